"""The window; the only place that imports Qt."""

import builtins

_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401

# PySide6 has put an import of its own in its place, which reads the source of every module imported
# from then on, to see whether it uses Qt's names in snake case: a tenth of a start. We use none.
builtins.__import__ = _import
