"""What a started Runde holds: what draws and writes files is for the studio's process, and stays out of this one."""

import subprocess
import sys

DRAWS_AND_WRITES = {"docx", "matplotlib", "numpy", "openpyxl", "typst"}


def test_no_library_that_draws_or_writes_files_is_imported_at_the_start() -> None:
    said = subprocess.run(
        [sys.executable, "-c", "import sys, bot.__main__; print(*sys.modules); import bot.cli; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    by_each_process, imported = (set(line.split()) for line in said.stdout.splitlines())
    assert "dialogs" not in by_each_process, "what draws reads __main__ too"
    assert "bot.app" in imported
    assert imported & DRAWS_AND_WRITES == set()
