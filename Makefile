# What can be done here. `make run` and `make test` set up what they need on a fresh Debian or Ubuntu machine.
setup := resources/setup
python := .venv/bin/python
screen := $(if $(DISPLAY)$(WAYLAND_DISPLAY),,demo)

.PHONY: run test test-windows windows-app check bench lock setup-run setup-dev setup-bench setup-windows

run: setup-run ## starts the program; without a screen it plays the demo on a virtual one (pictures in build/demo/)
	@$(python) main.py $(screen) $(ARGS)

test: setup-dev ## all tests, the journeys against foreign programs included
	@$(setup)/test.sh $(ARGS)

test-windows: setup-windows windows-app ## all tests under Windows' Python, in Wine; then the journeys, with the built program too
	@$(setup)/test-windows.sh $(ARGS)

windows-app: setup-windows ## a portable folder for Windows, zipped, in build/windows/
	@$(setup)/windows-app.sh

check: setup-dev ## format, lint, types, import rules
	@$(python) -m ruff format --check .
	@$(python) -m ruff check .
	@$(python) -m mypy
	@$(python) -m mypy --platform win32
	@.venv/bin/lint-imports

bench: setup-bench ## speed and memory beside the peers that are installed
	@$(python) -m tests.bench $(ARGS)

lock: ## pins the newest versions we allow, with hashes
	@$(setup)/lock.sh

setup-run:
	@$(setup)/packages.sh window $(screen)
	@$(setup)/python.sh requirements.lock

setup-dev:
	@$(setup)/packages.sh window demo test
	@$(setup)/python.sh requirements.lock requirements-dev.lock

setup-bench: setup-dev
	@$(setup)/packages.sh bench
	@$(setup)/python.sh requirements-bench.lock

setup-windows: setup-dev
	@$(setup)/packages.sh windows
	@$(setup)/windows.sh
