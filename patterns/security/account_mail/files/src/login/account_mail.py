"""Links that are sent to those who log in: to confirm an address, and to set a forgotten password."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from secrets import token_urlsafe
from typing import Any, Literal
from uuid import UUID

from fastapi import FastAPI
from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from src.core.config import Settings
from src.core.database import Database
from src.core.errors import ConflictError
from src.core.mail import Mail, deliver
from src.jobs.queue import enqueue
from src.login.tokens import digest_of
from src.models.login_tables import LoginAccount
from src.models.login_token import LoginToken

Purpose = Literal["reset_password", "confirm_email"]

JOB = "send_account_mail"
SECONDS_BETWEEN_MAILS = 300
"""Whoever asks on somebody else's behalf must not fill their mailbox."""

TEXTS: Mapping[Purpose, tuple[str, str]] = {
    "reset_password": (
        "Set a new password",
        "Somebody, probably you, forgot the password of your account. Set a new one here:\n\n"
        "{pages}/reset-password#token={token}\n\n"
        "If it was not you, do nothing: the password stays as it is.\n",
    ),
    "confirm_email": (
        "Confirm your address",
        "Confirm that this is your address:\n\n"
        "{pages}/confirm-email#token={token}\n\n"
        "If you did not make an account, do nothing.\n",
    ),
}


class AccountMail:
    """Asks for links, sends them and takes them back, within the transaction of the caller."""

    def __init__(self, session: AsyncSession, settings: Settings) -> None:
        self._session = session
        self._settings = settings

    async def ask(self, email: str, purpose: Purpose) -> None:
        """Sends a link to the account of this address. Without one nothing happens."""
        account = await self._session.scalar(
            select(LoginAccount).where(LoginAccount.email == email)
        )
        if account is not None:
            await self._queue(account, purpose)

    async def ask_to_confirm(self, account: LoginAccount) -> None:
        """Sends the link that confirms the address of the account."""
        await self._queue(account, "confirm_email")

    async def new_mail(self, account_id: UUID, purpose: Purpose) -> Mail | None:
        """The mail with a new link; `None` where there is nothing to send any more."""
        account = await self._session.get(LoginAccount, account_id)
        if account is None or (purpose == "confirm_email" and account.email_verified_at):
            return None
        token = token_urlsafe(32)
        lifetime = timedelta(minutes=self._settings.login.link_minutes)
        values = {"digest": digest_of(token), "expires_at": datetime.now(UTC) + lifetime}
        new = insert(LoginToken).values(account_id=account.id, purpose=purpose, **values)
        await self._session.execute(
            new.on_conflict_do_update(index_elements=["account_id", "purpose"], set_=values)
        )
        subject, text = TEXTS[purpose]
        pages = self._settings.login.pages_url
        return Mail(to=account.email, subject=subject, text=text.format(pages=pages, token=token))

    async def redeem(self, token: str, purpose: Purpose) -> LoginAccount:
        """The account whose owner got the link. It proves the address, and works once.

        Raises:
            ConflictError: the link was used, replaced, has expired, or was never sent.
        """
        by_digest = select(LoginToken).where(
            LoginToken.digest == digest_of(token), LoginToken.purpose == purpose
        )
        row = await self._session.scalar(by_digest.with_for_update())
        if row is None or row.expires_at <= datetime.now(UTC):
            raise ConflictError("The link was used or has expired. Ask for another one.")
        account = await self._session.get_one(LoginAccount, row.account_id)
        account.email_verified_at = account.email_verified_at or datetime.now(UTC)
        await self._session.delete(row)
        return account

    async def _queue(self, account: LoginAccount, purpose: Purpose) -> None:
        now = int(datetime.now(UTC).timestamp())
        await enqueue(
            self._session,
            JOB,
            {"account_id": str(account.id), "purpose": purpose},
            unique_key=f"{purpose}:{account.id}:{now // SECONDS_BETWEEN_MAILS}",
        )


async def send_account_mail(app: FastAPI, payload: Mapping[str, Any]) -> None:
    """Makes the link and sends it. If the mail cannot be sent, the link does not exist either."""
    settings: Settings = app.state.settings
    database: Database = app.state.database
    async with database.session() as session, session.begin():
        mails = AccountMail(session, settings)
        mail = await mails.new_mail(UUID(payload["account_id"]), payload["purpose"])
        if mail is not None:
            await asyncio.to_thread(deliver, mail, settings.mail)
