"""Suffixes that videos share with other files: what such a file is, its bytes say."""

from pathlib import Path

from photosearch.folders import Found, walk
from photosearch.jobs import Job
from support.photos.video_samples import make_video


def test_a_module_or_a_program_is_no_video(tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text("module example.org/photos\n\ngo 1.22\n" * 20)
    (tmp_path / "Grid.ts").write_text("G" * 400)
    (tmp_path / "photos.ts").write_text("export const photos: string[] = [];\n" * 20)
    (tmp_path / "song.mod").write_bytes(bytes(2000))
    made = make_video(
        tmp_path / "MOV001.MOD",
        [("chelsea.png", 1.0)],
        codec="mpeg2video",
        container="mpeg",
        fps=25,
    )
    film = make_video(
        tmp_path / "film.ts",
        [("chelsea.png", 1.0)],
        codec="mpeg2video",
        container="mpegts",
        fps=25,
    )
    assert [seen.path for seen in walk(tmp_path, Job()) if isinstance(seen, Found)] == [made, film]
