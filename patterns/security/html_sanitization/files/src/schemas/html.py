"""Fields of rich text: cleaned before anything else sees them."""

from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from src.core.html import clean_html
from src.schemas.fields import TEXT_MAX, Text


def html_text(max_length: int) -> AfterValidator:
    """Cleans the text, and measures it again: cleaning can make it longer."""

    def clean(text: str) -> str:
        cleaned = clean_html(text)
        if len(cleaned) > max_length:
            raise PydanticCustomError(
                "string_too_long",
                "Once cleaned, the text should have at most {max_length} characters",
                {"max_length": max_length},
            )
        return cleaned

    return AfterValidator(clean)


Html = Annotated[Text, html_text(TEXT_MAX)]
