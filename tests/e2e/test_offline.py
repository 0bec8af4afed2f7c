"""Nothing leaves the machine: no command tries to open a socket."""

import sys
from pathlib import Path

import pytest
from commands import Ran, run

WATCH = """
import os, runpy, sys
def watch(event, arguments):
    if event.startswith("socket."):
        os.write(2, f"SOCKET {event} {arguments}\\n".encode())
        os._exit(77)
sys.addaudithook(watch)
"""
PHOTOSEARCH = """
sys.argv = ["photosearch", *sys.argv[1:]]
runpy.run_module("photosearch", run_name="__main__")
"""


def watched(*words: str | Path, code: str = PHOTOSEARCH) -> Ran:
    return run([sys.executable, "-c", WATCH + code, *map(str, words)])


@pytest.mark.parametrize("call", ["socket()", "getaddrinfo('localhost', 80)", "gethostname()"])
def test_the_watch_notices_what_it_should(call):
    assert watched(code=f"import socket; socket.{call}").code == 77


def test_no_command_opens_a_socket(original_photos, tmp_path):
    library = ["--library", tmp_path / "library"]
    indexed = watched(*library, "index", original_photos)
    assert indexed.code == 0, indexed.err
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HF_HUB_DISABLE_TELEMETRY", "0")
        outside = tmp_path / "outside.png"
        outside.write_bytes((original_photos / "cat.jpg").read_bytes() + b"another file")
        for words in (
            ["search", "a cat", "--json"],
            ["search", "--image", outside, "--not", "a dog"],
            ["embed", "--text", "a cat", "--json"],
            ["models", "--json"],
            ["folders"],
            ["status", "--json"],
        ):
            done = watched(*library, *words)
            assert done.code == 0, done.err
            assert done.out
