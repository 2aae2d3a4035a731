"""Nobody overwrites what they have not seen, and nobody gets twice what they have."""

from collections.abc import AsyncIterator
from uuid import UUID

import httpx2
import pytest
from fastapi import FastAPI, Response
from sqlalchemy import ForeignKey, String, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.orm.exc import StaleDataError

from src.api.versions import KnownVersions, PreconditionFailedError, etag_of
from src.core.errors import NotFoundError
from src.models.base import Base, Entity
from src.models.versioned import Versioned
from src.repositories.base import Repository
from src.schemas.base import CreateModel, UpdateModel
from src.services.base import Service
from tests.applications import build_app, serve


class Sheet(Versioned, Entity):
    """A row that several people write on."""

    __tablename__ = "versioned_sheets"

    name: Mapped[str] = mapped_column(String(20))
    copied_from: Mapped[UUID | None] = mapped_column(
        ForeignKey("versioned_sheets.id", ondelete="SET NULL")
    )


TABLE = Base.metadata.tables[Sheet.__tablename__]
Base.metadata.remove(TABLE)


class Sheets(Repository[Sheet]):
    """Reads and writes sheets."""

    model = Sheet


class SheetService(Service[Sheet, CreateModel, UpdateModel]):
    """The use cases of sheets."""


@pytest.fixture
async def service(session: AsyncSession, connection: AsyncConnection) -> SheetService:
    await connection.run_sync(TABLE.create)
    return SheetService(Sheets(session))


@pytest.fixture
async def sheet(service: SheetService) -> Sheet:
    return await service.repository.add(Sheet(name="a"))


async def test_a_change_counts_and_what_changes_nothing_does_not(
    session: AsyncSession, sheet: Sheet
) -> None:
    assert etag_of(sheet) == '"1"'

    sheet.name = "b"
    await session.flush()
    sheet.name = "b"
    await session.flush()

    assert etag_of(sheet) == '"2"'


async def test_a_row_that_loses_what_it_refers_to_has_changed(
    service: SheetService, session: AsyncSession, sheet: Sheet
) -> None:
    copy = await service.repository.add(Sheet(name="b", copied_from=sheet.id))

    await service.delete(sheet.id)

    await session.refresh(copy)
    assert (copy.copied_from, etag_of(copy)) == (None, '"2"')


@pytest.mark.parametrize("tags", ['"1"', ' "1" ', '"0", "1"', "*", 'W/"1", "1"'])
async def test_the_version_that_the_row_has_is_let_through(
    service: SheetService, sheet: Sheet, tags: str
) -> None:
    await KnownVersions(tags).hold(service, sheet.id)


@pytest.mark.parametrize("tags", ['"0"', '"2", "3"', 'W/"1"', "1", "", '"1', '*, "2"'])
async def test_another_version_is_refused(service: SheetService, sheet: Sheet, tags: str) -> None:
    with pytest.raises(PreconditionFailedError):
        await KnownVersions(tags).hold(service, sheet.id)


async def test_a_row_that_is_not_there_has_no_version(service: SheetService, sheet: Sheet) -> None:
    await service.delete(sheet.id)

    with pytest.raises(NotFoundError):
        await KnownVersions("*").hold(service, sheet.id)


async def test_whoever_was_slower_overwrites_nothing(session: AsyncSession, sheet: Sheet) -> None:
    faster = update(TABLE).where(TABLE.c.id == sheet.id).values(name="b", version=2)
    await session.execute(faster)

    sheet.name = "c"

    with pytest.raises(StaleDataError):
        await session.flush()


@pytest.fixture
async def client() -> AsyncIterator[httpx2.AsyncClient]:
    app = build_app()
    add_routes(app)
    async with serve(app) as client:
        yield client


def add_routes(app: FastAPI) -> None:
    @app.get("/things")
    async def read(response: Response) -> str:
        response.headers["ETag"] = '"7"'
        return "seven"

    @app.get("/plain")
    async def read_plain() -> str:
        return "no version"

    @app.post("/things")
    async def write(response: Response) -> None:
        response.headers["ETag"] = '"7"'

    @app.patch("/things")
    async def change() -> None:
        raise StaleDataError


@pytest.mark.parametrize("tags", ['"7"', 'W/"7"', '"6", "7"', "*"])
async def test_what_the_client_has_is_not_sent_again(client: httpx2.AsyncClient, tags: str) -> None:
    response = await client.get("/things", headers={"If-None-Match": tags})

    assert (response.status_code, response.content) == (304, b"")
    assert response.headers["ETag"] == '"7"'
    assert "Content-Type" not in response.headers


@pytest.mark.parametrize(
    ("method", "path", "tags"),
    [
        ("get", "/things", '"6"'),
        ("get", "/things", "7"),
        ("get", "/plain", "*"),
        ("post", "/things", '"7"'),
    ],
)
async def test_everything_else_is_answered_in_full(
    client: httpx2.AsyncClient, method: str, path: str, tags: str
) -> None:
    response = await client.request(method, path, headers={"If-None-Match": tags})

    assert response.status_code == 200
    assert response.content


async def test_a_row_that_changed_in_between_is_a_failed_precondition(
    client: httpx2.AsyncClient,
) -> None:
    response = await client.patch("/things")

    assert response.status_code == 412
    assert response.headers["Content-Type"] == "application/problem+json"
