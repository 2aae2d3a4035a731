"""The endpoints of those who got a link by mail, or want one."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request

from src.api.dependencies import SessionDep
from src.core.content_type import require_json
from src.core.errors import problem_responses
from src.login.account_mail import AccountMail
from src.login.routes import PREFIX, LoginServiceDep
from src.login.schemas import NewPassword, Token
from src.schemas.base import CreateModel
from src.schemas.fields import Email

router = APIRouter(prefix=PREFIX, tags=["auth"], dependencies=[Depends(require_json)])


class Address(CreateModel):
    """Whose account it is about."""

    email: Email


class Link(CreateModel):
    """What stood in the link."""

    token: Token


class PasswordLink(Link):
    """What stood in the link, and the password that is to hold from now on."""

    new_password: NewPassword


def get_account_mail(request: Request, session: SessionDep) -> AccountMail:
    """Links in mails, in this request's transaction."""
    return AccountMail(session, request.app.state.settings)


AccountMailDep = Annotated[AccountMail, Depends(get_account_mail)]


@router.post(
    "/password-reset",
    operation_id="auth_ask_for_password_reset",
    summary="Ask for a link that sets a new password",
    status_code=202,
    responses=problem_responses(400, 415, 422),
)
async def ask_for_password_reset(mails: AccountMailDep, data: Address) -> None:
    """Sends the link. The answer does not tell whether there is an account."""
    await mails.ask(data.email, "reset_password")


@router.post(
    "/password-reset/confirm",
    operation_id="auth_reset_password",
    summary="Set a new password with the link",
    status_code=204,
    responses=problem_responses(400, 409, 415, 422),
)
async def reset_password(
    mails: AccountMailDep, service: LoginServiceDep, data: PasswordLink
) -> None:
    """Sets the password, unlocks the account and ends every session."""
    account = await mails.redeem(data.token, "reset_password")
    await service.set_password(account, data.new_password)


@router.post(
    "/email-confirmation",
    operation_id="auth_ask_for_email_confirmation",
    summary="Ask once more for the link that confirms the address",
    status_code=202,
    responses=problem_responses(400, 415, 422),
)
async def ask_for_email_confirmation(mails: AccountMailDep, data: Address) -> None:
    """Sends the link. The answer does not tell whether there is an account."""
    await mails.ask(data.email, "confirm_email")


@router.post(
    "/email-confirmation/confirm",
    operation_id="auth_confirm_email",
    summary="Confirm the address with the link",
    status_code=204,
    responses=problem_responses(400, 409, 415, 422),
)
async def confirm_email(mails: AccountMailDep, data: Link) -> None:
    """Takes the address as confirmed."""
    await mails.redeem(data.token, "confirm_email")
