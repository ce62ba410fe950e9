# What can be done here. `make run` and `make test` set up what they need on a fresh Debian or Ubuntu machine.
setup := resources/setup
python := .venv/bin/python
screen := $(if $(DISPLAY)$(WAYLAND_DISPLAY),,demo)

.PHONY: run test check bench lock setup-run setup-dev

run: setup-run ## starts the program; without a screen it plays the demo on a virtual one (pictures in build/demo/)
	@$(python) main.py $(screen) $(ARGS)

test: setup-dev ## all tests, the journeys against foreign programs included
	@$(setup)/test.sh $(ARGS)

check: setup-dev ## format, lint, types, import rules
	@$(python) -m ruff format --check .
	@$(python) -m ruff check .
	@$(python) -m mypy
	@.venv/bin/lint-imports

bench: setup-dev ## speed and memory beside the peers that are installed
	@$(python) -m tests.bench $(ARGS)

lock: ## pins the newest versions we allow, with hashes
	@$(setup)/lock.sh

setup-run:
	@$(setup)/packages.sh window $(screen)
	@$(setup)/python.sh requirements.lock

setup-dev:
	@$(setup)/packages.sh window demo test
	@$(setup)/python.sh requirements.lock requirements-dev.lock
