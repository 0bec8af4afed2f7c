"""The window's banner about models: an offer, a download's progress, the model in use."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from photosearch.gui.services.model_service import ModelService
from photosearch.gui.style.window_state import WindowState
from photosearch.gui.text.model_text import download_words, size
from photosearch.gui.text.numbers import plural
from photosearch.gui.widgets.message_bar import MessageBar
from photosearch.library import Library
from photosearch.types import STARTER_ID, DownloadProgress, ModelInfo

if TYPE_CHECKING:  # imported when it is opened: the window shows sooner
    from photosearch.gui.models_page.models_dialog import ModelsDialog


class ModelBanner(QObject):
    """Speaks through one strip, the weightiest first: a download, a switch, a better model."""

    learning = Signal(str)
    """What goes before the progress of indexing while another model learns; empty otherwise."""

    def __init__(
        self,
        service: ModelService,
        library: Library,
        strip: MessageBar,
        state: WindowState,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._service, self._library, self._strip = service, library, strip
        self._state, self._window = state, window
        self._told: set[str] = set()
        """Hints that were shown; the person needn't be told again."""
        self._news = ""
        self._hidden: set[str] = set()
        service.changed.connect(self.show_state)
        service.switched.connect(self._tell_switch)
        strip.acted.connect(self._act)
        strip.closed.connect(self._close)

    @Slot()
    def show_state(self) -> None:
        self._tell_learning()
        now = self._say_download() or self._say_news() or self._say_better()
        if self._strip.about and not now:
            self._strip.withdraw()

    def _say(self, words: str, action: str, about: str) -> None:
        if about == self._strip.about or about not in self._told:
            self._told.add(about)
            self._strip.say(words, action, about)

    def _tell_learning(self) -> None:
        coming, present = self._service.coming, self._service.in_use
        if self._service.downloads:
            self.learning.emit(self._download_words(*next(iter(self._service.downloads.items()))))
        elif coming is None or present is None:
            self.learning.emit("")
        elif self._service.waiting_for:
            words = self.tr("{0} waits for {1} in folders that aren't connected, {2} answers")
            photos = plural(self._service.waiting_for, "photo", "photos")
            self.learning.emit(words.format(coming.name, photos, present.name))
        else:
            words = self.tr("{0} is learning your photos, {1} answers until then")
            self.learning.emit(words.format(coming.name, present.name))

    def _say_download(self) -> str:
        self._hidden &= set(self._service.downloads)
        self._told &= {*self._service.downloads, "news", "better"}
        for model_id, progress in self._service.downloads.items():
            if model_id in self._hidden:
                continue
            self._say(self._download_words(model_id, progress), self.tr("Cancel"), model_id)
            return model_id
        return ""

    def _download_words(self, model_id: str, progress: DownloadProgress | None) -> str:
        info = self._service.info(model_id)
        name = info.name if info else model_id
        return self.tr("Downloading {0}: {1}").format(name, download_words(progress))

    def _say_news(self) -> str:
        if self._news:
            self._say(self._news, "", "news")
        return "news" if self._news else ""

    def _say_better(self) -> str:
        """Only while the starter answers, and until it is dismissed for good."""
        better, present = self._service.recommended, self._service.in_use
        wanted = present is not None and present.id == STARTER_ID and present.photos > 0
        if not wanted or better is None or better.is_next or self._state.is_dismissed(STARTER_ID):
            return ""
        self._say(self._promise(better), self._offer(better), "better")
        return "better"

    def _promise(self, better: ModelInfo) -> str:
        if better.installed:
            return self.tr("Find people and events, too: use a better model.")
        words = self.tr("Find people and events, too: download a better model ({0}, once).")
        return words.format(size(better.download_bytes)) + self._smaller()

    def _smaller(self) -> str:
        small = self._service.small
        if small is None:
            return ""
        words = self.tr("Settings, Models has a small one ({0}).")
        return " " + words.format(size(small.download_bytes))

    def _offer(self, better: ModelInfo) -> str:
        if better.installed:
            return self.tr("Use {0}").format(better.name)
        return self.tr("Download {0}").format(better.name)

    @Slot(object)
    def _tell_switch(self, info: ModelInfo) -> None:
        self._told.discard("news")
        self._news = self.tr("{0} answers from now on.").format(info.name)
        if not info.understands_text:
            self._news += " " + self.tr("It finds photos that look alike; it knows no words.")
        self.show_state()

    @Slot()
    def _act(self) -> None:
        better = self._service.recommended
        about = self._strip.about
        if about in self._service.downloads:
            self._service.cancel(about)
        elif about == "better" and better is not None:
            if better.installed:
                self._service.use(better.id)
            else:
                self._service.get(better.id, then_use=True)

    @Slot(str)
    def _close(self, about: str) -> None:
        """A download goes on unseen; it can still be cancelled on the models page."""
        if about == "better":
            self._state.dismiss(STARTER_ID)
        elif about == "news":
            self._news = ""
        elif about:
            self._hidden.add(about)
        self.show_state()

    @Slot()
    def open_page(self) -> "ModelsDialog":
        from photosearch.gui.models_page.models_dialog import ModelsDialog

        dialog = self._window.findChild(ModelsDialog)
        if not isinstance(dialog, ModelsDialog):
            dialog = ModelsDialog(self._service, self._library.models.architectures(), self._window)
            dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
