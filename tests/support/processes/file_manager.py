"""A file manager for tests, in a process of its own: python file_manager.py NOTE

It serves the desktop's interface on the session bus and notes the files it is asked to show.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVirtualObject

NAME, PLACE = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"


class Manager(QDBusVirtualObject):
    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(  # noqa: N802
        self, message: QDBusMessage, connection: QDBusConnection
    ) -> bool:
        if message.member() != "ShowItems":
            return False
        Path(sys.argv[1]).write_text("\n".join(message.arguments()[0]), encoding="utf-8")
        return bool(connection.send(message.createReply()))


def main() -> None:
    app, manager, bus = QCoreApplication([]), Manager(), QDBusConnection.sessionBus()
    assert bus.registerVirtualObject(PLACE, manager)
    assert bus.registerService(NAME)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    app.exec()


if __name__ == "__main__":
    main()
