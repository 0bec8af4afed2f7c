"""Files' words through a whole run of indexing."""

import json
from pathlib import Path

from PIL import Image

from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.query_text import parse
from photosearch.types import Why

SIDECAR = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject><rdf:Bag>'
    "<rdf:li>{}</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>"
)


def found(library: Library, text: str) -> list[tuple[str, tuple[Why, ...]]]:
    return [(hit.path.name, hit.why) for hit in library.search.ask(parse(text)).hits]


def test_names_sidecars_and_takeout_are_followed(quick_library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "Sommer in Köln"
    folder.mkdir()
    for number, name in enumerate(("IMG_1.jpg", "IMG_2.jpg", "IMG_3.jpg")):
        Image.new("RGB", (40, 30), (90 * number, 60, 30)).save(folder / name)
    (folder / "IMG_1.xmp").write_text(SIDECAR.format("regatta"))
    takeout = {"description": "Die große Welle", "geoData": {}, "people": [{"name": "Zoë"}]}
    (folder / "IMG_2.jpg.supplemental-metadata.json").write_text(json.dumps(takeout))
    quick_library.folders.add(folder)
    quick_library.index.run(Job())
    assert found(quick_library, '"regatta"') == [("IMG_1.jpg", (Why.KEYWORD,))]
    assert found(quick_library, '"grosse welle"') == [("IMG_2.jpg", (Why.CAPTION,))]
    assert found(quick_library, '"zoe"') == [("IMG_2.jpg", (Why.PERSON,))]
    assert len(found(quick_library, '"koln"')) == 3
    (folder / "IMG_1.xmp").write_text(SIDECAR.format("a marathon"))
    (folder / "IMG_3.jpg").rename(folder / "finish.jpg")
    quick_library.index.run(Job())
    assert found(quick_library, '"regatta"') == []
    assert found(quick_library, '"marathon"') == [("IMG_1.jpg", (Why.KEYWORD,))]
    assert found(quick_library, '"IMG_3"') == []
    assert found(quick_library, '"finish"') == [("finish.jpg", (Why.NAME,))]
