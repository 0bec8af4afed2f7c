"""Takes PyTorch's libraries and what is imported of its Python, instead of all there is."""

from pathlib import Path

from PyInstaller.utils.hooks import collect_dynamic_libs, get_module_file_attribute

binaries = collect_dynamic_libs("torch", search_patterns=["*.dll", "*.dylib", "*.so*"])
binaries += [
    (str(path), "torch/bin")
    for path in (Path(get_module_file_attribute("torch")).parent / "bin").glob("torch_shm_manager")
]
module_collection_mode = {
    "torch": "pyz+py",  # it reads some of its own source
    **dict.fromkeys(
        [
            "torch._dynamo",
            "torch._export",
            "torch._functorch",
            "torch._inductor",
            "torch.ao",
            "torch.distributed",
            "torch.export",
            "torch.fx",
            "torch.onnx",
            "torch.testing",
        ],
        "pyz",
    ),
}
excludedimports = [
    "torch.testing",
    "torch.utils.benchmark",
    "torch.utils.bottleneck",
    "torch.utils.tensorboard",
    "torch.utils.viz",
]
