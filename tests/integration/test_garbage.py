"""Texts from outside that mean nothing: each is a query, a number, or one sentence."""

import io
import random
import re
import socket
import sys
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest

from photosearch.cli import inputs, main
from photosearch.encoders.runtime.child_process import ChildProcess
from photosearch.errors import KnownError
from photosearch.images import date_in_name, sidecar_names, with_sidecar
from photosearch.library import Library
from photosearch.query_text import format_query, parse, parse_kept
from photosearch.types import Facts
from support.models.fakes import FakeEncoder

PIECES = re.split(
    r"\s+",
    """cat -dog 2: 1e308: -1e-999: nan: +: - " \\ ' “ : :: @ @0,0,1,1 @1,1,0,0 @nan,0,1,1 photo:
    photo:1 photo:99999999999999999999 image: image:"x image:/dev/zero folder: folder://
    folder:../.. after: after:9999 after:0000-00-00 date:2020-13 camera: kind:; min-size:1e99gp
    max-size:-1 located:maybe sort: sort:date match:2 like:1,,2 unlike:- stack: strong: -sort:date
    -folder:x favourite:yes""",
)
ODD = ["\0", "\ud800", "\u202e", "\U0001f408", "\x1b[31m", "\r\n", "\u2028", "٣", "९:", "İ:"]
ODD += ["ß" * 50]


def query(lots: random.Random) -> str:
    some = lots.choices([*PIECES, *ODD], k=lots.randrange(8))
    return lots.choice(["", " ", ":"]).join(some)


@pytest.mark.parametrize("seed", range(2))
def test_any_text_is_a_query_or_a_sentence(seed: int) -> None:
    lots = random.Random(seed)
    for _ in range(3000):
        text = query(lots)
        for read in (parse, parse_kept):
            with suppress(KnownError):
                found = read(text)
                assert parse(format_query(found)).terms == found.terms


def test_searches_to_import_are_taken_whole_or_not_at_all(library: Library, tmp_path: Path) -> None:
    lots, file = random.Random(2), tmp_path / "searches.jsonl"
    good = b'{"name": "n", "text": "cat"}'
    odd = [
        b'{"name": "\\ud800", "text": "x"}',
        b'{"name": "a\\u0000", "text": "x"}',
        b'{"name": 1, "text": "x"}',
        b'{"name": "x", "text": "after:0"}',
        b'{"name": "x", "text": "' + b"a " * 100_000 + b'"}',
        b'{"name": "' + b"n" * 2_000_000 + b'", "text": "x"}',
        b"[" * 100_000,
        b"null",
        b"\xff\xfe",
        b'{"name": "x", "name": []}',
        b"9" * 5000,
    ]
    for _ in range(60):
        lines = lots.choices([good, lots.randbytes(30), *odd], k=lots.randrange(1, 4))
        file.write_bytes(b"\n".join(lines))
        before, said = library.searches.saved(), ""
        try:
            library.search.import_saved(file)
        except KnownError as error:
            said = str(error)
        assert len(said) < 400
        assert not said or library.searches.saved() == before


def test_queries_of_a_file_never_end_the_command(
    encoder: FakeEncoder,  # noqa: ARG001 - the library uses it
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    where, lots = tmp_path / "library", random.Random(3)
    for round_ in range(25):
        lines = [query(lots).encode("utf-8", "surrogatepass") for _ in range(5)]
        given = [lots.randbytes(80), b"\n".join(lines), b"\n" * 50, b"\xef\xbb\xbfcat\n"][
            round_ % 4
        ]
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(given)))
        inputs._standard_input.cache_clear()
        assert main(["--library", str(where), "search", "--queries", "-"]) in (0, 1)
    inputs._standard_input.cache_clear()
    said = capfd.readouterr().err
    assert "Something went wrong" not in said
    assert "Traceback" not in said


def test_names_and_sidecars_say_something_or_nothing() -> None:
    lots = random.Random(4)
    parts = [
        "IMG",
        "_",
        "-",
        "2020",
        "1307",
        "99",
        "0229",
        "20190230",
        ".",
        " ",
        "\0",
        "\ud800",
        "²",
    ]
    tags = [
        b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>",
        b"<rdf:RDF>",
        b"</x:xmpmeta>",
        b"<!DOCTYPE a>",
        b"&a;",
    ]
    for _ in range(3000):
        name = "".join(lots.choices(parts, k=lots.randrange(9))) + lots.choice([".jpg", "", ".xmp"])
        assert all(re.search(r"\.xmp$", sidecar, re.IGNORECASE) for sidecar in sidecar_names(name))
        date_in_name(name)
        content = b"".join(lots.choices([*tags, lots.randbytes(20)], k=lots.randrange(6)))
        assert with_sidecar(Facts(1, 1), content) is not None


@pytest.mark.skipif(sys.platform != "linux", reason="its address is Linux's")
def test_garbage_for_the_child_of_the_encoders_is_hung_up_on() -> None:
    """From a process of the same user, which doesn't know the key."""
    apart, lots = ChildProcess(), random.Random(5)
    try:
        assert apart.run(abs, -3) == 3
        assert apart._child is not None
        address = apart._child._manager.address
        idle = [_connected(address) for _ in range(50)]
        for _ in range(100):
            with _connected(address) as end:
                said = lots.choice(
                    [
                        lots.randbytes(60),
                        b"\x7f\xff\xff\xff" + b"x" * 1000,
                        b"\xff\xff\xff\xff" + b"\x7f" * 8,
                        b"\0\0\0\x10",
                        b"",
                    ]
                )
                _send(end, said)
        for end in idle:
            _send(end, b"\0")
        assert apart.run(abs, -4) == 4
        for end in idle:
            end.close()
        assert apart.run(abs, -5) == 5
    finally:
        apart.close()


def _connected(address: object) -> socket.socket:
    end = socket.socket(socket.AF_UNIX)
    end.connect(address)  # type: ignore[arg-type]
    end.settimeout(20)
    return end


def _send(end: socket.socket, said: bytes) -> None:
    try:
        end.sendall(said)
    except OSError:
        return
