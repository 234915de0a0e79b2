"""What a started Runde holds: what draws, and writes or reads files of others' making, is not imported at the start."""

import subprocess
import sys

FOR_FILES = {"docx", "matplotlib", "numpy", "openpyxl", "pptx", "typst"}


def test_no_library_that_is_for_files_is_imported_at_the_start() -> None:
    said = subprocess.run(
        [sys.executable, "-c", "import sys, bot.__main__; print(*sys.modules); import bot.cli; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    by_each_process, imported = (set(line.split()) for line in said.stdout.splitlines())
    assert "dialogs" not in by_each_process, "what draws reads __main__ too"
    assert "bot.app" in imported
    assert imported & FOR_FILES == set()
