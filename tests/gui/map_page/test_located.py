"""Which photos are looked for on the map."""

from contextlib import closing
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace

import numpy as np

from photosearch.catalogue import Catalogue, FileRow, Indexed, MomentIndexed
from photosearch.gui.main_window.map_wiring import located_among
from photosearch.types import Facts


def test_of_a_moment_the_video_is_on_the_map(tmp_path: Path) -> None:
    vector = np.full(4, 0.5, np.float32)
    facts = Facts(4, 3, "VIDEO", latitude=41.89, longitude=12.49)
    with closing(Catalogue(tmp_path / "c.sqlite")) as catalogue:
        folder = catalogue.folders.add(Path("/a"))
        catalogue.folders.reconcile(folder, 1, [FileRow(b"v.mp4", 1, 1, 1, None)], [])
        (item,) = catalogue.pending("m")
        further = MomentIndexed(7.0, bytes([2]) * 32, vector)
        read = Indexed(
            item.file_id,
            bytes([1]) * 32,
            facts,
            datetime(2024, 5, 1),
            vector,
            at=0.0,
            moments=(further,),
        )
        video, moment = catalogue.store("m", 4, [read], {}).tolist()
        listing = catalogue.listing
        library = SimpleNamespace(photos=SimpleNamespace(listing=listing))
        assert located_among(library, [moment]) == [video]  # type: ignore[arg-type]
        assert listing.points().ids.tolist() == [video]
        assert listing.points(np.array([moment])).ids.tolist() == [moment]
