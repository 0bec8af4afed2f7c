"""Sentences for the person: English here, and translated where they are shown."""


class Message(str):
    """An English sentence that remembers its template and values, so that the window can translate
    it: `Message("There is no folder {path}.", path=path)`.

    Only the template is formatted: braces inside of a value are plain text. A value may be a
    Message, or an error; an OSError gives the system's reason. packaging/translate.py collects the
    templates, which must be literals.
    """

    template: str
    values: dict[str, str]

    def __new__(cls, template: str, **values: object) -> "Message":
        if isinstance(template, Message):
            return template
        texts = {name: _text(value) for name, value in values.items()}
        made = super().__new__(cls, template.format(**texts) if texts else template)
        made.template, made.values = template, texts
        return made

    def __str__(self) -> str:
        """Itself, so that `str(error)` is the Message that the error was made with."""
        return self


def _text(value: object) -> str:
    if isinstance(value, OSError):
        return str(value.strerror or type(value).__name__)
    return str(value)
