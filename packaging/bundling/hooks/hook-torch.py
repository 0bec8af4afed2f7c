"""Takes PyTorch's libraries and what is imported of its Python, instead of all there is."""

from PyInstaller.utils.hooks import collect_dynamic_libs

binaries = collect_dynamic_libs("torch", search_patterns=["*.dll", "*.dylib", "*.so*"])
module_collection_mode = "pyz"
excludedimports = [
    "torch.testing",
    "torch.utils.benchmark",
    "torch.utils.bottleneck",
    "torch.utils.tensorboard",
    "torch.utils.viz",
]
