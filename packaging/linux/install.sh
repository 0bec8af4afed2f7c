#!/usr/bin/env bash
# Installs Photosearch for the person who runs this, without root; "--uninstall" takes it away again.
set -euo pipefail

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
data_home=${XDG_DATA_HOME:-$HOME/.local/share}
app_dir=$data_home/photosearch-app
launcher=$HOME/.local/bin/photosearch
desktop_entry=$data_home/applications/photosearch.desktop
icon=$data_home/icons/hicolor/scalable/apps/photosearch.svg
metainfo=$data_home/metainfo/photosearch.metainfo.xml

fail() {
    echo "$1" >&2
    exit 1
}

check() {
    command -v python3 >/dev/null || fail "Python 3.11 or newer is needed."
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || fail "Python 3.11 or newer is needed."
    python3 -c 'import ensurepip' 2>/dev/null || fail "Python's venv module is needed (Debian: python3-venv)."
    command -v c++ >/dev/null || fail "A C++ compiler is needed (Debian: g++)."
    if [ -e "$launcher" ] && [ "$(readlink "$launcher")" != "$app_dir/venv/bin/photosearch" ]; then
        fail "$launcher exists and isn't ours; move it away first."
    fi
}

# A virtual environment can't be moved once built, so the old one steps aside until the new one is complete.
build() {
    restore
    mkdir -p "$app_dir"
    if [ -d "$app_dir/venv" ]; then mv "$app_dir/venv" "$app_dir/venv.old"; fi
    if ! { python3 -m venv "$app_dir/venv" && "$app_dir/venv/bin/pip" install "$source_dir"; }; then
        rm -rf "$app_dir/venv"
        restore
        fail "The installation failed; what pip says above tells why. Nothing was changed."
    fi
    # PySide6 keeps some of its Python as files then, compiled, which it would else compile at each start.
    SBK_EMBED=0 "$app_dir/venv/bin/python" -c 'import PySide6.QtCore' || true
    rm -rf "$app_dir/venv.old"
}

# Also after an installation that was interrupted.
restore() {
    [ -d "$app_dir/venv.old" ] || return 0
    rm -rf "$app_dir/venv"
    mv "$app_dir/venv.old" "$app_dir/venv"
}

# A path as the value of Exec. xdg-open knows no quotation marks, so there are none unless they are needed.
# Within them \ " ` $ take a backslash, which itself takes another in a desktop entry; % is written twice.
as_command() {
    case $1 in
        *[$' \t"\'\\><~|&;$*?#()`%=']*)
            printf '"%s"' "$(printf '%s' "$1" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g')"
            ;;
        *) printf '%s' "$1" ;;
    esac
}

# The desktop's search path need not hold ~/.local/bin, so the entry names the launcher in full.
place() {
    mkdir -p "$(dirname "$launcher")" "$(dirname "$desktop_entry")" "$(dirname "$icon")" "$(dirname "$metainfo")"
    ln -sfn "$app_dir/venv/bin/photosearch" "$launcher"
    COMMAND=$(as_command "$launcher") LAUNCHER=${launcher//\\/\\\\} awk '
        /^Exec=/ { print "Exec=" ENVIRON["COMMAND"] " %F"; next }
        /^TryExec=/ { print "TryExec=" ENVIRON["LAUNCHER"]; next }
        { print }' "$source_dir/resources/photosearch.desktop" >"$desktop_entry"
    cp "$source_dir/resources/photosearch.svg" "$icon"
    cp "$source_dir/resources/photosearch.metainfo.xml" "$metainfo"
}

refresh_desktop() {
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$data_home/applications" || true
    fi
}

uninstall() {
    if [ "$(readlink "$launcher" || true)" = "$app_dir/venv/bin/photosearch" ]; then rm -f "$launcher"; fi
    rm -rf "$app_dir"
    rm -f "$desktop_entry" "$icon" "$metainfo"
    refresh_desktop
    echo "Photosearch is uninstalled. Your photos and the library ($data_home/photosearch) are untouched."
}

case "${1:-}" in
    "")
        check
        build
        place
        refresh_desktop
        echo "Photosearch is installed: it is in the applications menu, and $launcher starts it."
        ;;
    --uninstall) uninstall ;;
    *) fail "Usage: $0 [--uninstall]" ;;
esac
