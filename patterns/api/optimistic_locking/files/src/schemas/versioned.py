"""What a response tells of the version of a row."""

from pydantic import BaseModel, Field

from src.schemas.fields import Integer


class VersionedRead(BaseModel):
    """A stored row that counts its changes."""

    version: Integer = Field(
        description="Counts the changes; in quotes, it is the ETag of the row."
    )
