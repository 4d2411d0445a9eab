# The two commands a user needs. Each does its own set-up in .venv on a fresh machine.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CITY ?=

.PHONY: demo test setup lint types imports unit clean

$(BIN)/.installed: pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[dev]'
	@touch $@

setup: $(BIN)/.installed

## make demo [CITY=path]: the whole chain on the sample city, or on a dataset of yours
demo: setup
	$(BIN)/twin demo $(if $(CITY),--city "$(CITY)")

## make test: lint, types, import contracts, tests with doctests
test: setup lint types imports unit

lint: setup
	$(BIN)/ruff check .

types: setup
	$(BIN)/mypy

imports: setup
	$(BIN)/lint-imports

unit: setup
	$(BIN)/python -m pytest -n 2

clean:
	rm -rf $(VENV) build dist
