"""What stands on the pages of a network and of a municipality, ready for their templates. Nothing is decided here."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bot.channels.web.sparks import Spark, spark
from bot.channels.web.views import view_of
from dialogs.calendar import date_text
from dialogs.follow_up.chronicles import Reader
from dialogs.follow_up.comparing import evaluations
from dialogs.telling import picture_of, told
from dialogs.telling_scales import number_text
from dialogs.views.consultation_view import answers_path, stage_line
from dialogs.views.network_view import coordinator_names, municipality_path, network_path
from dialogs.words import Words
from facilitation.actions import ActionItem
from facilitation.chronicle import Chronicle
from facilitation.consultation import Consultation, Given, Opinion, progress
from facilitation.follow_up import TOPICS
from facilitation.network import (
    Asked,
    Chapter,
    Course,
    Kept,
    Own,
    Said,
    asked_of_all,
    chapters,
    in_all,
    kept,
    opinions_by,
    own_part,
)
from facilitation.organisations import alphabetical, organisation_key
from facilitation.tallies import ComparedTally

Facts = dict[str, Any]
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Page:
    """A page being laid out: who reads it, in which language, and when."""

    reader: Reader
    t: Words
    now: datetime

    def network(self, number: int) -> str:
        """Return a network's address for this reader, "" where it is not theirs to open."""
        return network_path(self.reader.token, number) if number in self.reader.networks else ""

    def day(self, chapter: Chapter) -> str:
        """Return the day of a gathering, with its year."""
        return date_text(chapter.day, self.t)


def network_facts(found: Chronicle, reader: Reader, t: Words, now: datetime) -> Facts:
    """Return what stands on a network's page."""
    it, held = Page(reader, t, now), chapters(found)
    rows = kept(found.items, found.organisations.values(), found.today)
    year = str(held[0].day.year) if held else "none"
    opinions = opinions_by(found)
    return {
        "title": found.partnership.title,
        "lead": t("np-lead", gatherings=len(held), year=year, places=len(rows)),
        "leader": found.names.get(found.partnership.facilitator, ""),
        "tiles": _tiles(in_all(found.items, found.today), t),
        "gatherings": [_gathering(one, it) for one in reversed(held)],
        "rows": [_row(one, found, it) for one in rows],
        "goals": _goals([(one, goal) for one in reversed(held) for goal in one.goals], it),
        "scales": [_scale(one, found, it) for one in asked_of_all(found)],
        "evaluations": list(_evaluations(found, it)),
        "consultations": [_consultation(one, opinions[one.id], found, it) for one in reversed(found.asked)],
        "parallel": _parallel(found, it),
        "printed": _printed(found, t),
    }


def municipality_facts(name: str, seen: Sequence[Chronicle], reader: Reader, t: Words, now: datetime) -> Facts:
    """Return what stands on a municipality's page, the network that met last first."""
    it = Page(reader, t, now)
    newest = sorted(seen, key=lambda one: max((held.opened_at for held in one.held), default=_NEVER), reverse=True)
    return {
        "title": newest[0].organisations[organisation_key(name)],
        "networks": [(one.partnership.title, it.network(one.partnership.id)) for one in newest],
        "parts_of": [_part(one, own_part(one, name), it) for one in newest],
        "printed": _printed(newest[0], t),
    }


def _printed(found: Chronicle, t: Words) -> str:
    return t("np-read-on", day=date_text(found.today, t))


def _tiles(row: Kept, t: Words) -> Sequence[tuple[str, int, str]]:
    """Return the four numbers of actions, each with its label and what it is to the eye."""
    numbers = (("promised", row.promised), ("done", row.done), ("open", row.open), ("late", row.late))
    return [(t(f"np-{key}"), number, key if number else "") for key, number in numbers]


def _gathering(one: Chapter, it: Page) -> Facts:
    return {
        "day": it.day(one),
        "title": one.title,
        "purpose": it.t(f"purpose-{one.purpose}") if one.purpose else "",
        "who": it.t("np-people", people=one.people, places=len(one.organisations)) if one.people else "",
    }


def _row(row: Kept, found: Chronicle, it: Page) -> Facts:
    mine = found.shows(row.organisation, it.reader.person_id)
    return {
        "name": row.organisation,
        "href": municipality_path(it.reader.token, row.organisation) if mine else "",
        "coordinators": coordinator_names(found, row.organisation),
        "done": it.t("np-of", done=row.done, promised=row.promised) if row.promised else "–",
        "share": round(100 * row.done / row.promised) if row.promised else 0,
        "late": row.late,
        "also": [title for _, title in found.elsewhere.get(organisation_key(row.organisation), ())],
    }


def _goals(goals: Sequence[tuple[Chapter, Said]], it: Page) -> Mapping[str, Sequence[tuple[str, str]]]:
    """Return each municipality's goals, in the order of the alphabet, each with where it was set."""
    found: dict[str, list[tuple[str, str]]] = {}
    for chapter, goal in sorted(goals, key=lambda one: alphabetical(one[1].organisation)):
        told_at = it.t("np-goal-from", title=chapter.title, day=it.day(chapter))
        found.setdefault(goal.organisation, []).append((goal.text, told_at))
    return found


