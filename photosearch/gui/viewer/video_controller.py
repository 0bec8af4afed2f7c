"""Videos in the viewer: a still of the best moment, played on the canvas on request."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QImage, QKeyEvent

from photosearch.gui.services.engine import Engine
from photosearch.gui.text.translation import translate
from photosearch.gui.viewer.loaded_image import LoadedImage
from photosearch.gui.viewer.video_bar import VideoBar
from photosearch.gui.viewer.video_player import VideoPlayer
from photosearch.gui.viewer.viewer import Viewer
from photosearch.types import Photo

_MOST_PIXELS = 1080
"""Of a frame's shorter side while it plays."""


class VideoController(QObject):
    """Connects the viewer, the video bar and the player."""

    def __init__(self, engine: Engine, viewer: Viewer) -> None:
        super().__init__(viewer)
        self._engine, self._viewer = engine, viewer
        self._photo: Photo | None = None
        self._at = 0.0
        self.bar, self.player = VideoBar(), VideoPlayer(engine.video_queue, self)
        self.bar.hide()
        viewer.add_below(self.bar)
        viewer.row_changed.connect(self._show)
        viewer.installEventFilter(self)
        self.bar.play_wanted.connect(self.toggle)
        self.bar.seek_wanted.connect(self.seek)
        self.player.showed.connect(self._paint)
        self.player.ended.connect(self._end)
        self.player.failed.connect(self._fail)

    @property
    def playing(self) -> bool:
        return self.player.running and not self.player.paused

    @Slot(int)
    def _show(self, _row: int) -> None:
        """Another photo or video is shown; what is known of a video comes a moment later."""
        self.player.stop()
        self._photo = None
        hit = self._viewer.hit
        self.bar.setVisible(hit.at is not None)
        self.bar.button.setEnabled(False)
        self.bar.show_playing(False)
        if hit.at is not None:
            self._at = hit.at
            self.bar.set_duration(None)
            self.bar.show_time(hit.at)
            self._engine.do(
                lambda: self._engine.library.photos.get(hit.photo_id, hit.path), self._know
            )

    def _know(self, photo: Photo) -> None:
        if not self.bar.isHidden() and photo.id == self._viewer.hit.photo_id:
            self._photo = photo
            self.bar.set_duration(photo.facts.duration)
            self.bar.show_time(self._at)
            self.bar.button.setEnabled(True)

    @Slot()
    def toggle(self) -> None:
        if self.player.running:
            self.player.pause(not self.player.paused)
            self.bar.show_playing(self.playing)
        else:
            self._play_from(self._at, paused=False)

    @Slot(float)
    def seek(self, seconds: float) -> None:
        self._play_from(seconds, paused=not self.playing)

    def _play_from(self, seconds: float, *, paused: bool) -> None:
        if self._photo is None:
            return
        self._viewer.slides.stop()
        self._viewer.moving = True
        self._at = seconds
        self.bar.show_time(seconds)
        self.player.play(self._photo.paths[0], seconds, self._side(), paused=paused)
        self.bar.show_playing(not paused)

    def _side(self) -> int:
        canvas = self._viewer.canvas
        seen = min(canvas.width(), canvas.height()) * canvas.devicePixelRatioF()
        return max(1, min(round(seen), _MOST_PIXELS))

    @Slot(object, float)
    def _paint(self, image: QImage, at: float) -> None:
        if self._photo is None:
            return
        facts, self._at = self._photo.facts, at
        self.bar.show_time(at)
        self._viewer.canvas.show_image(LoadedImage(image, QSize(facts.width, facts.height)))

    @Slot()
    def _end(self) -> None:
        """The last frame stays; playing once more begins at the beginning."""
        self._at = 0.0
        self.bar.show_playing(False)

    @Slot(str)
    def _fail(self, reason: str) -> None:
        self.bar.show_playing(False)
        hit, library = self._viewer.hit, self._engine.library

        def say(why: str) -> None:
            if self._viewer.shown_hits == [hit]:
                self._viewer.canvas.say(translate(why))

        self._engine.do(lambda: library.photos.why_unread(hit.path, reason), say)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space plays what can be played, and nothing plays on unseen."""
        if event.type() == QEvent.Type.Hide:
            self.player.stop()
            self.bar.show_playing(False)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if event.key() == Qt.Key.Key_Space and plain and not self.bar.isHidden():
                self.toggle()
                return True
        return super().eventFilter(watched, event)
