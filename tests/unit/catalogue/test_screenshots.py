"""What is taken for a screenshot, and what isn't."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image, PngImagePlugin

from photosearch.catalogue.screenshots import is_called_so, is_directory_called_so, says_nothing
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Filters

CALLED_SO = """
Screenshot 2024-05-01 at 10.15.22.png | Screen Shot 2019-05-01 at 10.15.22 AM.png
Screenshot_20240501-101522.png | Screenshot_20240501_101522_Chrome.jpg | Screenshot (12).png
Screenshot from 2024-05-01 10-15-22.png | screenshot.png | my_screenshot-2.png
Screenshot_2024-05-01-10-15-22-123_com.android.chrome.jpg | 2024-05-01-101522_1920x1080_scrot.png
SmartSelect_20240501_101522.jpg | Bildschirmfoto 2024-05-01 um 10.15.22.png
Captura de pantalla 2024-05-01 a las 10.15.22.png | Captura de Tela 2024-05-01.png
Captura de ecrã 2024-05-01.png | Capture d’écran 2024-05-01 à 10.15.22.png
Capture d'écran (3).png | Schermata 2024-05-01 alle 10.15.22.png | Schermafbeelding 2024.png
Skärmavbild 2024-05-01.png | Zrzut ekranu 2024-05-01.png | Snímek obrazovky 2024.png
Снимок экрана 2024-05-01.png | Знімок екрана 2024.png | Ekran Resmi 2024-05-01.png
スクリーンショット 2024-05-01 10.15.22.png | 屏幕截图 2024-05-01.png | 截屏2024-05-01.png
螢幕擷取畫面 2024.png | 스크린샷 2024-05-01.png | لقطة شاشة 2024.png | צילום מסך 2024.png
"""
CALLED_OTHERWISE = """
IMG_0557.jpg | DSC01234.ARW | PXL_20240501_101522.jpg | screen.jpg | screens.png | Screenplay.png
Sunscreen shot.jpg | The big screen.jpg | Screening room.jpg | Bildschirm.jpg | Captura.png
Capture.png | Ekran.png | holiday scrotum.jpg | screenshotter.png | snapshot.png | 屏幕.png
Kirchenfenster.png | Schermatura.jpg
"""


@pytest.mark.parametrize("name", [n.strip() for n in CALLED_SO.replace("\n", "|").split("|")])
def test_it_is_told_by_its_name(name: str) -> None:
    if name:
        assert is_called_so(name)
        assert is_called_so(name.upper()) or not name.isascii()


@pytest.mark.parametrize("name", CALLED_OTHERWISE.replace("\n", "|").split("|"))
def test_other_names_tell_nothing(name: str) -> None:
    assert not is_called_so(name.strip())


SAYS_NOTHING = """
IMG_1234.PNG | 2024-05-01 10.15.22.png | 20240501_101522.png | image.png | Clipboard01.png | 12.png
signal-2024-05-01-101522.png | ეკრანის ანაბეჭდი 2024-05-01.png | 2024-05-01-101522_1920x1080.png
9F2C7A31-4B1E-4C7D-9A5E-0F1B2C3D4E5F.png | Pasted image 20240501101522.png | Photo 01.05.png
"""
SAYS_SOMETHING = """
mountain-lake.png | sunset-3840x2160.png | Wallpaper 2024-05-01.png | galaxy 4k.png | 1920x1080.png
Hintergrundbild.png | fond d'écran 12.png | 壁紙.png | desk_4.png | Blue Marble.png | Slide 3.png
"""


@pytest.mark.parametrize("name", SAYS_NOTHING.replace("\n", "|").split("|"))
def test_a_name_without_words_may_be_a_screenshots(name: str) -> None:
    assert not name.strip() or says_nothing(name.strip())


@pytest.mark.parametrize("name", SAYS_SOMETHING.replace("\n", "|").split("|"))
def test_a_name_of_words_is_of_something_else(name: str) -> None:
    assert not name.strip() or not says_nothing(name.strip())


@pytest.mark.parametrize(
    ("name", "is_so"),
    [
        ("Screenshots", True),
        ("screenshot", True),
        ("Bildschirmfotos", True),
        ("截圖", True),
        ("Screenshots of trees", False),
        ("Screens", False),
        ("", False),
    ],
)
def test_a_directory_may_be_for_screenshots(name: str, is_so: bool) -> None:
    assert is_directory_called_so(name) == is_so


def test_screenshots_are_found_and_nothing_else(library: Library, folder: Path) -> None:
    def paint(name: str, size: tuple[int, int], shade: int, **options: Any) -> None:
        (folder / name).parent.mkdir(exist_ok=True)
        Image.new("RGB", size, (shade, 0, 0)).save(folder / name, **options)

    said = PngImagePlugin.PngInfo()
    said.add_itxt(
        "XML:com.adobe.xmp",
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-'
        'rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/">'
        "<exif:UserComment><rdf:Alt><rdf:li xml:lang='x-default'>Screenshot</rdf:li></rdf:Alt>"
        "</exif:UserComment></rdf:Description></rdf:RDF></x:xmpmeta>",
    )
    camera = Image.Exif()
    camera[0x0110] = "Pixel 8"
    comment = Image.Exif()
    comment.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0Screenshot"
    paint("IMG_1.PNG", (828, 1792), 1)
    paint("IMG_2.PNG", (1792, 828), 2)
    paint("IMG_3.PNG", (500, 300), 3, pnginfo=said)
    paint("IMG_4.jpg", (500, 300), 4, exif=comment)
    paint("Screenshot_5.jpg", (500, 300), 5)
    paint("no-camera.png", (829, 1792), 6)
    paint("of a camera.png", (828, 1792), 7, exif=camera)
    paint("wallpaper.jpg", (828, 1792), 8)
    paint("Mountain lake.png", (1920, 1080), 9)
    paint("wallpapers/10.png", (1920, 1080), 10)
    paint("Screenshots/game.jpg", (500, 300), 11)
    paint("Screenshots/taken.jpg", (500, 300), 12, exif=camera)
    library.index.run(Job())
    listing = library.photos.listing

    def names(wanted: bool) -> set[str]:
        return {hit.path.name for hit in listing.listed(Filters(screenshot=wanted))}

    found = {"IMG_1.PNG", "IMG_2.PNG", "IMG_3.PNG", "IMG_4.jpg", "Screenshot_5.jpg", "game.jpg"}
    assert names(True) == found
    assert names(False) == {path.name for path in folder.rglob("*.*")} - found
