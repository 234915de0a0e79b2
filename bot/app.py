"""The composition root: everything that lives as long as the process is made here, and handed to those who need it."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web
from prometheus_client import CollectorRegistry

from bot import calendars, consultations, health, metrics, papers, templates
from bot.bodies import read_in_time
from bot.channels.web import Hub, Web, mount
from bot.channels.web.sessions import Sessions
from bot.clock import SystemClock
from bot.delivery import Delivery
from bot.downloads import MinutesFiles
from bot.pictures.serving import Gallery
from bot.pictures.studio import Studio
from bot.platforms import Elsewhere, mounted
from bot.privacy import mount_privacy
from bot.settings import Settings
from bot.traced import Traced
from dialogs.conductor import Conductor
from dialogs.outgoing import Outgoing
from dialogs.phrasebook import Phrasebook
from dialogs.ports import Clock, Listener, Store
from dialogs.records import Changes
from dialogs.registry import names, registry
from dialogs.rooms import Door, Rooms
from scheduler.alarms import Waker
from storage.answer_box import SqlAnswerBox
from storage.bulletin import Bulletin
from storage.engine import Engine, create_engine
from storage.migrations import upgrade
from storage.unit_of_work import SqlStore

BODY_LIMIT = 256 * 1024


@dataclass(frozen=True, slots=True)
class House:
    """What the process consists of, for those who come with the app: other channels, the demo, the commands."""

    settings: Settings
    clock: Clock
    store: SqlStore
    conductor: Conductor
    waker: Waker
    hub: Hub
    deliveries: Sequence[Delivery] = ()


HOUSE = web.AppKey("runde_house", House)


class Listeners:
    """Tells several listeners of each commit."""

    def __init__(self) -> None:
        self.all: list[Listener] = []

    def committed(self, changes: Changes) -> None:
        """Pass it on."""
        for listener in self.all:
            listener.committed(changes)


@dataclass(frozen=True, slots=True)
class OnAlarms:
    """Calls when due times have moved."""

    call: Callable[[], None]

    def committed(self, changes: Changes) -> None:
        """Call, if it concerns alarms."""
        if changes.alarms:
            self.call()


def create_app(
    settings: Settings,
    *,
    clock: Clock | None = None,
    listeners: Sequence[Listener] = (),
    channels: Sequence[Outgoing] = (),
    elsewhere: Elsewhere | None = None,
    figures: CollectorRegistry | None = None,
) -> web.Application:
    """Return the application, ready to run. Tests and the demo bring a clock and listeners of their own.

    Each of the `channels`, and each platform that is set up, gets a delivery, which runs as long as the application.
    """
    clock = clock or SystemClock()
    told = Listeners()
    engine = create_engine(settings.database_url, settings.data_dir)
    store, box, hub = SqlStore(engine, told), SqlAnswerBox(engine, told), Hub(clock)
    book = Phrasebook(names())
    conductor = Conductor(store, box, clock, registry(), book, settings.time_zone, settings.retention)
    waker = Waker(clock, _next_due(store), conductor.ring)
    app, door = web.Application(client_max_size=BODY_LIMIT), Traced(conductor, names())
    rooms, counted = Rooms(store, door, clock), metrics.Metrics(figures or CollectorRegistry())
    ways, following = mounted(app, settings, rooms, book, elsewhere)
    deliveries = [Delivery(store, metrics.Watched(channel, counted), clock) for channel in (*channels, *ways)]
    told.all = [hub, OnAlarms(waker.nudge), counted, *deliveries, *following, *listeners]
    app[HOUSE] = House(settings, clock, store, conductor, waker, hub, deliveries)
    app.cleanup_ctx.extend((_living(engine, box, waker, Bulletin(engine, told)), _sending(deliveries)))
    studio = Studio()
    mount(app, _site(settings, store, door, clock, studio), hub)
    app.middlewares.append(read_in_time)
    _hang_up(app, store, studio)
    metrics.mount(app, counted, store, clock, settings.metrics_token)
    return app


def _living(
    engine: Engine, box: SqlAnswerBox, waker: Waker, bulletin: Bulletin
) -> Callable[[web.Application], AsyncIterator[None]]:
    """Return what makes the database ready, takes answers, rings alarms and hears of others as long as we live."""

    async def live(_: web.Application) -> AsyncIterator[None]:
        await upgrade(engine)
        box.start()
        waker.start()
        bulletin.start()
        yield
        await bulletin.close()
        await waker.close()
        await box.close()
        await engine.dispose()

    return live


def _hang_up(app: web.Application, store: SqlStore, studio: Studio) -> None:
    """Serve what is looked at from elsewhere: pictures in chats, calendars, papers, the operator's probes."""
    Gallery(store, studio).mount(app)
    calendars.mount(app, store)
    papers.mount(app, store, studio)
    consultations.mount(app, store, studio)
    templates.mount(app, store)
    mount_privacy(app, store, app[HOUSE].clock)
    health.mount(app, store)


def _sending(deliveries: Sequence[Delivery]) -> Callable[[web.Application], AsyncIterator[None]]:
    """Return what lets the deliveries send as long as the application lives."""

    async def live(_: web.Application) -> AsyncIterator[None]:
        for delivery in deliveries:
            delivery.start()
        yield
        for delivery in deliveries:
            await delivery.close()

    return live


def _site(settings: Settings, store: SqlStore, door: Door, clock: Clock, studio: Studio) -> Web:
    sessions = Sessions(settings.secret(), secure=settings.public_url.startswith("https://"))
    return Web(
        store=store,
        door=door,
        clock=clock,
        sessions=sessions,
        public_url=settings.public_url,
        language=settings.language,
        contact=settings.contact,
        minutes=MinutesFiles(store, studio),
    )


def _next_due(store: Store) -> Callable[[], Awaitable[datetime | None]]:
    async def next_due() -> datetime | None:
        async with store.unit_of_work() as uow:
            return await uow.alarms.next_due()

    return next_due
