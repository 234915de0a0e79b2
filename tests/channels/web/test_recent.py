"""What is remembered for a while is forgotten after it."""

from bot.channels.web.recent import Recent


def test_a_value_is_forgotten_in_time() -> None:
    now = [0.0]
    recent: Recent[str] = Recent(seconds=10, now=lambda: now[0])
    recent.put("a", "one")
    now[0] = 9
    assert recent.get("a") == "one"
    now[0] = 10
    assert recent.get("a") is None
    assert recent.get("b") is None


def test_only_so_many_are_remembered() -> None:
    recent: Recent[int] = Recent(most=2)
    for key in (1, 2, 3):
        recent.put(key, key)
    assert [recent.get(key) for key in (1, 2, 3)] == [None, 2, 3]
    recent.forget(3)
    assert recent.get(3) is None
