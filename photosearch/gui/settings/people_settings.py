"""The settings' page for the people in photos."""

from photosearch.gui.services.engine import Engine
from photosearch.gui.settings.stage_page import StagePage
from photosearch.gui.text.numbers import plural
from photosearch.types import ExtraKind, PeopleCounts, Stage


class PeopleSettings(StagePage):
    """Whether faces are looked for, how far that is, and by which networks."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, engine.people, engine.library.people, Stage.FACES)
        self.title = self.tr("People")
        self.say(
            self.tr(
                "For each face in your photos, numbers are computed by which faces can be "
                "compared. They stay in this library on this computer."
            )
        )
        self.ask(self.tr("Find people"))
        self.complete(
            self.tr("What finds faces"),
            self.tr(
                "Every photo is looked at again if you choose another one. The names you gave stay."
            ),
            ExtraKind.FACES,
        )

    def words(self, counts: PeopleCounts) -> str:
        if not self._part.wanted and not counts.sought:
            return self.tr("Nothing was looked at yet.")
        looked = plural(counts.sought, "photo", "photos")
        faces = plural(counts.faces, "face", "faces")
        return self.tr("{0} looked at, {1} found.").format(looked, faces)
