"""The way in from a shell: `runde` and `python -m bot` start here, and the commands live in `bot.cli`.

That is only named here: the process that draws pictures reads this file too, and needs nothing of it.
"""

import gc
from pkgutil import resolve_name


def main() -> None:
    """Run the command line. While it is imported nobody looks for garbage, and later not among what was imported."""
    gc.disable()
    run = resolve_name("bot.cli:main")
    gc.freeze()
    gc.enable()
    run()


if __name__ == "__main__":
    main()
