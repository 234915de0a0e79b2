"""What holds for every test: nothing is skipped in CI, and a slow machine is not a failure."""

import gc
import logging
import os
from collections.abc import Generator, Iterator
from contextlib import ExitStack

import pytest
from hypothesis import settings

from tests.storage.postgres import running_postgres

IN_CI = os.environ.get("CI", "").lower() not in {"", "0", "false"}

gc.disable()  # until all tests are collected: what is imported for them is no garbage

settings.register_profile("runde", deadline=None, derandomize=IN_CI, print_blob=True)
settings.load_profile("runde")


def pytest_collection_finish() -> None:
    """Look for garbage among what the tests make, and no more: a look at all that was collected takes half a second."""
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """One server for each process that runs tests."""
    with ExitStack() as stack:
        try:
            address = stack.enter_context(running_postgres())
        except Exception as error:  # noqa: BLE001 - whatever keeps it from starting on this machine
            pytest.skip(f"PostgreSQL does not start here: {error}")
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """Whoever asks for the address of a database is tried on both."""
    return str(request.getfixturevalue("postgres")) if request.param == "postgresql" else ""


@pytest.fixture(autouse=True)
def _log_as_before() -> Iterator[None]:
    """A test that runs a command sets logging up for it, to a stream that is closed when the test is over."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


def _refuse_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    if IN_CI and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"CI has everything the tests need, so nothing may be skipped there. {reason}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    _refuse_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    _refuse_skip(report)
    return report