def _scale(one: Asked, found: Chronicle, it: Page) -> Facts:
    """Return what all municipalities answered to a statement by their names, beside each other."""
    picture = picture_of(one.text, one.tally, it.t, before=one.before)
    day = date_text(one.held.opened_at.astimezone(found.zone).date(), it.t)
    when = it.t("np-goal-from", title=one.held.title, day=day)
    return {
        "text": one.text,
        "when": when,
        "sum": told(one.tally, it.t, one.before).under,
        "view": view_of(picture).facts,
    }


def _evaluations(found: Chronicle, it: Page) -> Iterator[Facts]:
    """Yield each scale that several gatherings have answered: the hall's mean each time, never a part of it."""
    for one in reversed(evaluations(found.held, found.partnership, it.now, it.t)):
        if isinstance(one.tally, ComparedTally):
            means = [(each.tally.mean or 0) for each in one.tally.series]
            steps = one.tally.series[0].tally.steps
            lines = told(one.tally, it.t).lists[0].items
            yield {
                "text": one.question,
                "spark": _spark(one.question, means, steps[0], steps[-1], it.t),
                "lines": lines,
            }


def _spark(text: str, numbers: Sequence[float], lowest: int, highest: int, t: Words) -> Spark | None:
    if not numbers:
        return None
    ends = {"first": number_text(numbers[0], t), "last": number_text(numbers[-1], t)}
    return spark(numbers, lowest, highest, t("np-from-to", text=text, count=len(numbers), **ends))


def _consultation(asked: Consultation, opinions: Sequence[Opinion], found: Chronicle, it: Page) -> Facts:
    picture = picture_of(it.t("consultation-who-is-where"), progress(asked, opinions), it.t)
    leads = found.is_led_by(it.reader.person_id)
    return {
        "title": asked.title,
        "due": _due(asked, it),
        "closed": asked.closed,
        "questions": asked.questions,
        "sum": told(picture.tally, it.t).under,
        "view": view_of(picture).facts,
        "href": answers_path(asked, "html") if leads else "",
    }


def _due(asked: Consultation, it: Page) -> str:
    state = "over" if asked.closed else "due"
    return it.t(f"np-consultation-{state}", day=date_text(asked.due, it.t))


def _parallel(found: Chronicle, it: Page) -> Sequence[tuple[str, str, str]]:
    """Return the other networks, each with its address for this reader and the municipalities that are in both."""
    shared: dict[tuple[int, str], list[str]] = {}
    for key, name in sorted(found.organisations.items(), key=lambda one: alphabetical(one[1])):
        for network in found.elsewhere.get(key, ()):
            shared.setdefault(network, []).append(name)
    return [(title, it.network(number), ", ".join(names)) for (number, title), names in shared.items()]


def _part(found: Chronicle, own: Own, it: Page) -> Facts:
    """Return what is a municipality's own in one network."""
    drafts = found.carries(it.reader.person_id, own.organisation)
    return {
        "title": found.partnership.title,
        "href": it.network(found.partnership.id),
        "tiles": _tiles(own.kept, it.t) if own.kept.promised else (),
        "last": _last(own, it),
        "goals": [(goal.text, it.t("np-goal-from", title=one.title, day=it.day(one))) for one, goal in own.goals],
        "actions": [_action(item, found, it) for item in (*own.still, *own.done)],
        "courses": [_course(one, it) for one in own.courses],
        "consultations": [_answers(asked, one, it, drafts=drafts) for asked, one in own.opinions],
        "evaluations": list(_evaluations(found, it)),
        "gatherings": [_gathering(one, it) for one in reversed(own.chapters)],
    }


def _last(own: Own, it: Page) -> Facts:
    """Return what a municipality said last as a gathering ended, and how many of its actions are open."""
    said = own.last
    where = next((one for one in own.chapters if said in one.promises), None)
    return {
        "actions": it.t("np-last-actions", count=own.kept.open),
        "when": it.t("np-last-said", title=where.title, day=it.day(where)) if where else "",
        "topics": [(it.t(f"follow-up-{one}"), text) for one in TOPICS if said and (text := getattr(said, one))],
    }


def _action(item: ActionItem, found: Chronicle, it: Page) -> Facts:
    late = item.is_open and item.due is not None and item.due < found.today
    state = "late" if late else item.state.value
    return {
        "text": item.text,
        "owners": ", ".join(found.names[owner] for owner in item.owners if owner in found.names),
        "due": date_text(item.due, it.t) if item.due else "",
        "state": state,
        "said": it.t(f"np-state-{state}"),
    }


def _course(one: Course, it: Page) -> Facts:
    numbers = [moment.number for moment in one.moments if moment.number is not None]
    rows = [
        (
            it.t("np-goal-from", title=moment.title, day=date_text(moment.day, it.t)),
            number_text(moment.before, it.t),
            number_text(moment.number, it.t),
        )
        for moment in one.moments
    ]
    twice = any(moment.before is not None for moment in one.moments)
    return {"text": one.text, "spark": _spark(one.text, numbers, *one.ends, it.t), "rows": rows, "twice": twice}


def _answers(asked: Consultation, one: Opinion, it: Page, *, drafts: bool) -> Facts:
    """Return a municipality's answers to a consultation; `drafts` is whether the reader may see those too."""
    rows = [
        (question, stage_line(given, it.t), _answer(given, it.t, drafts=drafts))
        for question, given in zip(asked.questions, one.answers, strict=True)
    ]
    return {"title": asked.title, "due": _due(asked, it), "rows": rows}


def _answer(given: Given, t: Words, *, drafts: bool) -> str:
    if given.text and not (given.is_told or drafts):
        return t("np-answer-draft")
    return given.text or "–"
