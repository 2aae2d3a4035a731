"""The use cases that every entity has."""

from uuid import UUID

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from src.core.errors import NotFoundError
from src.repositories.base import Repository
from src.schemas.base import CreateModel, ListQuery, UpdateModel, unchanged
from src.services.base import Service
from tests.things import Thing

pytestmark = pytest.mark.usefixtures("things")

NOBODY = UUID(int=0)


class ThingCreate(CreateModel):
    """A new thing."""

    name: str
    note: str | None = None


class ThingUpdate(UpdateModel):
    """Changes to a thing."""

    name: str = unchanged()
    note: str | None = unchanged()


class Things(Repository[Thing]):
    """Reads and writes things."""

    model = Thing


class ThingService(Service[Thing, ThingCreate, ThingUpdate]):
    """The use cases of things."""


@pytest.fixture
def service(session: AsyncSession) -> ThingService:
    return ThingService(Things(session))


async def test_what_is_created_can_be_read(service: ThingService) -> None:
    thing = await service.create(ThingCreate(name="a", note="n"))
    assert await service.get(thing.id) is thing
    assert (thing.name, thing.note) == ("a", "n")


async def test_an_update_changes_what_was_sent(service: ThingService) -> None:
    thing = await service.create(ThingCreate(name="a", note="n"))
    await service.update(thing.id, ThingUpdate(name="b"))
    assert (thing.name, thing.note) == ("b", "n")
    await service.update(thing.id, ThingUpdate(note=None))
    assert (thing.name, thing.note) == ("b", None)


async def test_a_replacement_changes_everything(service: ThingService) -> None:
    thing = await service.create(ThingCreate(name="a", note="n"))
    await service.replace(thing.id, ThingCreate(name="b"))
    assert (thing.name, thing.note) == ("b", None)


async def test_a_page_is_what_the_query_asks_for(service: ThingService) -> None:
    for name in "abc":
        await service.create(ThingCreate(name=name))
    found = await service.page(ListQuery[str](limit=1, offset=1, sort="-name"))
    assert ([thing.name for thing in found.rows], found.total) == (["b"], 3)


async def test_what_is_deleted_is_gone(service: ThingService) -> None:
    thing = await service.create(ThingCreate(name="a"))
    await service.delete(thing.id)
    with pytest.raises(NotFoundError):
        await service.get(thing.id)


async def test_nothing_can_be_done_with_what_is_not_there(service: ThingService) -> None:
    for call in (
        service.get(NOBODY),
        service.update(NOBODY, ThingUpdate(name="a")),
        service.replace(NOBODY, ThingCreate(name="a")),
        service.delete(NOBODY),
    ):
        with pytest.raises(NotFoundError):
            await call
