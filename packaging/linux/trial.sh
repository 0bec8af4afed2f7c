#!/usr/bin/env bash
# Tries a .deb in a bare Debian: installs it there, indexes photos, searches, opens and closes the window, all without a
# network, and removes it. Needs root and debootstrap.
#
#   trial.sh PHOTOSEARCH.deb PHOTOS FOLDER [SOURCE]
#
# QUERY (ladybug) must find a file whose name has EXPECTED (the same) in it; SUITE and MIRROR say which Debian.
#
# FOLDER gets the system (0.7 GB and the package) and what was seen: hits.json, window.png, closed. SOURCE is a command that
# runs Photosearch from its source; then both must answer alike, with scores within 0.000001.
set -euo pipefail

package=$(realpath "$1") photos=$(realpath "$2") folder=$3 source=${4:-}
root=$folder/system
mkdir -p "$folder"
folder=$(realpath "$folder") root=$folder/system
query=${QUERY:-ladybug} expected=${EXPECTED:-${QUERY:-ladybug}}
suite=${SUITE:-bookworm}

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
offline() { unshare --net --pid --fork --mount-proc="$root/proc" -- chroot "$root" env -i PATH=/usr/bin:/bin HOME=/root LANG=C.UTF-8 "$@"; }
say() { printf '%s: %s\n' "$(date +%T)" "$*"; }
fail() {
    say "FAILED: $*" >&2
    exit 1
}

prepare() {
    [ -e "$root/etc/debian_version" ] || debootstrap --variant=minbase "$suite" "$root" ${MIRROR:+"$MIRROR"}
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    [ ! -d /etc/apt/apt.conf.d ] || cp -n /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/" || true
    mount --bind /dev "$root/dev"
    mkdir -p "$root/photos" "$root/dev/shm"
    mount --bind -o ro "$photos" "$root/photos"
    trap 'umount "$root/photos" "$root/dev" || true' EXIT
    inside apt-get -qq update
    # Only what looks at the window: a screen and what takes its picture. Photosearch's own needs must come with the package.
    inside apt-get -qq -y --no-install-recommends install xvfb openbox xdotool x11-apps >/dev/null 2>&1
    ! inside sh -c 'command -v pip' || fail "this system has pip"
}

files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./sys -o -path ./photos -o -path ./tmp \) -prune -o -print |
    grep -vE '^\./(var/(lib/(apt|dpkg)|cache|log)|root/)' | sort); }


same_answers() {
    python3 - "$@" <<'PYTHON'
import json, sys

def read(path):
    with open(path) as lines:
        return [(hit["path"].rpartition("/")[2], hit["score"]) for hit in map(json.loads, lines)]

one, other = map(read, sys.argv[1:])
assert one and [name for name, _ in one] == [name for name, _ in other], (one[:5], other[:5])
print("largest difference of scores:", max(abs(a - b) for (_, a), (_, b) in zip(one, other)))
assert all(abs(a - b) <= 1.000001e-6 for (_, a), (_, b) in zip(one, other))
PYTHON
}

open_and_close() {
    rm -f "$root/tmp/.X7-lock" "$root/tmp/.X11-unix/X7" # of a trial that was broken off
    # shellcheck disable=SC2016
    offline sh -c '
        Xvfb :7 -screen 0 1200x800x24 >/dev/null 2>&1 &
        export DISPLAY=:7
        until xdotool getdisplaygeometry >/dev/null 2>&1; do sleep 0.2; done
        openbox &
        begun=$(date +%s%N)
        photosearch & app=$!
        window=$(timeout 120 xdotool search --sync --onlyvisible --name "Photosearch" | tail -1) || exit 3
        echo "window visible after $((($(date +%s%N) - begun) / 1000000)) ms"
        xdotool windowactivate --sync "$window"
        sleep 5
        xdotool key ctrl+f type "$1"
        sleep 8
        xwd -root -silent -out /root/window.xwd
        xdotool key ctrl+q
        wait "$app"; echo "closed with $?"
    ' sh "$query"
}

say "a bare $suite"
prepare
files >"$folder/before"
cp "$package" "$root/tmp/photosearch.deb"
say "apt install"
inside apt-get -qq -y --no-install-recommends install /tmp/photosearch.deb >"$folder/install.log" 2>&1 || fail "$(tail -3 "$folder/install.log")"
say "installed: $(du -sm "$root/usr/lib/photosearch" | cut -f1) MB"
say "index"
offline photosearch index /photos || fail "index"
offline photosearch search --json "$query" >"$folder/hits.json" || fail "search"
grep -qi "$expected" "$folder/hits.json" || fail "no $expected among $(wc -l <"$folder/hits.json") hits"
say "first hit: $(head -1 "$folder/hits.json" | cut -c1-120)"
say "window"
open_and_close | tee "$folder/closed"
grep -q "closed with 0" "$folder/closed" || fail "the window did not close well"
! command -v convert >/dev/null || convert "xwd:$root/root/window.xwd" "$folder/window.png"
if [ -n "$source" ]; then
    say "the same from source"
    rm -rf "$folder/library"
    $source --library "$folder/library" index "$photos"
    $source --library "$folder/library" search --json "$query" >"$folder/source.json"
    same_answers "$folder/hits.json" "$folder/source.json"
fi
say "apt remove"
inside apt-get -qq -y remove photosearch >/dev/null
inside apt-get -qq -y --purge autoremove >/dev/null
files >"$folder/after"
diff "$folder/before" "$folder/after" || fail "something is left behind"
[ -e "$root/root/.local/share/photosearch/catalogue.sqlite" ] || fail "the library is gone"
say "all passed; the library is still there"
