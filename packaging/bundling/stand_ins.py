"""Libraries that stand in for others: of the same name, with what is asked of them, and no more.

For Linux on x86-64, with binutils and a C compiler.
"""

import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

_WITH_NAMES = ("libtorch_cpu.so", "libtorch_python.so", "libpython3", "hnswlib.")
_TYPE = "_ZTI"
"""What the names of C++'s descriptions of types begin with."""
_CLASS = "_ZTVN10__cxxabiv117__class_type_infoE"
_SAID = " was asked for, which Photosearch was built without."


@dataclass(frozen=True)
class Symbol:
    """`version` as in `cudaFree@libcudart.so.13`, or empty; `size` in bytes."""

    name: str
    version: str
    kind: str
    size: int
    missing: bool
    """Asked for, not defined."""


class Behaviour(Enum):
    """Of a function that is called though nobody needs its library; else it returns a number."""

    ROOM = "leaq room(%rip), %rax"
    """Returns a reference: to zeros that may be overwritten."""
    CONSTRUCT = "leaq methods(%rip), %rax\nmovq %rax, (%rdi)"
    """Constructs an object whose virtual methods do nothing."""


def libraries(folder: Path) -> Iterator[Path]:
    """Those below a folder."""
    for path in sorted(folder.rglob("*.so*")):
        with path.open("rb") as file:
            if file.read(4) == b"\x7fELF":
                yield path


def needed(library: Path) -> list[str]:
    """The names of those that it is loaded with."""
    return re.findall(r"\(NEEDED\).*\[(.+)\]", _readelf("--dynamic", library))


def symbols(library: Path) -> Iterator[Symbol]:
    for line in _readelf("--dyn-syms", library).splitlines():
        parts = line.split()
        if len(parts) >= 8 and parts[4] in ("GLOBAL", "WEAK", "UNIQUE"):
            name, _, version = parts[7].partition("@")
            size = int(parts[2], 0)
            yield Symbol(name, version.lstrip("@"), parts[3], size, parts[6] == "UND")


def asked_of(library: Path, others: Iterable[Path]) -> list[Symbol]:
    """What others ask of a library, as it is defined there."""
    own = {symbol.name: symbol for symbol in symbols(library) if not symbol.missing}
    asked = {symbol.name for other in others for symbol in symbols(other) if symbol.missing}
    return [own[name] for name in sorted(asked & own.keys())]


def strip(bundle: Path) -> None:
    """Take the names for debuggers out of the few libraries in which they are much.

    Others lose next to nothing by it. Raises CalledProcessError.
    """
    for path in libraries(bundle):
        if path.name.startswith(_WITH_NAMES) and not path.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def stand_in(
    library: Path, wanted: Iterable[Symbol], answers: Mapping[str, int | Behaviour]
) -> None:
    """Put one in the place of a library. A function without an answer ends the program.

    Raises CalledProcessError if the compiler does.
    """
    wanted = list(wanted)
    with tempfile.TemporaryDirectory() as folder:
        code, versions = Path(folder, "code.s"), Path(folder, "versions")
        code.write_text("".join(_assembly(wanted, answers)))
        command = ["cc", "-shared", "-nostdlib", f"-Wl,-soname,{library.name}"]
        if named := sorted({symbol.version for symbol in wanted} - {""}):
            versions.write_text("".join(f"{name} {{ global: *; }};\n" for name in named))
            command.append(f"-Wl,--version-script={versions}")
        library.unlink(missing_ok=True)  # it may be a link into a cache
        subprocess.run([*command, "-o", str(library), str(code), "-lstdc++"], check=True)


def _assembly(wanted: Iterable[Symbol], answers: Mapping[str, int | Behaviour]) -> Iterator[str]:
    yield '.section .note.GNU-stack,"",@progbits\n'
    for number, symbol in enumerate(wanted):
        yield f".globl {symbol.name}\n"
        if symbol.kind == "OBJECT":
            yield _object(symbol)
        elif symbol.name in answers:
            yield _function(symbol, f"{_loaded(answers[symbol.name])}\nret")
        else:
            yield f'.data\nname{number}: .ascii "{symbol.name}{_SAID}\\n"\n'
            length = len(symbol.name + _SAID) + 1
            said = f"leaq name{number}(%rip), %rsi\nmovl ${length}, %edx"
            yield _function(symbol, f"{said}\njmp stop")
    yield _COMMON


def _loaded(answer: int | Behaviour) -> str:
    return answer.value if isinstance(answer, Behaviour) else f"movl ${answer}, %eax"


def _object(symbol: Symbol) -> str:
    head = f".data\n.balign 32\n.type {symbol.name}, @object\n"
    head += f".size {symbol.name}, {symbol.size}\n"
    if symbol.name.startswith(_TYPE):
        return f"{head}{symbol.name}: {_type_info(symbol)}"
    return f"{head}{symbol.name}: .zero {symbol.size}\n"


def _type_info(symbol: Symbol) -> str:
    """A class without bases, by the C++ ABI for Itanium (2.9.5); it is looked at by its name."""
    name = symbol.name.removeprefix(_TYPE)
    rest = f".zero {symbol.size - 16}" if symbol.size > 16 else ""
    return f'.quad {_CLASS}+16, 1f\n{rest}\n1: .asciz "{name}"\n'


def _function(symbol: Symbol, body: str) -> str:
    return f".text\n.type {symbol.name}, @function\n{symbol.name}: {body}\n"


_COMMON = f"""
.text
stop:
    movl $1, %eax
    movl $2, %edi
    syscall
    ud2
nothing: xorl %eax, %eax
    ret
.data
.balign 32
type: .quad {_CLASS}+16, 1f
1: .asciz "7Nothing"
.balign 32
.quad 0, type
methods: .rept 64
.quad nothing
.endr
.bss
.balign 32
room: .zero 4096
"""
"""`stop` writes to standard error, by Linux's system call, and ends the program."""


def _readelf(option: str, library: Path) -> str:
    command = ["readelf", "--wide", option, str(library)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
