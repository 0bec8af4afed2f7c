"""Whether a model knows the language of a query."""

import re
import unicodedata
from collections.abc import Iterable

from photosearch.messages import Message
from photosearch.types import Term, TextTerm

ENGLISH_ONLY = Message(
    "This model understands only English. Search in English, or choose a model that knows"
    " more languages under Models."
)
_FOREIGN = frozenset(
    re.findall(
        r"\w+",
        """der das und mit ohne eine einem einer auf beim vom zum kinder katze hund strand berg
        berge baum blume blumen haus sonnenuntergang meer wald schnee frau hochzeit geburtstag essen
        vogel pferd himmel fahrrad schiff kirche nacht
        une avec dans chien plage femme montagne arbre fleur maison voiture coucher soleil forêt
        neige enfants homme mariage anniversaire oiseau cheval ciel vélo bateau église nuit
        una unas playa perro gato mujer montaña árbol flor casa coche atardecer bosque nieve niños
        hombre boda cumpleaños pájaro caballo cielo bicicleta barco iglesia noche
        gli della delle senza spiaggia cane gatto donna montagna albero fiore fiori macchina
        tramonto mare neve bambini uomo matrimonio compleanno uccello cavallo chiesa notte
        uma sem praia cachorro árvore carro crianças homem casamento aniversário pássaro igreja
        het zonder hond strand boom bloem huis zonsondergang zee bos sneeuw kinderen vrouw bruiloft
        och utan ett uden og ikke""",
    )
)
"""Words that are frequent in other languages and rare in an English query."""
_SIGNS = frozenset("ßøåłőűşğıčřžěůțãõ")


def answered_by(name: str) -> Message:
    return Message("Answered by {name}, which knows this language.", name=name)


def foreign(terms: Iterable[Term]) -> bool:
    """Whether the texts don't seem to be English."""
    return _foreign(" ".join(term.text for term in terms if isinstance(term, TextTerm)))


def _foreign(text: str) -> bool:
    if any(_other_script(sign) or sign in _SIGNS for sign in text.lower()):
        return True
    words = re.findall(r"[^\W\d_]+", text.lower())
    return any(word in _FOREIGN for word in words)


def _other_script(sign: str) -> bool:
    return sign.isalpha() and not unicodedata.name(sign, "").startswith("LATIN")
