"""A model hub on this machine, which can be told to fail in every way a real one does."""

import hashlib
import json
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

COMMIT = "c0ffee" * 6 + "c0ff"
_PIECE = 16_384


@dataclass
class Faults:
    """What goes wrong; each may be changed at any time."""

    status: int = 0
    """Answer every request with it."""
    cut_at: list[int] = field(default_factory=list)
    """Hang up after so many bytes of a file: one entry for each time it is asked for."""
    pause: float = 0.0
    """Seconds between two pieces of 16 KB."""
    silent_at: int = -1
    """Stop sending after so many bytes of a file, without hanging up."""
    damaged: bool = False
    ignores_range: bool = False
    beyond: int = 0
    """Send so many bytes more than were announced."""
    checksum: str = ""
    """In the place of the right one."""
    size: int | None = None
    """Likewise."""
    foreign: bool = False
    """Answer as a web server that is no hub."""


class Hub:
    """Serves files[repository/name]; remembers what was asked for, and how much was sent."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.faults = Faults()
        self.sent: Counter[str] = Counter()
        self.asked: list[tuple[str, str, str]] = []
        """Method, path and the Range header."""
        self.tokens: list[str] = []
        """Of each request that told one."""
        self.closing = threading.Event()
        self._front, self._store = _Server(self), _Server(self)
        self._threads = [
            threading.Thread(target=server.serve_forever, args=(0.01,))
            for server in (self._front, self._store)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def endpoint(self) -> str:
        return self._front.address

    @property
    def content(self) -> str:
        """Where the content of files lies: as with the real hub, on another server."""
        return self._store.address

    def put(self, name: str, content: bytes | dict[str, object]) -> None:
        self.files[name] = content if isinstance(content, bytes) else json.dumps(content).encode()

    def ranges(self, name: str) -> list[str]:
        """The Range header of every GET of a file's content."""
        return [found for _, path, found in self.asked if path == f"content/{name}"]

    def close(self) -> None:
        self.closing.set()
        for server, thread in zip((self._front, self._store), self._threads, strict=True):
            if thread.is_alive():
                server.shutdown()
                server.server_close()
                thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, hub: Hub) -> None:
        self.hub = hub
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is no news."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def log_message(self, *_: object) -> None:
        pass

    def _answer(self) -> None:
        hub, path = self.server.hub, urlsplit(self.path).path  # a proxy is asked for whole URLs
        name = path.removeprefix("/content").lstrip("/").replace(f"/resolve/{COMMIT}/", "/")
        name = name.replace("/resolve/main/", "/")
        hub.asked.append((self.command, path.strip("/"), self.headers.get("range", "")))
        hub.tokens += filter(None, [self.headers.get("authorization", "")])
        if hub.faults.status:
            return self._refuse(hub.faults.status)
        if name not in hub.files:
            return self._refuse(404, "EntryNotFound")
        if path.startswith("/content"):
            return self._send(name)
        return self._redirect(name)

    def _refuse(self, status: int, code: str = "") -> None:
        self.send_response(status)
        if code:
            self.send_header("X-Error-Code", code)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _redirect(self, name: str) -> None:
        """As the real one does for large files: their content lies elsewhere."""
        content = self.server.hub.files[name]
        self.send_response(302)
        self.send_header("Location", f"{self.server.hub.content}/content/{name}")
        if not self.server.hub.faults.foreign:
            self.send_header("X-Repo-Commit", COMMIT)
        faults = self.server.hub.faults
        checksum = faults.checksum or hashlib.sha256(content).hexdigest()
        self.send_header("X-Linked-Etag", f'"{checksum}"')
        size = len(content) if faults.size is None else faults.size
        self.send_header("X-Linked-Size", str(size))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, name: str) -> None:
        hub = self.server.hub
        content = hub.files[name]
        asked = self.headers.get("range", "")
        start = 0
        if asked and not hub.faults.ignores_range:
            start = int(asked.removeprefix("bytes=").rstrip("-"))
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        else:
            self.send_response(200)
        if not hub.faults.beyond:
            self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        content += bytes(hub.faults.beyond)
        if hub.faults.damaged:
            content = bytes(len(content))
        end = start + hub.faults.cut_at.pop(0) if hub.faults.cut_at else len(content)
        for place in range(start, min(end, len(content)), _PIECE):
            if 0 <= hub.faults.silent_at <= place:
                hub.closing.wait(30)
                return
            piece = content[place : min(place + _PIECE, end)]
            hub.sent[name] += len(piece)  # first, as the client may be done before this thread
            self.wfile.write(piece)
            time.sleep(hub.faults.pause)
