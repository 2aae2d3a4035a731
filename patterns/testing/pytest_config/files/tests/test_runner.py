"""The runner is set up so that a mistake cannot pass unseen."""

import asyncio
import warnings

import pytest

LOOPS: list[asyncio.AbstractEventLoop] = []


def test_a_warning_is_an_error() -> None:
    with pytest.raises(DeprecationWarning):
        warnings.warn("old", DeprecationWarning, stacklevel=1)


@pytest.mark.parametrize("_attempt", [1, 2])
async def test_all_tests_share_one_loop(_attempt: int) -> None:
    # A pool of connections belongs to one loop: with a second one, every other test would fail.
    LOOPS.append(asyncio.get_running_loop())
    assert len(set(LOOPS)) == 1


def test_the_options_are_strict(pytestconfig: pytest.Config) -> None:
    assert pytestconfig.getoption("strict_markers")
    assert pytestconfig.getoption("strict_config")
    assert pytestconfig.getini("xfail_strict")
    assert pytestconfig.getini("asyncio_mode") == "auto"


def test_no_test_can_hang(pytestconfig: pytest.Config) -> None:
    assert float(pytestconfig.getini("timeout")) > 0
