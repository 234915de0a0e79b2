# Runde needs Python 3.11 or newer, make and git. `make demo` is the place to start.

# Another interpreter than the one found: make PYTHON=/path/to/python3.12 setup
PYTHON ?=
CANDIDATES := $(or $(PYTHON),python3.13 python3.12 python3.11 python3 python)

SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
# Two stamps: a line changed in pyproject.toml must not cost a look at a hundred packages.
STAMP := $(VENV)/.runde-setup
LOCKED := $(VENV)/.runde-locked
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
# Where the lock file's tool lives: outside the environment that the lock describes.
LOCK_TOOL := .cache/lock
AUDIT_TOOL := .cache/audit
# What the benches compare with and Runde does not use.
AGENTS := .cache/agents

.DEFAULT_GOAL := help
.PHONY: help setup demo test bench crash fuzz lint format lock audit licences pages clean

help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 16

setup: $(STAMP) ## Install everything into .venv (quick when nothing has changed)

demo: setup ## Run Runde with a sample gathering on this machine
	$(BIN)/runde demo

test: lint ## Everything CI checks: style, types, who imports whom, tests
	$(BIN)/pytest --numprocesses logical --dist worksteal

bench: setup $(AGENTS)/bin/python ## Measure each figure beside its reference, and write docs/benchmarks.md
	$(BIN)/python -m bench

crash: setup ## Kill the process 20 times at each of its points, on both databases, and count what is lost (half an hour)
	$(BIN)/python -m tests.crash

fuzz: setup ## A million odd things at every door (an hour)
	$(BIN)/python -m tests.fuzz

lint: setup ## Style, types, who imports whom
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup ## Let ruff mend what it can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

$(STAMP): $(LOCKED) pyproject.toml
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(LOCKED): requirements.lock | $(BIN)/python
	@echo "Installing what requirements.lock names (a minute or two the first time)"
	$(PIP) install --no-compile --require-hashes --requirement requirements.lock
	@touch $@

$(BIN)/python:
	@set -eu; \
	for python in $(CANDIDATES); do \
		if "$$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then \
			echo "Making $(VENV) with $$("$$python" --version)"; \
			exec "$$python" -m venv --clear $(VENV); \
		fi; \
	done; \
	echo "Runde needs Python 3.11 or newer, with venv and pip (Debian and Ubuntu: apt install python3-venv)." >&2; \
	echo "Tried: $(CANDIDATES). If yours is somewhere else: make PYTHON=/path/to/python3.11 setup" >&2; \
	exit 1

# Names, versions and hashes only: no addresses, so that everybody installs from the index they trust.
# --system-certs: many a municipality's firewall signs the traffic with a certificate of its own.
lock: $(LOCK_TOOL)/bin/uv ## Choose new versions and write requirements.lock
	$(LOCK_TOOL)/bin/uv --no-config --system-certs pip compile --quiet --upgrade --universal --python-version 3.11 --group dev \
		--generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
		--output-file requirements.lock pyproject.toml

$(LOCK_TOOL)/bin/uv: | $(BIN)/python
	$(BIN)/python -m venv $(LOCK_TOOL)
	$(LOCK_TOOL)/bin/python -m pip --quiet --disable-pip-version-check install uv

# Not part of make test: it asks a service on the network, and what it says changes without any change here.
audit: $(AUDIT_TOOL)/bin/pip-audit ## Ask whether a fault is known in anything requirements.lock names (needs the network)
	$(AUDIT_TOOL)/bin/pip-audit --disable-pip --require-hashes --progress-spinner off --requirement requirements.lock

$(AUDIT_TOOL)/bin/pip-audit: | $(BIN)/python
	$(BIN)/python -m venv $(AUDIT_TOOL)
	$(AUDIT_TOOL)/bin/python -m pip --quiet --disable-pip-version-check install pip-audit

pages: setup ## Write docs/methods from the methods' files, with a picture of each new one's sample
	$(BIN)/python -m tests.method_pages

$(AGENTS)/bin/python: | $(BIN)/python
	$(BIN)/python -m venv $(AGENTS)
	$(AGENTS)/bin/python -m pip --quiet --disable-pip-version-check install microsoft-agents-hosting-aiohttp==1.9.0

licences: setup ## Write docs/licences.md from what is installed
	$(BIN)/python -m tests.licences

clean: ## Remove what make setup and the tests have made
	rm -rf $(VENV) .cache build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
