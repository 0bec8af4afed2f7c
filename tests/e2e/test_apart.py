"""A library whose pictures are encoded in another process."""

import json
import os
import subprocess
import sys
from pathlib import Path

CODE = """
import json, sys
from pathlib import Path
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import PictureTerm, Query, TextTerm

if __name__ == "__main__":
    library, photos = map(Path, sys.argv[1:])
    with Library.open(library, child_process=True) as opened:
        opened.folders.add(photos)
        opened.index.run(Job())
        terms = TextTerm("a cat"), PictureTerm(photos / "coffee.png")
        first = [opened.search.ask(Query((term,))).hits[0].path.name for term in terms]
    print(json.dumps([first, sorted({"torch", "timm", "open_clip"} & set(sys.modules))]))
"""


def test_indexing_and_searching_without_torch(photos: Path, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(CODE, encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "library"), str(photos)],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    first, heavy = json.loads(ran.stdout)
    assert first == ["cat.jpg", "coffee.png"]
    assert heavy == []
