# Runde needs Python 3.11 or newer, make and git. `make demo` is the place to start.

# Another interpreter than the one found: make PYTHON=/path/to/python3.12 setup
PYTHON ?=

SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.runde-setup
# Where the lock file's tool lives: outside the environment that the lock describes.
LOCK_TOOL := .cache/lock

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint format lock clean

help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 16

setup: $(STAMP) ## Install everything into .venv (quick when nothing has changed)

demo: setup ## Run Runde with a sample gathering on this machine
	$(BIN)/runde demo

test: lint ## Everything CI checks: style, types, who imports whom, tests
	$(BIN)/pytest

lint: setup ## Style, types, who imports whom
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup ## Let ruff mend what it can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

$(STAMP): requirements.lock pyproject.toml
	@set -eu; \
	usable() { "$$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }; \
	if usable $(BIN)/python && $(BIN)/python -m pip --version >/dev/null 2>&1; then \
		echo "Reusing $(VENV) ($$($(BIN)/python --version))"; \
	else \
		python=; \
		for candidate in $(if $(PYTHON),'$(PYTHON)',python3.13 python3.12 python3.11 python3 python); do \
			if usable "$$candidate"; then python=$$candidate; break; fi; \
		done; \
		if [ -z "$$python" ]; then \
			echo "Runde needs Python 3.11 or newer, with venv and pip (Debian and Ubuntu: apt install python3-venv)." >&2; \
			echo "Looked for: $(if $(PYTHON),$(PYTHON),python3.13 python3.12 python3.11 python3 python)." >&2; \
			echo "If it is somewhere else: make PYTHON=/path/to/python3.11 setup" >&2; \
			exit 1; \
		fi; \
		echo "Making $(VENV) with $$("$$python" --version)"; \
		"$$python" -m venv --clear $(VENV); \
	fi
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# Names, versions and hashes only: no addresses, so that everybody installs from the index they trust.
lock: setup ## Choose new versions and write requirements.lock
	@test -x $(LOCK_TOOL)/bin/uv || { $(BIN)/python -m venv $(LOCK_TOOL) && $(LOCK_TOOL)/bin/python -m pip install --quiet --disable-pip-version-check uv; }
	$(LOCK_TOOL)/bin/uv --no-config pip compile --quiet --upgrade --universal --python-version 3.11 --group dev \
		--generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
		--output-file requirements.lock pyproject.toml

clean: ## Remove what make setup and the tests have made
	rm -rf $(VENV) .cache build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
