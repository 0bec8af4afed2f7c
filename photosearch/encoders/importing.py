"""torch's libraries import each other in circles, so only one thread at a time may begin with one.

Two that begin at different places, such as a model that loads while another one is looked up,
otherwise meet modules that are half made.
"""

import importlib
import threading

from photosearch.encoders.offline import keep_offline

ONE_AT_A_TIME = threading.RLock()


def import_networks() -> None:
    """timm, and with it torch and torchvision: what comes after these runs in no circle."""
    with ONE_AT_A_TIME:
        keep_offline()
        importlib.import_module("timm")
