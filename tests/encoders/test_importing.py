"""Two threads that need torch's libraries at once, in a new process."""

import subprocess
import sys

_CODE = """
from concurrent.futures import ThreadPoolExecutor
from photosearch.encoders.sources import source
models = ["timm/mobilenetv3_small_050.lamb_in1k", "ViT-B-32/laion2b_e16", "timm/resnet18.a1_in1k"]
with ThreadPoolExecutor(3) as threads:
    for found in list(threads.map(source, models)):
        print(found.repository)
"""


def test_models_are_looked_up_side_by_side() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _CODE], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert len(ended.stdout.split()) == 3
