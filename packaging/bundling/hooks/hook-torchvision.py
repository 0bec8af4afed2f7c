"""Takes the operators that torchvision loads by their file's name; not its decoders."""

from PyInstaller.utils.hooks import collect_dynamic_libs

binaries = collect_dynamic_libs("torchvision", search_patterns=["_C*.so", "_C*.pyd", "_C*.dylib"])
module_collection_mode = "pyz+py"  # some of it is compiled by PyTorch from its source
