"""What an operator is handed, read as the tools read it: settings that exist, figures that exist, doors that answer.

Docker and Prometheus are not asked: they may not be here. What only they can tell is whether the image builds.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client import CollectorRegistry

from bot.metrics import Metrics
from bot.settings import Settings

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
SETTINGS = {f"RUNDE_{name.upper()}" for name in Settings.model_fields}
OF_THE_PROXY = {"RUNDE_DOMAIN"}  # its name in the world: not the process's to know


def known() -> set[str]:
    """Return the name of every figure that Runde shows."""
    counted = Metrics(CollectorRegistry())
    counted.sends_to("teams")
    counted.sent("teams")
    return {sample.name for family in counted.registry.collect() for sample in family.samples}


def asked(text: str) -> set[str]:
    return set(re.findall(r"\b(?:runde|process)_[a-z_]+\b", text)) - {"runde_"}


def test_every_setting_that_is_handed_over_exists() -> None:
    for name in ("Dockerfile", "compose.yaml", "deploy/Caddyfile", "docs/operations.md"):
        named = set(re.findall(r"\bRUNDE_[A-Z_]+\b", (ROOT / name).read_text(encoding="utf-8")))
        assert named - SETTINGS - OF_THE_PROXY == set(), name


def test_the_image_is_made_of_what_was_checked_and_runs_as_nobody_in_particular() -> None:
    _, build, image = DOCKERFILE.split("\nFROM ")
    assert build.startswith("python:3.11-slim AS build\n")
    assert image.startswith("python:3.11-slim\n")
    assert "--require-hashes --requirement requirements.lock" in build
    assert "--no-index --find-links /wheels" in build, "nothing that was not checked"
    assert image.index("USER runde") < image.index("CMD")
    assert "/healthz" in image.split("HEALTHCHECK")[1]
    port = Settings.model_fields["port"].default
    assert f"EXPOSE {port}" in image
    assert f"RUNDE_PORT={port}" in image


def test_the_builder_is_given_every_package_and_nothing_else() -> None:
    let_in = {line[1:] for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line[:1] == "!"}
    copied = {name for line in re.findall(r"^COPY (?!--)(.+) \S+$", DOCKERFILE, re.MULTILINE) for name in line.split()}
    assert copied == let_in
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"bench", "tests"}
    assert packages <= copied
    assert all((ROOT / name).exists() for name in copied)


def test_compose_starts_two_alike_on_one_database_behind_a_proxy() -> None:
    services = COMPOSE["services"]
    assert services["runde-1"] == services["runde-2"]
    given = services["runde-1"]["environment"]
    assert given["RUNDE_DATABASE_URL"].startswith("postgresql://runde:")
    assert "@database/" in given["RUNDE_DATABASE_URL"]
    assert {"RUNDE_SECRET_KEY", "RUNDE_PUBLIC_URL", "RUNDE_METRICS_TOKEN"} <= given.keys()
    assert [name for name, service in services.items() if "ports" in service] == ["proxy"], "one way in"
    named = {volume.partition(":")[0] for service in services.values() for volume in service.get("volumes", ())}
    assert {name for name in named if not name.startswith(".")} == set(COMPOSE["volumes"])
    mounted = {name for name in named if name.startswith(".")} - {"./deploy/metrics.token"}
    assert all((ROOT / name).is_file() for name in mounted)


def test_proxy_and_prometheus_know_the_processes_that_compose_starts() -> None:
    processes = {f"{name}:3978" for name in COMPOSE["services"] if name.startswith("runde-")}
    caddy = (DEPLOY / "Caddyfile").read_text(encoding="utf-8")
    assert set(re.findall(r"runde-\d:\d+", caddy)) == processes
    assert re.search(r"@inside path .*/metrics", caddy), "nobody outside sees the figures"
    prometheus = yaml.safe_load((DEPLOY / "prometheus.yml").read_text(encoding="utf-8"))
    [job] = prometheus["scrape_configs"]
    assert (job["metrics_path"], set(job["static_configs"][0]["targets"])) == ("/metrics", processes)


def test_alerts_and_dashboard_ask_for_figures_that_exist() -> None:
    rules = yaml.safe_load((DEPLOY / "alerts.yml").read_text(encoding="utf-8"))["groups"][0]["rules"]
    panels = json.loads((DEPLOY / "dashboard.json").read_text(encoding="utf-8"))["panels"]
    asked_for = [rule["expr"] for rule in rules] + [one["expr"] for panel in panels for one in panel["targets"]]
    assert len(asked_for) > 15
    assert set().union(*map(asked, asked_for)) - known() == set()
    assert {name for name in known() if name.startswith("runde_") and not name.endswith("_created")} >= {
        "runde_queue_age_seconds",
        "runde_rounds_running",
    }
    assert all({"summary"} <= rule["annotations"].keys() for rule in rules)
    assert len({panel["id"] for panel in panels}) == len(panels)


def test_every_alert_has_its_remedy_in_the_docs() -> None:
    told = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    rules = yaml.safe_load((DEPLOY / "alerts.yml").read_text(encoding="utf-8"))["groups"][0]["rules"]
    assert [rule["alert"] for rule in rules if f"`{rule['alert']}`" not in told] == []
    ours = {name for name in known() if name.startswith("runde_")}
    stems = {re.sub(r"_(bucket|count|sum|created)$", "", name) for name in ours} - {
        "runde_platform_sends",
        "runde_platform_refusals",
    }
    assert [name for name in sorted(stems) if name not in told] == []


@pytest.mark.parametrize("name", ["runde_platform_refusals_total", "runde_acknowledgement_seconds_bucket"])
def test_a_figure_that_does_not_exist_would_be_found(name: str) -> None:
    assert asked(f"sum(rate({name}[5m]))") <= known()
    assert not asked(f"sum(rate({name}s[5m]))") <= known()
