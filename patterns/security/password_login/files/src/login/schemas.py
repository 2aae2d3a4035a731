"""What those who log in send, and what they get."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from src.schemas.base import CreateModel
from src.schemas.fields import DateTime, Email, String, Uuid

PASSWORD_MIN = 12
PASSWORD_MAX = 128

_HIDDEN = {"format": "password", "writeOnly": True}

Password = Annotated[
    String,
    Field(min_length=1, max_length=PASSWORD_MAX, repr=False, json_schema_extra=_HIDDEN),
]
NewPassword = Annotated[
    String,
    Field(min_length=PASSWORD_MIN, max_length=PASSWORD_MAX, repr=False, json_schema_extra=_HIDDEN),
]
Token = Annotated[String, Field(min_length=1, max_length=200, repr=False)]


class Registration(CreateModel):
    """Somebody who wants an account."""

    email: Email
    password: NewPassword


class Credentials(CreateModel):
    """Somebody who has one."""

    email: Email
    password: Password


class RefreshToken(CreateModel):
    """The refresh token of a session."""

    refresh_token: Token


class PasswordChange(CreateModel):
    """A new password, from somebody who knows the one before."""

    current_password: Password
    new_password: NewPassword


class TokenPair(BaseModel):
    """What a login gives."""

    access_token: str
    refresh_token: str = Field(description="Works once: it is exchanged for the next two.")
    token_type: Literal["Bearer"] = Field(default="Bearer")
    expires_in: int = Field(ge=1, description="Seconds for which the access token is good.")


class AccountRead(BaseModel):
    """An account, as its owner sees it."""

    model_config = ConfigDict(from_attributes=True)

    id: Uuid
    email: str
    roles: list[str]
    email_verified_at: DateTime | None
    created_at: DateTime


class SessionRead(BaseModel):
    """A login that has not ended."""

    model_config = ConfigDict(from_attributes=True)

    id: Uuid
    created_at: DateTime
    updated_at: DateTime = Field(description="When its refresh token was last exchanged.")
    expires_at: DateTime
