"""`metoder` and `metode <navn>`: what the method bank holds, and how one of its methods goes, in its own words."""

from collections.abc import Callable, Mapping, Sequence
from itertools import takewhile

from dialogs.commands import Command
from dialogs.messages import Message, Reply, Section
from dialogs.programme.shelf import shelf_of
from dialogs.scene import Scene
from dialogs.words import Words
from facilitation.errors import Unknown
from facilitation.method import Method, Texts
from facilitation.methods import bank, named


def texts_in(words: Words) -> Callable[[str], Texts]:
    """Return where each method's own texts are found, by its name, in the language of `words`."""

    def of(name: str) -> Texts:
        def text(key: str, **facts: str | int) -> str:
            return words(f"method-{name}.{key}", **facts)

        return text

    return of


def label(method: Method, words: Words) -> str:
    """Return what a method is called."""
    return words(f"method-{method.name}")


def in_order(words: Words) -> Sequence[Method]:
    """Return the bank as people look for something in it: by what the methods are called."""
    return sorted(bank().values(), key=lambda method: label(method, words))


async def tell_methods(scene: Scene, _values: Mapping[str, str]) -> Reply:
    """Tell what there is to choose among, a line each."""
    words = scene.words
    lines = tuple(
        words(
            "method-line",
            name=label(method, words),
            help=words(f"method-{method.name}.help"),
            example=asked_for(method, words).partition("\n")[0],
        )
        for method in in_order(words)
    )
    own = tuple(one.name for one in await shelf_of(scene)) if scene.gathering else ()
    sections = (*((Section(words("templates-title"), own),) if own else ()), Section("", lines))
    return Reply(Message(title=words("methods-title"), text=(words("methods-how"),), sections=sections))


def asked_for(method: Method, words: Words) -> str:
    """Return what its sample begins with: the method asked for, with what it is about and its questions below."""
    first, *more = words(f"method-{method.name}.sample").splitlines()
    below = takewhile(lambda line: line[:1].isspace(), more)
    return "\n".join([first.partition(": ")[2], *map(str.strip, below)])


async def tell_method(scene: Scene, values: Mapping[str, str]) -> Reply:
    """Tell what one method is good for, and how it goes, line by line. Raises Unknown for one that is not there."""
    words, typed = scene.words, values.get("method", "")
    found = named(typed)
    if found is None:
        raise Unknown("no-such-method", name=typed[:80])
    method = found[0]
    said = tuple(words(f"method-{method.name}.sample").splitlines())
    text = (words(f"method-{method.name}.help"),)
    sections = (Section(words("method-sample"), said),)
    return Reply(Message(title=label(method, words), text=text, sections=sections))


COMMANDS = (Command("methods", tell_methods), Command("method", tell_method))
