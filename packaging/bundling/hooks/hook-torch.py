"""Takes PyTorch's libraries and what is imported of its Python, instead of all there is."""

from pathlib import Path

from PyInstaller.utils.hooks import (
    collect_dynamic_libs,
    collect_submodules,
    get_module_file_attribute,
)

binaries = collect_dynamic_libs("torch", search_patterns=["*.dll", "*.dylib", "*.so*"])
binaries += [
    (str(path), "torch/bin")
    for path in (Path(get_module_file_attribute("torch")).parent / "bin").glob("torch_shm_manager")
]
hiddenimports = collect_submodules("torch._dynamo.polyfills")  # imported by a list of names
module_collection_mode = "pyz+py"  # it reads some of its own source
excludedimports = ["torch.utils.tensorboard"]
