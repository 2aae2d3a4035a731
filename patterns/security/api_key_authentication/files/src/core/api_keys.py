"""What is known of an API key: everything but the key."""

from pydantic import BaseModel, ConfigDict, Field


class ApiKey(BaseModel):
    """Who holds a key, what it opens, and how it is recognised.

    The digest is SHA-256: a key is long and random, so that it cannot be guessed from it.
    """

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    name: str = Field(min_length=1)
    digest: str = Field(pattern=r"^[0-9a-f]{64}$")
    roles: list[str] = Field(default_factory=list)
