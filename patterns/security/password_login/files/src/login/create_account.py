"""Makes an account from the command line: `python -m src.login.create_account EMAIL [ROLE…]`."""

import asyncio
import sys
from datetime import UTC, datetime
from getpass import getpass

from pydantic import ValidationError
from sqlalchemy.exc import IntegrityError

from src.core.config import Settings, get_settings
from src.core.database import Database, create_engine
from src.login.passwords import Passwords
from src.login.schemas import Registration
from src.login.service import LoginService


async def create(registration: Registration, roles: list[str], settings: Settings) -> None:
    """Makes the account. Whoever may run this vouches for the address.

    Raises:
        IntegrityError: there is one for this address.
    """
    database = Database(create_engine(settings, "create_account"))
    try:
        async with database.session() as session, session.begin():
            service = LoginService(session, Passwords(), settings)
            account = await service.register(registration.email, registration.password, roles)
            account.email_verified_at = datetime.now(UTC)
    finally:
        await database.engine.dispose()


def main(arguments: list[str]) -> int:
    """Asks for the password and makes the account; tells what is wrong on standard error."""
    if not arguments:
        print("usage: python -m src.login.create_account EMAIL [ROLE…]", file=sys.stderr)
        return 2
    email, *roles = arguments
    try:
        registration = Registration(email=email, password=getpass())
        asyncio.run(create(registration, roles, get_settings()))
    except ValidationError as error:
        for problem in error.errors():
            place = ".".join(map(str, problem["loc"]))
            print(f"refused: {place}: {problem['msg']}", file=sys.stderr)
        return 1
    except IntegrityError:
        print("refused: there is an account for this address", file=sys.stderr)
        return 1
    print(f"{registration.email} can log in")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
