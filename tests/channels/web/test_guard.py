"""What stands around every request: tokens, limits, headers, and a clear answer to garbage."""

import asyncio
from http.cookies import SimpleCookie
from io import BytesIO
from typing import Any

import pytest

from bot.channels.web.sessions import COOKIE
from dialogs.places import hall
from tests.channels.web.house import Guests

BODIES: list[tuple[bytes, str]] = [
    (b"", "application/json"),
    (b"{", "application/json"),
    (b"[]", "application/json"),
    (b'"\\ud800"', "application/json"),
    (b'{"delivery": "abcdefgh", "place": "hall:1", "text": "\\ud800"}', "application/json"),
    (b'{"delivery": "x", "place": "hall:1", "text": "hei"}', "application/json"),
    (b'{"delivery": "abcdefgh", "place": "hall:1\\n", "text": "hei"}', "application/json"),
    (b'{"delivery": "abcdefgh", "place": {}, "text": 7}', "application/json"),
    (b"\xff\xfe\x00", "application/json"),
    (b"\xff\xfe\x00", "application/x-www-form-urlencoded"),
    (b"a=1&" * 500, "application/x-www-form-urlencoded"),
    (b"place=hall%3A1&press=%7Bnot-json", "application/x-www-form-urlencoded"),
    (b"text=hei", "text/plain"),
    (b"--x\r\n", "multipart/form-data; boundary=x"),
    (b"text=hei", "application/x-www-form-urlencoded; charset=no-such"),
]


@pytest.mark.parametrize("what", ["act", "say", "join"])
async def test_garbage_is_a_4xx_and_changes_nothing(guests: Guests, what: str) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    before = await guests.seq()
    for body, content_type in BODIES:
        headers = {"Content-Type": content_type, "X-CSRF-Token": member.csrf}
        async with member.client.post(f"{member.base}/{what}", data=body, headers=headers) as response:
            assert 400 <= response.status < 500, body
            assert (await response.json())["error"]
    assert await guests.seq() == before


async def test_strange_addresses_are_not_found(guests: Guests) -> None:
    browser = await guests.browser()
    for path in ("/r/%ff%fe", "/r/%00", "/r/" + "a" * 5000, "/r/..%2f..%2fetc", "/skjerm/%ff", "/f/%00", "/f/%ff"):
        response = await browser.client.get(path, headers={"Accept": "text/html"})
        assert 400 <= response.status < 500, path


async def test_five_megabytes_are_politely_too_much_in_json_and_as_a_page(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    before = await guests.seq()
    body = b'{"delivery": "abcdefgh", "place": "hall:1", "text": "' + b"x" * 5_000_000 + b'"}'
    for accept, expected in (("application/json", "application/json"), ("text/html", "text/html")):
        headers = {"X-CSRF-Token": member.csrf, "Accept": accept, "Content-Type": "application/json"}
        async with member.client.post(f"{member.base}/say", data=BytesIO(body), headers=headers) as response:
            assert (response.status, response.content_type) == (413, expected)
            assert "Kort ned teksten" in await response.text()
    assert await guests.seq() == before


async def test_without_the_token_nothing_is_taken(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member, other = await guests.member(gathering.code), await guests.member(gathering.code, "Ola Berg")
    before = await guests.seq()
    for token in ("", "0" * 64, other.csrf, "ø"):
        body = {"place": str(hall(gathering.id)), "text": "hei"}
        member.csrf, own = token, member.csrf
        if token.isascii():
            answer = await member.send("say", body, 403)
            assert "Last den på nytt" in answer["error"]
        assert (await member.submit(f"{member.base}/say", body)).status == 403
        assert (await member.submit(f"{member.base}/join", {"name": "Ny"})).status == 403
        assert (await member.submit("/f", {"title": "Ny"})).status == 403
        member.csrf = own
    assert await guests.seq() == before


async def test_a_cookie_somebody_has_changed_is_nobodys(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    cookie = member.client.session.cookie_jar.filter_cookies(member.client.make_url("/"))[COOKIE].value
    stranger = await guests.browser()
    for forged in (cookie[:-3] + "abc", "x", "", cookie.split(".")[0], "é"):
        response = await stranger.client.get(
            f"/r/{gathering.code}", headers={"Accept": "text/html", "Cookie": f"{COOKIE}={forged}"}
        )
        assert 'name="organisation"' in await response.text()


async def test_the_headers_are_on_every_answer(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    member = await guests.member(gathering.code)
    for path in ("/", f"/r/{gathering.code}", "/r/zzzzzz", "/nowhere", "/healthz", f"/skjerm/{gathering.wall_token}"):
        response = await member.client.get(path, headers={"Accept": "text/html"})
        policy = response.headers["Content-Security-Policy"]
        assert "default-src 'self'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'self'" in policy
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["Referrer-Policy"] == "same-origin"
        assert "camera=()" in response.headers["Permissions-Policy"]


async def test_the_cookie_is_for_the_server_only(guests: Guests) -> None:
    _, gathering = await guests.facilitator()
    response = await (await guests.browser()).client.get(f"/r/{gathering.code}")
    morsel: Any = SimpleCookie(response.headers["Set-Cookie"])[COOKIE]
    assert morsel["httponly"]
    assert morsel["samesite"] == "Lax"
    assert response.headers["Cache-Control"] == "no-store"


async def test_pages_hold_no_script_or_style_of_their_own(guests: Guests) -> None:
    browser, gathering = await guests.facilitator()
    for path in ("/", "/f", f"/r/{gathering.code}", f"/skjerm/{gathering.wall_token}"):
        page = await browser.page(path)
        assert "<style" not in page
        assert " style=" not in page
        assert "onclick" not in page
        assert page.count("<script") == page.count('<script type="module" src="/static/')


async def test_static_files_are_kept_until_they_change(guests: Guests) -> None:
    browser = await guests.browser()
    page = await browser.page("/")
    address = page.split('rel="stylesheet" href="')[1].split('"')[0]
    response = await browser.client.get(address)
    assert response.status == 200
    assert "immutable" in response.headers["Cache-Control"]


async def test_what_breaks_is_a_friendly_page_without_a_word_of_why(guests: Guests) -> None:
    class Broken:
        def unit_of_work(self) -> Any:
            raise RuntimeError("the secret is krokodille")

    browser = await guests.browser()
    async with asyncio.timeout(10):
        guests.house.store.unit_of_work = Broken().unit_of_work  # type: ignore[method-assign]
        response = await browser.client.get("/", headers={"Accept": "text/html"})
        page = await response.text()
        assert response.status == 500
        assert "Beklager" in page
        assert "krokodille" not in page
        assert (await browser.client.get("/readyz")).status == 503
        assert (await browser.client.get("/healthz")).status == 200
