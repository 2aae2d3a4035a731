"""How alembic reaches the database and the models."""

import asyncio
import logging
from typing import Any

from alembic import context
from sqlalchemy import Connection, pool
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from src.core.config import get_settings
from src.core.logging import configure_logging
from src.models import Base

LOCK_TIMEOUT = "5s"
"""A migration that waits for a lock makes everybody behind it wait: better to try again later."""

OPTIONS: dict[str, Any] = {
    "target_metadata": Base.metadata,
    # The second one is off by default; it sees CHECKs that were added, dropped or renamed.
    "autogenerate_plugins": ["alembic.autogenerate.*", "alembic.ext.checkconstraint_byname"],
    "compare_type": True,
    "transaction_per_migration": True,
}


def run_offline() -> None:
    """Writes the SQL instead of running it: `alembic upgrade head --sql`."""
    url = make_url(get_settings().database_url.get_secret_value())
    context.configure(
        dialect_name=url.get_dialect().name,
        literal_binds=True,
        dialect_opts={"paramstyle": "named"},
        **OPTIONS,
    )
    with context.begin_transaction():
        context.run_migrations()


def run_on(connection: Connection) -> None:
    """Runs the migrations on a connection."""
    connection.exec_driver_sql(f"SET lock_timeout = '{LOCK_TIMEOUT}'")
    connection.commit()
    context.configure(connection=connection, **OPTIONS)
    with context.begin_transaction():
        context.run_migrations()


async def run_online() -> None:
    """Connects as the settings say. The pool of the service would keep the connection open."""
    settings = get_settings()
    configure_logging(settings)
    logging.getLogger("alembic.runtime.plugins").setLevel(logging.WARNING)
    engine = create_async_engine(settings.database_url.get_secret_value(), poolclass=pool.NullPool)
    async with engine.connect() as connection:
        await connection.run_sync(run_on)
    await engine.dispose()


given = context.config.attributes.get("connection")
if context.is_offline_mode():
    run_offline()
elif given is not None:
    run_on(given)
else:
    asyncio.run(run_online())
