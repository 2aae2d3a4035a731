"""Mail, and how it reaches an SMTP server."""

import smtplib
import ssl
from email.message import EmailMessage
from email.utils import formatdate, make_msgid

import structlog
from pydantic import BaseModel, Field

from src.core.config import MailSettings

ONE_LINE = r"^[^\r\n]+$"
"""A line break in a header would begin another header."""

logger = structlog.get_logger(__name__)


class Mail(BaseModel):
    """What is sent to whom."""

    to: str = Field(pattern=ONE_LINE)
    subject: str = Field(pattern=ONE_LINE)
    text: str


def deliver(mail: Mail, settings: MailSettings) -> None:
    """Hands the mail to the server. It blocks: call it in a thread.

    Raises:
        OSError: the server does not answer, or cannot prove who it is.
        smtplib.SMTPException: it answers, and refuses.
    """
    if settings.host is None:
        logger.info("mail not sent: MAIL__HOST is not set", subject=mail.subject)
        return
    with _connected(settings, settings.host) as server:
        if settings.username is not None and settings.password is not None:
            server.login(settings.username, settings.password.get_secret_value())
        server.send_message(_message(mail, settings))


def _connected(settings: MailSettings, host: str) -> smtplib.SMTP:
    timeout = settings.timeout_seconds
    if settings.security == "tls":
        return smtplib.SMTP_SSL(
            host, settings.port, timeout=timeout, context=ssl.create_default_context()
        )
    server = smtplib.SMTP(host, settings.port, timeout=timeout)
    if settings.security == "starttls":
        try:
            server.starttls(context=ssl.create_default_context())
        except BaseException:
            server.close()
            raise
    return server


def _message(mail: Mail, settings: MailSettings) -> EmailMessage:
    message = EmailMessage()
    message["From"] = settings.sender
    message["To"] = mail.to
    message["Subject"] = mail.subject
    message["Date"] = formatdate()
    message["Message-ID"] = make_msgid(domain="localhost")
    message.set_content(mail.text)
    return message
