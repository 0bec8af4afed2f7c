"""The same tokens as open_clip's own tokenizers."""

from pathlib import Path

import open_clip
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from open_clip.tokenizer import HFTokenizer

from photosearch.encoders.families.starter.bundled_weights import minilm_folder
from photosearch.encoders.files.architectures import architecture
from photosearch.encoders.text.tokenizer import make_tokeniser
from photosearch.errors import KnownError
from support.models import authors

OWN = make_tokeniser(architecture("ViT-B-32"), None)
THEIRS = open_clip.get_tokenizer("ViT-B-32")


@settings(max_examples=300)
@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Z"]), max_size=60))
@example("a photo of a ladybug")
@example("")
@example("it's they'll WE'VE 1234 don''t")
@example("&amp;lt; sch&ouml;n â€œquotedâ€\x9d")
@example("日本語 🐈‍⬛ ünï\tcödé")
@example("one <end_of_text> two")
@example("word " * 100)
def test_tokens_of_clip(text: str) -> None:
    assert OWN(text) == THEIRS(text)[0].tolist()


@pytest.mark.parametrize("text", ["A cat, on a [SEP] mat.", "", "word " * 100, "ünï &amp; 日本"])
def test_tokens_of_a_local_tokenizer(text: str) -> None:
    """CLIPA reads with BERT's tokenizer, which MiniLM's folder has, too."""
    found = architecture("ViT-L-14-CLIPA")
    theirs = HFTokenizer(
        str(minilm_folder()),
        context_length=found.text["context_length"],
        local_files_only=True,
        **found.text["tokenizer_kwargs"],
    )
    for path in (minilm_folder(), minilm_folder() / "tokenizer.json"):
        assert make_tokeniser(found, path)(text) == theirs(text)[0].tolist()


@pytest.mark.parametrize("name", ["ViT-B-32-SigLIP2-256", "xlm-roberta-base-ViT-B-32"])
@pytest.mark.parametrize("more", [{}, {"padding_side": "right"}, {"padding_side": "left"}])
def test_tokens_of_a_tokenizer_with_settings(
    name: str, more: dict[str, str], tmp_path: Path
) -> None:
    found = architecture(name)
    authors.write_tokenizer(tmp_path, 1000)
    authors.write_tokenizer_config(tmp_path, **more)
    tokenise = make_tokeniser(found, tmp_path)
    theirs = authors.tokenise(found, tmp_path).tolist()
    assert [tokenise(text) for text in authors.TEXTS] == theirs
    assert (theirs[2][0] == 1) == (more.get("padding_side") == "left")


def test_settings_that_are_damaged_are_passed_over(tmp_path: Path) -> None:
    found = architecture("ViT-B-32-SigLIP2-256")
    authors.write_tokenizer(tmp_path, 1000)
    plain = make_tokeniser(found, tmp_path)("a cat")
    (tmp_path / "tokenizer_config.json").write_text("{nonsense")
    assert make_tokeniser(found, tmp_path)("a cat") == plain


def test_a_damaged_tokenizer_is_said(tmp_path: Path) -> None:
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(KnownError, match="is damaged or no tokenizer"):
        make_tokeniser(architecture("ViT-L-14-CLIPA"), tmp_path)
