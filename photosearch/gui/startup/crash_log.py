"""Sends uncaught exceptions, those of threads, and Qt's messages to the log."""

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from photosearch import logs
from photosearch.gui.services.task_queue import GENERIC
from photosearch.gui.text.translation import translate

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashLog(QObject):
    """Installed while the window runs. `reported` tells the window that a bug was met."""

    reported = Signal(str)

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file

    def install(self) -> None:
        self._before = sys.excepthook, threading.excepthook
        self._handler = logs.to_file(self._file)
        sys.excepthook = self._unforeseen
        threading.excepthook = self._unforeseen_in_thread
        qInstallMessageHandler(_from_qt)

    def remove(self) -> None:
        qInstallMessageHandler(None)
        sys.excepthook, threading.excepthook = self._before
        logs.stop(self._handler)

    def _unforeseen(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        log.critical("Unforeseen", exc_info=(kind, error, trace))
        self.reported.emit(translate(GENERIC))

    def _unforeseen_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._unforeseen(args.exc_type, args.exc_value, args.exc_traceback)


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    category = context.category or "qt"
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt (%s): %s", category, message)
