"""What strangers write is shown without doing anything."""

from typing import Annotated

import pytest
from pydantic import TypeAdapter, ValidationError

from src.core.html import clean_html
from src.schemas.html import Html, html_text


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='  JaVaScRiPt:alert(1)'>x</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<iframe src='javascript:alert(1)'></iframe>",
        "<p style='background:url(javascript:alert(1))'>x</p>",
        "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
        "<form action='javascript:alert(1)'><button>x</button></form>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<p onclick=alert(1)>x</p>",
        "<!--<img src=x onerror=alert(1)>-->",
        "<base href='https://evil.example'>",
    ],
)
def test_an_attack_is_taken_out(attack: str) -> None:
    cleaned = clean_html(attack)
    for harmful in ("<script", "javascript:", "onerror", "onload", "onclick", "<!--", "<base"):
        assert harmful not in cleaned.lower()
    for harmful in ("<iframe", "<svg", "<math", "<form", "style=", "data:"):
        assert harmful not in cleaned.lower()


@pytest.mark.parametrize(
    "text",
    [
        "<p>plain</p>",
        "<ul><li><strong>one</strong></li><li><em>two</em></li></ul>",
        "<pre><code>a &lt; b</code></pre>",
        '<ol start="3"><li>three</li></ol>',
    ],
)
def test_formatting_stays(text: str) -> None:
    assert clean_html(text) == text


def test_a_link_tells_its_target_nothing() -> None:
    cleaned = clean_html('<a href="https://example.com">x</a>')
    assert 'href="https://example.com"' in cleaned
    assert 'rel="noopener noreferrer nofollow"' in cleaned


@pytest.mark.parametrize("text", ["a & b", "<b>x", "<p>1 < 2</p>", "&amp;lt;script&amp;gt;"])
def test_cleaning_once_is_enough(text: str) -> None:
    assert clean_html(clean_html(text)) == clean_html(text)


def test_a_field_is_cleaned_before_anything_else_sees_it() -> None:
    assert TypeAdapter(Html).validate_python("<p>x</p><script>y</script>") == "<p>x</p>"


def test_a_text_that_cleaning_makes_too_long_is_refused() -> None:
    with pytest.raises(ValidationError, match="at most 10 characters"):
        TypeAdapter(Annotated[str, html_text(10)]).validate_python("&&&&&&&&&&")
