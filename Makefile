# The two commands a user needs are `make demo` and `make test`; each sets itself up in .venv on a fresh machine,
# with uv where it is installed, else with pip. `make demo` installs what the demo needs, `make test` everything.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CITY ?=
WORKERS ?= 2
UV := $(shell command -v uv 2>/dev/null)

ifeq ($(UV),)
  new_venv = $(PYTHON) -m venv $(VENV)
  install = $(BIN)/python -m pip install -q --disable-pip-version-check
else
  new_venv = $(UV) venv -q --python $(PYTHON) $(VENV)
  install = $(UV) pip install -q --python $(BIN)/python
endif

.PHONY: demo test setup services lint types imports unit jit-off coverage audit wheel clean

$(BIN)/python:
	$(new_venv)

# Stamps: what is installed. The larger set includes the smaller one.
$(VENV)/.demo: pyproject.toml | $(BIN)/python
	$(install) -e '.[demo]'
	@touch $@

$(VENV)/.dev: pyproject.toml | $(BIN)/python
	$(install) -e '.[dev]'
	@touch $(VENV)/.demo $@

## make demo [CITY=path]: the whole chain on the sample city, or on a dataset of yours
demo: $(VENV)/.demo
	$(BIN)/twin demo $(if $(CITY),--city "$(CITY)")

## make test: lint, types, import contracts, tests with doctests. Programs that tests talk to come first.
test: setup services lint types imports unit jit-off

setup: $(VENV)/.dev

## make services: broker, database, browser, GIS and npm packages for the tests (.ci/services.sh says which)
services:
	.ci/services.sh

lint: setup
	$(BIN)/ruff check .

types: setup
	$(BIN)/mypy

imports: setup
	$(BIN)/lint-imports

unit: setup
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

## make jit-off: tests of kernels as plain Python
jit-off: setup
	NUMBA_DISABLE_JIT=1 $(BIN)/python -m pytest -q -n $(WORKERS) -W "ignore:overflow encountered:RuntimeWarning" \
		$$(grep -v '^#' tests/jit_off.txt)

## make coverage: share of Python lines and branches that the tests run; compiled kernels are left out
coverage: setup
	$(BIN)/python -m pytest -n $(WORKERS) --cov --cov-report=term:skip-covered

## make audit: known vulnerabilities of the installed libraries; passes, and says so, where there are no data
audit: setup
	@$(install) pip-audit || true
	$(BIN)/python .ci/audit.py

## make wheel: dist/*.whl and dist/*.tar.gz
wheel: setup
	$(BIN)/python -m build --no-isolation

clean:
	rm -rf $(VENV) build dist
