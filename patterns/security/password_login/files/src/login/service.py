"""Making accounts, logging in, staying logged in, and ending it."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from hmac import compare_digest
from uuid import UUID

import structlog
from sqlalchemy import Select, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.core.config import Settings
from src.core.errors import ForbiddenError, NotFoundError
from src.login.passwords import Passwords
from src.login.schemas import TokenPair
from src.login.tokens import access_token, digest_of, new_refresh_token, session_of
from src.models.login_tables import LoginAccount, LoginSession

SESSIONS_MAX = 100
"""Of one account: the oldest login ends when another one begins."""

logger = structlog.get_logger(__name__)


class LoginService:
    """What can be done with an account, within the transaction of the caller.

    A refusal that must be remembered is a result and no exception: an exception would undo it.
    """

    def __init__(self, session: AsyncSession, passwords: Passwords, settings: Settings) -> None:
        self._session = session
        self._passwords = passwords
        self._settings = settings

    async def register(self, email: str, password: str, roles: Sequence[str] = ()) -> LoginAccount:
        """Makes an account.

        Raises:
            IntegrityError: there is one for this address.
        """
        account = LoginAccount(
            email=email, password_hash=await self._passwords.hash(password), roles=list(roles)
        )
        self._session.add(account)
        await self._session.flush()
        return account

    async def register_self(self, email: str, password: str) -> LoginAccount:
        """Makes an account for whoever asks.

        Raises:
            ForbiddenError: not everybody may.
            IntegrityError: there is one for this address.
        """
        if not self._settings.login.is_registration_open:
            raise ForbiddenError("Accounts are made by the administrators of this service.")
        return await self.register(email, password, self._settings.login.new_account_roles)

    async def log_in(self, email: str, password: str) -> TokenPair | None:
        """The tokens of a new session; `None` for a wrong password, a locked account or none.

        Raises:
            ForbiddenError: the address of the account is still to be confirmed.
        """
        by_email = select(LoginAccount).where(LoginAccount.email == email)
        account = await self._session.scalar(by_email)
        if not await self._is_proven(account, password) or account is None:
            return None
        if self._settings.login.must_verify_email and account.email_verified_at is None:
            raise ForbiddenError("Confirm your e-mail address first.")
        if self._passwords.is_outdated(account.password_hash):
            account.password_hash = await self._passwords.hash(password)
        return await self._open(account)

    async def refresh(self, token: str) -> TokenPair | None:
        """The next two tokens of the session; `None` where it has ended.

        A token that was exchanged before is in two hands: its session ends for both.
        """
        row = await self._session_of(token)
        if row is None:
            return None
        if not compare_digest(row.token_digest, digest_of(token)):
            await self._session.delete(row)
            logger.warning("refresh token used twice", account=str(row.account_id))
            return None
        if row.expires_at <= datetime.now(UTC):
            await self._session.delete(row)
            return None
        account = await self._session.get_one(LoginAccount, row.account_id)
        return self._tokens(account, row)

    async def log_out(self, token: str) -> None:
        """Ends the session of the token, if it is the token of one."""
        row = await self._session_of(token)
        if row is not None and compare_digest(row.token_digest, digest_of(token)):
            await self._session.delete(row)

    async def account(self, subject: str) -> LoginAccount:
        """The account of a caller.

        Raises:
            NotFoundError: somebody else let this caller in, or the account is gone.
        """
        try:
            account = await self._session.get(LoginAccount, UUID(subject))
        except ValueError:
            account = None
        if account is None:
            raise NotFoundError("account", subject)
        return account

    async def change_password(self, subject: str, current: str, new: str) -> bool:
        """Sets a new password and ends every session; `False` where the current one is wrong.

        Raises:
            NotFoundError: the caller has no account here.
        """
        account = await self.account(subject)
        if not await self._is_proven(account, current):
            return False
        await self.set_password(account, new)
        return True

    async def set_password(self, account: LoginAccount, password: str) -> None:
        """Sets a new password; whoever logged in with the old one is logged out."""
        account.password_hash = await self._passwords.hash(password)
        account.failed_attempts = 0
        account.locked_until = None
        await self.end_all(account)

    async def sessions(self, subject: str) -> Sequence[LoginSession]:
        """The caller's sessions, the newest first.

        Raises:
            NotFoundError: the caller has no account here.
        """
        account = await self.account(subject)
        newest = self._newest(account).limit(SESSIONS_MAX)
        return (await self._session.scalars(newest)).all()

    async def end(self, subject: str, key: UUID) -> None:
        """Ends one session of the caller.

        Raises:
            NotFoundError: the caller has no such session; another one's is no such session.
        """
        account = await self.account(subject)
        row = await self._session.get(LoginSession, key)
        if row is None or row.account_id != account.id:
            raise NotFoundError("session", key)
        await self._session.delete(row)

    async def end_all(self, account: LoginAccount) -> None:
        """Ends every session of the account."""
        await self._session.execute(
            delete(LoginSession).where(LoginSession.account_id == account.id)
        )

    async def _is_proven(self, account: LoginAccount | None, password: str) -> bool:
        """Whether the password is right and may be tried; wrong ones are counted."""
        stored = None if account is None else account.password_hash
        is_right = await self._passwords.verify(password, stored)
        if account is None:
            return False
        # From here on one attempt at a time, or many at once would count as one.
        await self._session.refresh(account, with_for_update=True)
        now = datetime.now(UTC)
        if account.locked_until is not None and account.locked_until > now:
            return False
        if is_right:
            account.failed_attempts = 0
            account.locked_until = None
            return True
        account.failed_attempts += 1
        if account.failed_attempts >= self._settings.login.max_attempts:
            account.failed_attempts = 0
            account.locked_until = now + timedelta(minutes=self._settings.login.lock_minutes)
            logger.warning("account locked", account=str(account.id))
        return False

    async def _open(self, account: LoginAccount) -> TokenPair:
        lifetime = timedelta(days=self._settings.login.session_days)
        oldest = self._newest(account).offset(SESSIONS_MAX - 1)
        for row in await self._session.scalars(oldest):
            await self._session.delete(row)
        row = LoginSession(
            account_id=account.id, token_digest="", expires_at=datetime.now(UTC) + lifetime
        )
        self._session.add(row)
        await self._session.flush()
        return self._tokens(account, row)

    def _tokens(self, account: LoginAccount, row: LoginSession) -> TokenPair:
        return TokenPair(
            access_token=access_token(account, self._settings),
            refresh_token=new_refresh_token(row),
            expires_in=self._settings.login.access_token_minutes * 60,
        )

    async def _session_of(self, token: str) -> LoginSession | None:
        key = session_of(token)
        if key is None:
            return None
        return await self._session.get(LoginSession, key, with_for_update=True)

    def _newest(self, account: LoginAccount) -> Select[LoginSession]:
        return (
            select(LoginSession)
            .where(LoginSession.account_id == account.id)
            .order_by(LoginSession.id.desc())
        )
