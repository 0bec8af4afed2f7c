"""Starts and shuts down the application."""

import logging
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QIcon, QSessionManager
from PySide6.QtWidgets import QApplication, QMessageBox

from photosearch import paths as places
from photosearch.errors import KnownError
from photosearch.gui.main_window.main_window import MainWindow
from photosearch.gui.main_window.place import Place
from photosearch.gui.services.engine import Engine
from photosearch.gui.startup.crash_log import CrashLog
from photosearch.gui.startup.gc_pauses import GcPauses
from photosearch.gui.startup.single_instance import SingleInstance, hand_over
from photosearch.gui.style import icons
from photosearch.gui.text import translation
from photosearch.library import Library
from photosearch.messages import Message
from photosearch.system import malloc

log = logging.getLogger(__name__)

_NO_DISPLAY = (
    "there is no display here on which a window could open. Start it on a desktop, or use a"
    " command: photosearch --help"
)
_BUSY = Message(
    "Photosearch shows this library in another window already; use that one, or close it first.",
)


def run(library_directory: Path | None, model: str | None, paths: list[Path]) -> int:
    """Show the window until it is closed. Returns the exit code."""
    malloc.keep_together()
    directory = library_directory or places.last_library()
    if hand_over(directory, paths):
        return 0
    app = _application()
    try:
        library = Library.open(directory, model, child_process=True)
    except KnownError as error:
        return _refuse(str(error))
    reception = SingleInstance(library.directory)
    if not reception.open():
        library.close()
        return 0 if hand_over(directory, paths) else _refuse(_BUSY)
    places.remember_library(library.directory)
    diagnostics = CrashLog(places.LibraryPaths(library.directory).log)
    diagnostics.install()
    try:
        place = _show(app, library, reception, diagnostics, paths)
        while place is not None:
            library = Library.open(directory, model, child_process=True)
            place = _show(app, library, reception, diagnostics, [], place)
        return 0
    except KnownError as error:  # the catalogue, looked through meanwhile, is damaged
        return _refuse(str(error))
    finally:
        reception.close()
        diagnostics.remove()


def _application() -> QApplication:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else _new_application()
    app.setApplicationName("photosearch")
    app.setApplicationDisplayName("Photosearch")
    app.setDesktopFileName("photosearch")
    app.setQuitOnLastWindowClosed(False)  # the window itself says when
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    icon = places.resources() / "photosearch.svg"
    if icon.is_file():
        app.setWindowIcon(QIcon(os.fspath(icon)))
    return app


def _new_application() -> QApplication:
    """Where there is no display, Qt would abort; the process ends with a sentence instead."""
    said: list[str] = []

    def listen(kind: QtMsgType, _context: QMessageLogContext, words: str | None) -> None:
        said.append(words or "")
        if kind == QtMsgType.QtFatalMsg:
            log.error("Qt can't open a window: %s", " ".join(said))
            sys.stderr.write(f"photosearch: {_NO_DISPLAY}\n")
            sys.stderr.flush()
            os._exit(1)

    before = qInstallMessageHandler(listen)
    try:
        return QApplication(sys.argv[:1])
    finally:
        qInstallMessageHandler(before)
        for words in said:
            log.warning("Qt: %s", words)


def _refuse(sentence: str) -> int:
    """Shows the sentence in a box, and on the terminal."""
    log.error("%s", sentence)
    box = QMessageBox(QMessageBox.Icon.Critical, "Photosearch", "")
    box.setText(translation.translate(sentence))
    box.exec()
    return 1


def _show(
    app: QApplication,
    library: Library,
    reception: SingleInstance,
    diagnostics: CrashLog,
    paths: list[Path],
    place: Place | None = None,
) -> Place | None:
    """Until the window is closed. Returns where another one is to go on, if it is to."""
    engine = Engine(library)
    window = MainWindow(engine)
    left: list[Place] = []
    window.dialogs.again_wanted.connect(lambda: left.append(window.navigator.here()))
    window.dialogs.again_wanted.connect(window.leave)
    if place is not None:
        window.navigator.resume(place)
        window.shown.connect(lambda: window.dialogs.open_settings().show_language())
    diagnostics.reported.connect(window.page.problem.say)
    reception.visited.connect(window.drop_and_paste.take_paths)
    reception.visited.connect(window.come_forward)
    window.shown.connect(engine.start)
    window.shown.connect(lambda: window.drop_and_paste.take_paths(paths))
    window.closed.connect(app.quit)
    reasons: list[str] = []
    engine.unusable.connect(reasons.append)
    engine.unusable.connect(lambda _: window.leave())
    farewell, smoothness = _Farewell(window.leave), GcPauses(app)

    def expect_the_end(_session: QSessionManager) -> None:
        window.leaving = True

    app.commitDataRequest.connect(expect_the_end)
    window.show()
    try:
        app.exec()
    finally:
        app.commitDataRequest.disconnect(expect_the_end)
        farewell.remove()
        smoothness.remove()
        window.hide()
        engine.shut_down()
        window.deleteLater()
        icons.forget()
    if reasons:
        raise KnownError(reasons[0])
    if not left:
        return None
    engine.deleteLater()  # with its timers, before the next one begins
    return left[0]


class _Farewell(QObject):
    """Ctrl+C in the terminal, or the system's polite request to end, close the window cleanly.

    Python sees a signal only between two of its own steps, of which there are none while Qt waits;
    so the signal also writes into a pipe that Qt watches.
    """

    def __init__(self, close: Callable[[], object]) -> None:
        super().__init__()
        self._pipe: tuple[int, int] | None = None
        if sys.platform == "win32":
            return
        self._before = {
            number: signal.signal(number, lambda *_: close())
            for number in (signal.SIGINT, signal.SIGTERM)
        }
        self._pipe = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        self._wakeup = signal.set_wakeup_fd(self._pipe[1])
        self._watch = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
        self._watch.activated.connect(self._drain)

    def _drain(self) -> None:
        if self._pipe:
            os.read(self._pipe[0], 64)

    def remove(self) -> None:
        if self._pipe is None:
            return
        self._watch.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        for end in self._pipe:
            os.close(end)
        self._pipe = None
