"""The look in one place: spacing, type sizes and colours, all derived from the system's palette."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

GAP_XS, GAP_S, GAP, GAP_L, GAP_XL = 4, 8, 12, 16, 24
"""The spacing scale, in device-independent pixels."""
RADIUS_S, RADIUS, RADIUS_L = 6, 10, 14
ICON = 18
PANEL_WIDTH = 232
THUMB_SIDES = (96, 384)
"""Smallest and largest side of a thumbnail in the grid."""
THUMB_SIDE = 184
INK_ON_DARK = QColor("#e8eaee")
"""Text and icons in the viewer, which is always dark."""


@dataclass(frozen=True, slots=True)
class Colours:
    """What each colour is for. Texts reach a contrast of 4.5 on the surface they stand on."""

    dark: bool
    surface: QColor
    """Behind the photos."""
    panel: QColor
    text: QColor
    muted: QColor
    """Text that may be overlooked."""
    line: QColor
    field: QColor
    """Behind what is typed."""
    hover: QColor
    pressed: QColor
    accent: QColor
    on_accent: QColor
    tint: QColor
    """A breath of the accent: chips, chosen rows, hints."""
    placeholder: QColor
    """Where a thumbnail isn't in yet."""
    warning: QColor
    favourite: QColor


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """`first` with `share` (0 to 1) of `second`."""
    a, b = first.getRgb(), second.getRgb()
    parts = [round(x + (y - x) * share) for x, y in zip(a[:3], b[:3], strict=True)]  # type: ignore[index]
    return QColor(*parts)


def contrast(first: QColor, second: QColor) -> float:
    """WCAG 2 contrast ratio, 1 to 21."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(p) for p in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def readable(colour: QColor, on: QColor, towards: QColor, wanted: float = 4.5) -> QColor:
    """`colour`, moved towards `towards` until it can be read on `on`."""
    for share in range(0, 11):
        moved = mix(colour, towards, share / 10)
        if contrast(moved, on) >= wanted:
            return moved
    return towards


def derive(palette: QPalette) -> Colours:
    base = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Base)
    text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
    dark = base.lightnessF() < 0.5
    surface = mix(base, QColor("#16181d"), 0.75) if dark else base
    panel = mix(surface, text, 0.045)
    tall = QColor("white") if dark else QColor("black")
    highlight = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
    accent = readable(highlight, panel, tall)
    tint = mix(surface, accent, 0.22 if dark else 0.12)
    muted = readable(mix(text, surface, 0.42), mix(panel, text, 0.06), text)
    amber = QColor("#d08a1d")
    on_accent = max((QColor("white"), QColor("#101216")), key=lambda c: contrast(c, accent))
    return Colours(
        dark=dark,
        surface=surface,
        panel=panel,
        text=readable(text, tint, tall),
        muted=readable(muted, tint, text),
        line=mix(surface, text, 0.13),
        field=mix(surface, text, 0.06),
        hover=mix(surface, text, 0.09),
        pressed=mix(surface, text, 0.15),
        accent=accent,
        on_accent=on_accent,
        tint=tint,
        placeholder=mix(surface, text, 0.08),
        warning=readable(amber, mix(surface, amber, 0.14), tall, 4.8),
        favourite=readable(QColor("#d8385f"), surface, tall, 3.0),
    )


_known: dict[int, Colours] = {}


def current() -> Colours:
    palette = QGuiApplication.palette()
    key = palette.cacheKey()
    if key not in _known:
        _known.clear()
        _known[key] = derive(palette)
    return _known[key]


def scaled(font: QFont, factor: float, weight: QFont.Weight | None = None) -> QFont:
    """The system's font, larger or smaller, so that the person's own size keeps its say."""
    changed = QFont(font)
    if font.pointSizeF() > 0:
        changed.setPointSizeF(font.pointSizeF() * factor)
    else:
        changed.setPixelSize(round(font.pixelSize() * factor))
    if weight is not None:
        changed.setWeight(weight)
    return changed
