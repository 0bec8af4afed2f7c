# The commands of development, in an environment with `pip install -e '.[test,dev]'`.

_list:
    @just --list

# what must hold before a commit, as CI checks it
lint:
    ruff check .
    ruff format --check .
    lint-imports
    mypy

# put the code into its usual form
format:
    ruff check --fix .
    ruff format .

# all tests but the slow and nightly ones; or those that are named
test *arguments:
    pytest -n 3 --dist loadfile {{arguments}}

# large networks against their authors' own code
slow *arguments:
    pytest -m slow {{arguments}}

# what takes minutes, or needs special rights
nightly *arguments:
    pytest -m nightly {{arguments}}

# everything that CI runs, on a clean copy
ci:
    .ci/run
