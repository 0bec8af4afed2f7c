"""Runs a command where its only network records what is sent: python ear.py RECORD COMMAND ...

To be started by `unshare`, see `alone_with`. The network is a tunnel that ends here, with a default
route for both versions of IP, so whatever leaves a socket, even for 127.0.0.1, comes here; loopback
itself is down. RECORD gets a line for each packet.
"""

import fcntl
import os
import select
import shutil
import struct
import subprocess
import sys
import threading
import time
from functools import cache
from pathlib import Path

_TUNSETIFF = 0x400454CA
_WITHOUT_HEADER = 0x1001  # IFF_TUN | IFF_NO_PI
_NAME = "ear0"
_SET_UP = (
    f"addr add 10.77.0.1/24 dev {_NAME}",
    f"addr add fd77::1/64 dev {_NAME} nodad",
    f"link set {_NAME} up",
    f"route add default dev {_NAME}",
    f"-6 route add default dev {_NAME}",
)
_NAMES = "nameserver 10.77.0.53\noptions timeout:1 attempts:1\n"
_UNSHARE = ("unshare", "--net", "--mount", "--map-root-user")
_OF_THE_KERNEL = (0, 58)
"""IPv6's own housekeeping, as the interface comes up: hop-by-hop options and ICMPv6."""


def alone_with(record: Path, *command: str | Path) -> list[str]:
    """The words that run a command in such a namespace."""
    words = [*_UNSHARE, sys.executable, __file__, record, *command]
    return [os.fspath(word) for word in words]


@cache
def why_not() -> str:
    """What is missing here; empty if it works."""
    if sys.platform != "linux" or not all(map(shutil.which, ("unshare", "ip"))):
        return "needs Linux with unshare and ip"
    words = alone_with(Path(os.devnull), "true")
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=60)
    return f"needs the right to make namespaces: {done.stderr[-200:]}" if done.returncode else ""


def _tunnel() -> int:
    end = os.open("/dev/net/tun", os.O_RDWR | os.O_CLOEXEC)
    fcntl.ioctl(end, _TUNSETIFF, struct.pack("16sH22x", _NAME.encode(), _WITHOUT_HEADER))
    for words in _SET_UP:
        subprocess.run(["ip", *words.split()], check=True)
    return end


def _look_up_by_packets(folder: Path) -> None:
    """Names are asked of a server on the tunnel; some systems would ask a daemon instead."""
    for name, content in (("resolv.conf", _NAMES), ("nsswitch.conf", "hosts: files dns\n")):
        (folder / name).write_text(content)
        command = ["mount", "--bind", str(folder / name), f"/etc/{name}"]
        subprocess.run(command, check=False, stderr=subprocess.DEVNULL)
    for daemon in filter(os.path.isdir, ("/run/nscd", "/run/systemd/resolve")):
        subprocess.run(["mount", "-t", "tmpfs", "none", daemon], check=False)


def _told(packet: bytes) -> str:
    """A line about a packet; nothing about the kernel's own."""
    if packet[0] >> 4 == 6:
        return "" if packet[6] in _OF_THE_KERNEL else f"IPv6 {packet[:80].hex()}"
    to = ".".join(map(str, packet[16:20]))
    return f"IPv4 protocol {packet[9]} to {to}: {packet[20:100]!r}"


class Ear:
    def __init__(self, record: Path) -> None:
        self._end, self._record = _tunnel(), record
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._listen)

    def _listen(self) -> None:
        """Until a moment after the end passes in which nothing more comes."""
        with self._record.open("w") as record:
            while select.select([self._end], [], [], 0.2)[0] or not self._over.is_set():
                if select.select([self._end], [], [], 0)[0]:
                    line = _told(os.read(self._end, 65_536))
                    record.write(f"{time.monotonic():.1f} {line}\n" if line else "")

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()


def main() -> int:
    import tempfile

    record, *command = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        _look_up_by_packets(Path(folder))
        with Ear(Path(record)):
            return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
