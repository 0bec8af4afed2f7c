"""Networks that come by a download, if the person asks for them."""

from photosearch.extras.extra_store import ExtraStore
from photosearch.extras.offers import BUILT_IN, YUNET_SFACE, Offer, offer_of, offers_for

__all__ = ["BUILT_IN", "YUNET_SFACE", "ExtraStore", "Offer", "offer_of", "offers_for"]
