"""The way in from a shell: `runde` and `python -m bot` start here, and the commands live in `bot.cli`."""

from bot.cli import app


def main() -> None:
    """Run the command line."""
    app(prog_name="runde")


if __name__ == "__main__":
    main()
