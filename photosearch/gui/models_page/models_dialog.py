"""The models page: the models on offer, and a way to add one's own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photosearch.gui.models_page.add_dialog import AddModelDialog
from photosearch.gui.models_page.card import ModelCard
from photosearch.gui.services.model_service import ModelService
from photosearch.gui.style import theme
from photosearch.gui.widgets.button_box import ButtonBox
from photosearch.gui.widgets.labels import only_when_focused, open_size, paragraph
from photosearch.gui.widgets.laid_out import in_column, scrolling
from photosearch.gui.widgets.message_bar import MessageBar
from photosearch.gui.widgets.question import Question
from photosearch.types import ModelInfo


class ModelsDialog(QDialog):
    """Cards of all models, and a button to add a local file."""

    def __init__(
        self, service: ModelService, architectures: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._service, self._architectures = service, architectures
        self.setWindowTitle(self.tr("Models"))
        open_size(self, 760, 680)
        self.setMinimumWidth(320)
        self.problem = MessageBar("warning")
        self.cards: dict[str, ModelCard] = {}
        self._new = ""
        """The id of a model that has just come, until its card is shown."""
        self.add = QPushButton(self.tr("Add a local file…"))
        self.add.clicked.connect(self._ask_for_file)
        self._figures = paragraph(
            self.tr(
                "ImageNet: pictures named rightly without training for it, unless it says so. "
                "COCO: captions whose own picture comes first."
            )
        )
        self._lay_out()
        only_when_focused(self)
        service.changed.connect(self.show_models)
        service.failed.connect(self.problem.say)
        service.got.connect(self._note_new)
        service.is_heard = True
        self.finished.connect(self._stop_listening)
        self.show_models()
        service.refresh()

    def _lay_out(self) -> None:
        words = paragraph(
            self.tr(
                "The model decides what can be found. All of them work on this computer alone; "
                "the network is used only to download one, when you press Download."
            ),
            "",
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.GAP_S)
        inside = QWidget()
        inside.setObjectName("cards")
        inside.setMinimumHeight(1)  # else it is as high as it would be at its narrowest
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, theme.GAP_S, 0)
        around.addLayout(self._list)
        around.addWidget(self._figures)
        around.addStretch(1)
        self._area = scrolling(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # with the keys, too
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = ButtonBox()
        buttons.addButton(self.add, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        in_column(self, words, self.problem, self._area, buttons).setStretch(2, 1)

    @Slot()
    def show_models(self) -> None:
        infos, downloads = self._service.infos, self._service.downloads
        self.add.setEnabled(not self._service.adding)
        self.add.setText(
            self.tr("Reading the file…") if self._service.adding else self.tr("Add a local file…")
        )
        self._show_cards_of([info.id for info in infos])
        for info in infos:
            card = self._card(info)
            card.show_model(info, info.id in downloads, downloads.get(info.id))
        self._explain()
        if self._new in self.cards:
            QTimer.singleShot(0, self, self._show_new)

    @Slot()
    def _explain(self) -> None:
        """The figures, where any are seen."""
        self._figures.setVisible(any(card.details.isChecked() for card in self.cards.values()))

    @Slot(str)
    def _note_new(self, model_id: str) -> None:
        self._new = model_id

    @Slot()
    def _show_new(self) -> None:
        """Once the cards have their places, which may take several rounds of layouts."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        if card := self.cards.get(self._new):
            self._area.ensureWidgetVisible(card)
        self._new = ""

    @Slot()
    def _stop_listening(self) -> None:
        self._service.is_heard = False

    def _show_cards_of(self, model_ids: Sequence[str]) -> None:
        for gone in set(self.cards) - set(model_ids):
            self.cards.pop(gone).deleteLater()

    def _card(self, info: ModelInfo) -> ModelCard:
        if info.id not in self.cards:
            card = self.cards[info.id] = ModelCard(info)
            card.get_wanted.connect(lambda model_id: self._ask(self._service.get, model_id))
            card.cancel_wanted.connect(self._service.cancel)
            card.use_wanted.connect(lambda model_id: self._ask(self._service.use, model_id))
            card.remove_wanted.connect(self._ask_to_remove)
            card.unfolded.connect(self._explain)
            self._list.addWidget(card)
        return self.cards[info.id]

    def _ask(self, act: Callable[..., None], *given: object) -> None:
        self.problem.withdraw()
        act(*given)

    @Slot(str)
    def _ask_to_remove(self, model_id: str) -> None:
        info = self._service.info(model_id)
        if info is None:
            return
        question = self.tr("Remove {0}?").format(info.name)
        agree, keep = self.tr("Remove"), self.tr("Cancel")
        box = Question(self, self.tr("Remove model"), question, agree, keep)
        box.setInformativeText(
            self.tr(
                "Its download and what it knows of your photos are deleted, and the disk space is "
                "free again. A file you added yourself stays where it is."
            )
        )
        box.agreed.clicked.connect(lambda: self._ask(self._service.remove, model_id))
        box.open()

    @Slot()
    def _ask_for_file(self) -> None:
        dialog = AddModelDialog(self._architectures, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda *given: self._ask(self._service.add, *given))
        dialog.open()
