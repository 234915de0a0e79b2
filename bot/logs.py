"""How the process logs: one line an event, structured, with the delivery it belongs to, never people's words."""

import logging
import sys

import structlog
from structlog.processors import ExceptionRenderer
from structlog.tracebacks import ExceptionDictTransformer

OURS = ("bot", "dialogs", "scheduler", "storage")


def configure(*, as_json: bool | None = None, level: int = logging.INFO) -> None:
    """Send all logging to standard error: readable on a terminal, JSON anywhere else.

    A `level` below INFO is for our own packages: at that level libraries tell what they were handed, people's words.
    """
    if as_json is None:
        as_json = not sys.stderr.isatty()
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.stdlib.ExtraAdder(),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    # Local variables hold what people wrote, so no traceback shows them.
    renderer: list[structlog.typing.Processor] = (
        [ExceptionRenderer(ExceptionDictTransformer(show_locals=False)), structlog.processors.JSONRenderer()]
        if as_json
        else [structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)]
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *renderer],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(max(level, logging.INFO))
    for ours in OURS:
        logging.getLogger(ours).setLevel(level)
    for chatty in ("aiohttp.access", "alembic", "apscheduler", "sqlalchemy.engine"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
