"""The migrations make what the models say, and can be undone."""

from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from tests.fixtures.database import alembic_config, migrate

OWN_TYPES = """
    SELECT count(*) FROM pg_type JOIN pg_namespace ON pg_namespace.oid = typnamespace
    WHERE nspname = 'public' AND typname NOT LIKE '%alembic_version'
"""


def downgrade(connection: Connection) -> None:
    command.downgrade(alembic_config(connection), "base")


def check(connection: Connection) -> None:
    """Raises when a migration is missing."""
    command.check(alembic_config(connection))


async def test_up_down_and_up_again_ends_where_the_models_are(empty_database: URL) -> None:
    engine = create_async_engine(empty_database, poolclass=NullPool)
    async with engine.connect() as connection:
        await connection.run_sync(migrate)
        await connection.run_sync(check)
        await connection.run_sync(downgrade)
        assert await connection.scalar(text(OWN_TYPES)) == 0
        await connection.rollback()
        await connection.run_sync(migrate)
        await connection.run_sync(check)
    await engine.dispose()


async def test_a_migration_does_not_wait_for_a_lock_for_ever(empty_database: URL) -> None:
    engine = create_async_engine(empty_database, poolclass=NullPool)
    async with engine.connect() as connection:
        await connection.run_sync(migrate)
        assert await connection.scalar(text("SHOW lock_timeout")) == "5s"
    await engine.dispose()


async def test_there_is_one_newest_revision(empty_database: URL) -> None:
    engine = create_async_engine(empty_database, poolclass=NullPool)
    async with engine.connect() as connection:
        heads = await connection.run_sync(
            lambda sync: ScriptDirectory.from_config(alembic_config(sync)).get_heads()
        )
    await engine.dispose()
    assert len(heads) == 1
