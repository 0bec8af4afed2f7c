"""The tokens of `theme` as a Qt style sheet."""

from dataclasses import fields
from string import Template

from PySide6.QtGui import QColor

from photosearch import paths
from photosearch.gui.style import theme

_SHEET = Template("""
#window, #browse, #grid, #empty { background: $surface; color: $text; }
QWidget { color: $text; }
QLineEdit { placeholder-text-color: $muted; }
QToolTip { background: $panel; color: $text; border: 1px solid $line; padding: 4px 6px; }

#panel { background: $panel; border: none; }
#panelTitle, #muted, #statusText, #chipLabel { color: $muted; }
#sidebarArea { background: $panel; }
#sectionHead { color: $muted; background: transparent; border: 1px solid transparent;
    border-radius: ${radius_s}px; padding: 4px 4px; text-align: left; }
#sectionHead:hover { background: $hover; }
#sectionHead:focus { border: 1px solid $accent; }
#folderList, #setList { background: transparent; border: none; outline: none; }
#folderList::item { border-radius: ${radius_s}px; padding: 2px; margin: 0px; }
#setList::item { border-radius: ${radius_s}px; padding: 6px 8px; }
#folderList::item:hover, #setList::item:hover { background: $hover; }
#folderList::item:selected, #setList::item:selected { background: $tint; color: $text; }

#queryBar { background: $field; border: 1px solid transparent; border-radius: 21px; }
#queryBar[focused="true"] { background: $surface; border: 1px solid $accent; }
#queryBar QLineEdit { background: transparent; border: none; color: $text;
    selection-background-color: $accent; selection-color: $on_accent; }
#suggestions { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
#suggestionRows { background: transparent; border: none; outline: none; }
#suggestionHint { color: $muted; }
#chip { background: $tint; border: 1px solid transparent; border-radius: 15px; }
#chip:hover { background: $pressed; }
#chip:focus { border: 1px solid $accent; }
#chip[minus="true"] { background: $warning_tint; }
#chip QLineEdit { background: transparent; border: none; padding: 0;
    selection-background-color: $accent; selection-color: $on_accent; }
#termChips, #filterStrip { background: transparent; }
#chipLabel { color: $text; }

#heading { color: $text; }
#dropLine { background: $accent; border: none; border-radius: 1px; }
QListView#grid { border: none; outline: none; }
#groupTiles { background: $surface; border: none; outline: none; }

QToolButton { background: transparent; border: 1px solid transparent;
    border-radius: ${radius_s}px; padding: 5px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $pressed; }
QToolButton:focus { border: 1px solid $accent; }

QPushButton { background: $field; border: 1px solid $line; border-radius: ${radius_s}px;
    padding: 6px 14px; color: $text; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:checked { background: $tint; border: 1px solid $tint; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $muted; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border: 1px solid $accent;
    padding: 9px 20px; font-weight: 600; }
QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton[primary="true"]:focus { border: 2px solid $text; padding: 8px 19px; }
#sectionHeader { background: transparent; border: 1px solid transparent; padding: 0; }
#sectionHeader:hover { background: $hover; }
#sectionHeader:focus { border: 1px solid $accent; }
#sectionSaid { color: $muted; }
#sectionSaid[strong="true"] { color: $accent; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: $accent;
    padding: 3px 6px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 1px solid $accent; }

#strip { background: $tint; border-radius: ${radius}px; }
#strip[kind="warning"] { background: $warning_tint; }
#strip[floats="true"] { border: 1px solid $line; }
#card { background: $panel; border: 1px solid $line; border-radius: ${radius}px; }
#card QPushButton { padding: 4px 12px; }
#cards { background: $surface; }
#badge { background: $pressed; color: $text; border-radius: 8px; padding: 1px 8px; }
#badge[strong="true"] { background: $accent; color: $on_accent; }
QTabWidget::pane { border: none; }
QTabBar { background: $surface; }
QTabBar::tab { background: transparent; color: $muted; padding: 8px 12px;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { background: $hover; }
QTabBar::scroller { width: 48px; }
QTabBar::tear { width: 0; border: none; }
QTabBar QToolButton { background: $surface; border-radius: 0; padding: 0; }
#settingsPage, #filterParts, QDialog QScrollArea { background: $surface; }
QDialog QListWidget { background: $surface; border: 1px solid $line;
    border-radius: ${radius_s}px; padding: 4px; outline: none; }
QDialog QListWidget::item { padding: 6px 4px; color: $text; }
QDialog QListWidget::item:selected { background: $tint; }
QDialog #ticks { background: transparent; border: none; padding: 0; }
QDialog #ticks::item { padding: 0; }
QDialog QLineEdit, #queryToJudge, QPlainTextEdit { background: $field; color: $text;
    border: 1px solid $line; border-radius: ${radius_s}px; padding: 5px 8px;
    selection-background-color: $accent; selection-color: $on_accent; }
QDialog QLineEdit:focus, #queryToJudge:focus, QPlainTextEdit:focus { border: 1px solid $accent; }
QComboBox { background: $field; color: $text; border: 1px solid $line;
    border-radius: ${radius_s}px; padding: 5px 8px; combobox-popup: 0; }
QComboBox:hover { background: $hover; }
QComboBox:focus, QComboBox:on { border: 1px solid $accent; }
QComboBox:disabled { color: $muted; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$chevron"); width: 14px; height: 14px; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 6px;
    border-radius: ${radius_s}px; }
QComboBox QAbstractItemView::item:selected { background: $tint; color: $text; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line;
    padding: 4px; outline: none; selection-background-color: $tint; selection-color: $text; }
QComboBox QLineEdit, QComboBox QLineEdit:focus {
    background: transparent; border: none; padding: 0; }
#sample { background: $tint; border: 1px solid transparent; border-radius: 10px;
    padding: 3px 11px; }
#sample:hover { background: $pressed; }
#sample:focus { border: 1px solid $accent; }
#statusBar { background: $panel; border-top: 1px solid $line; }
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

#dateBubble { background: $text; color: $surface; border-radius: ${radius}px;
    padding: 6px 12px; font-weight: 600; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $handle; border-radius: 4px; min-height: 36px; }
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar::handle:vertical:disabled { background: transparent; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: $handle; border-radius: 4px; min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSlider::groove:horizontal { background: $line; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $muted; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: $text; width: 14px; height: 14px; margin: -5px 0;
    border-radius: 7px; }
QSlider::handle:horizontal:focus { background: $accent; }
QMenu { background: $surface; color: $text; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: ${radius_s}px; }
QMenu::icon { padding-left: 10px; }
QMenu::item:selected { background: $tint; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }

#viewer { background: #111317; }
#viewer QLabel { color: #e8eaee; }
#viewer QToolButton { color: #e8eaee; }
#viewer QToolButton:hover { background: #2a2d34; }
#viewer QToolButton:pressed, #viewer QToolButton:checked { background: #3a3e47; }
#starRow QToolButton { padding: 5px 3px; }
#viewer QToolButton:disabled { background: transparent; }
#facts, #factsArea, #factsInner { background: #1b1e24; border: none; border-radius: ${radius}px; }
#comparePane { border: 2px solid transparent; border-radius: ${radius}px; }
#comparePane[current="true"] { border-color: #e8eaee; }
#compareBar QPushButton { background: #2a2d34; color: #e8eaee; border-color: #3a3e47; }
#compareBar QPushButton:hover { background: #3a3e47; }
#viewer #incomplete { color: #f0b866; }
#viewer #muted, #viewer #factName, #videoBar #muted { color: #a2a8b4; }
#viewer #zoomBadge { background: rgba(0, 0, 0, 190); border-radius: ${radius}px;
    padding: 4px 12px; }
#viewer #whyPanel { background: rgba(0, 0, 0, 205); border: none; border-radius: ${radius}px; }
#viewer #whyEnds { color: #c3c8d2; }
#whyPanel QPushButton { background: #2a2d34; color: #e8eaee; border-color: #3a3e47;
    padding: 3px 10px; }
#whyPanel QPushButton:hover { background: #3a3e47; }
#whyPanel QPushButton:checked { background: #e8eaee; color: #111317; border-color: #e8eaee; }
#whyPanel QPushButton:focus { border-color: $accent; }
#videoBar QSlider::groove:horizontal { background: #3a3e47; }
#videoBar QSlider::sub-page:horizontal { background: #a2a8b4; }
#videoBar QSlider::handle:horizontal { background: #e8eaee; }
#videoBar QSlider::handle:horizontal:focus { background: $accent; }
#strip[dark="true"] { background: #1b1e24; border: 1px solid #3a3e47; }
#strip[dark="true"] QLabel { color: #e8eaee; }
#strip[dark="true"] QPushButton { background: #2a2d34; color: #e8eaee; border-color: #3a3e47; }
#strip[dark="true"] QToolButton:hover { background: #2a2d34; }
QDialog { background: $surface; }
QTextBrowser { background: $surface; color: $text; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; background: $field;
    border: 1px solid $muted; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent;
    width: 12px; height: 12px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QRadioButton::indicator:checked { background: $on_accent; border: 5px solid $accent;
    width: 6px; height: 6px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line;
    background: $surface; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
QRadioButton:focus, QCheckBox:focus { color: $accent; }
#popup { border: 1px solid $line; }
#problem { color: $warning; }
QTreeWidget { background: $surface; color: $text; border: 1px solid $line;
    border-radius: ${radius_s}px; padding: 4px; outline: none; }
QTreeWidget::item { padding: 5px 4px; }
QTreeWidget::item:selected { background: $tint; color: $text; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; color: $muted; border: none;
    border-bottom: 1px solid $line; padding: 6px; }
QSplitter::handle { background: $line; }
""")


def sheet(colours: theme.Colours) -> str:
    values = {field.name: getattr(colours, field.name) for field in fields(colours)}
    return _SHEET.substitute(
        {name: colour.name() for name, colour in values.items() if isinstance(colour, QColor)},
        accent_hover=theme.mix(colours.accent, colours.text, 0.15).name(),
        warning_tint=theme.mix(colours.surface, colours.warning, 0.14).name(),
        check=_picture(f"tick-{'light' if _is_light(colours.on_accent) else 'dark'}"),
        chevron=_picture(f"chevron-{'light' if _is_light(colours.text) else 'dark'}"),
        handle=theme.mix(colours.surface, colours.text, 0.25).name(),
        radius_s=theme.RADIUS_S,
        radius=theme.RADIUS,
    )


def _is_light(colour: QColor) -> bool:
    return colour.lightnessF() > 0.5


def _picture(name: str) -> str:
    """A style sheet takes pictures from files only, so there is one for each colour."""
    return (paths.resources() / "icons" / f"{name}.svg").as_posix()
