"""Sends uncaught exceptions, those of threads, and Qt's messages to the log."""

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from photosearch.gui.services.task_queue import GENERIC

log = logging.getLogger(__name__)

LOG_NAME = "photosearch.log"
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

    def __init__(self, directory: Path) -> None:
        super().__init__()
        self._handler = RotatingFileHandler(
            directory / LOG_NAME, maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True
        )
        self._handler.setFormatter(
            logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
        )

    def install(self) -> None:
        self._before = sys.excepthook, threading.excepthook
        logger = logging.getLogger("photosearch")
        logger.addHandler(self._handler)
        self._level = logger.level
        logger.setLevel(min(logger.getEffectiveLevel(), logging.INFO))
        sys.excepthook = self._unforeseen
        threading.excepthook = self._unforeseen_in_thread
        qInstallMessageHandler(_from_qt)

    def remove(self) -> None:
        qInstallMessageHandler(None)
        sys.excepthook, threading.excepthook = self._before
        logger = logging.getLogger("photosearch")
        logger.setLevel(self._level)
        logger.removeHandler(self._handler)
        self._handler.close()

    def _unforeseen(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        log.critical("Unforeseen", exc_info=(kind, error, trace))
        self.reported.emit(GENERIC)

    def _unforeseen_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._unforeseen(args.exc_type, args.exc_value, args.exc_traceback)


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    category = context.category or "qt"
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt (%s): %s", category, message)
