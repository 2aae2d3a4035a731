"""Mail goes out when the change is made, to whom it is for, and over an encrypted connection."""

import asyncio
import smtplib
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from pydantic import ValidationError
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from src.core.config import MailSettings
from src.core.mail import Mail, deliver
from src.jobs.handlers import HANDLERS
from src.jobs.send_mail import queue_mail
from src.models.background_job import BackgroundJob
from tests.applications import build_app, build_settings
from tests.production import PRODUCTION
from tests.smtp_server import smtp_server

MAIL = Mail(to="ada@example.org", subject="Größe ✓", text="Grüße\n.\nBye")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for `localhost`, with its key, that nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "certificate.pem"
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(secret + certificate.public_bytes(Encoding.PEM))
    return path


@pytest.fixture
def server_tls(certificate: Path) -> ssl.SSLContext:
    """What the server proves itself with."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


@pytest.fixture
def _trusted(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))


def plain(port: int) -> MailSettings:
    return MailSettings(host="127.0.0.1", port=port, security="none", sender="Us <us@example.org>")


async def test_a_mail_arrives_as_it_was_written() -> None:
    async with smtp_server() as server:
        await asyncio.to_thread(deliver, MAIL, plain(server.port))
    [mail] = server.mails
    assert (mail["To"], mail["From"], mail["Subject"]) == (
        "ada@example.org",
        "Us <us@example.org>",
        "Größe ✓",
    )
    assert mail.get_content().splitlines() == ["Grüße", ".", "Bye"]
    assert mail["Message-ID"] is not None


@pytest.mark.usefixtures("_trusted")
async def test_the_connection_is_encrypted_before_anything_is_said(
    server_tls: ssl.SSLContext,
) -> None:
    async with smtp_server(server_tls) as server:
        settings = MailSettings(host="localhost", port=server.port)
        await asyncio.to_thread(deliver, MAIL, settings)
    assert len(server.mails) == 1
    commands = [command.split(" ")[0].upper() for command in server.commands]
    assert commands.index("STARTTLS") < commands.index("MAIL")


async def test_a_server_that_cannot_prove_who_it_is_gets_nothing(
    server_tls: ssl.SSLContext,
) -> None:
    async with smtp_server(server_tls) as server:
        settings = MailSettings(host="localhost", port=server.port)
        with pytest.raises(ssl.SSLCertVerificationError):
            await asyncio.to_thread(deliver, MAIL, settings)
    assert server.mails == []


async def test_a_server_without_encryption_gets_nothing() -> None:
    async with smtp_server() as server:
        settings = MailSettings(host="127.0.0.1", port=server.port)
        with pytest.raises(smtplib.SMTPNotSupportedError):
            await asyncio.to_thread(deliver, MAIL, settings)
    assert server.mails == []


async def test_without_a_server_nothing_is_sent() -> None:
    await asyncio.to_thread(deliver, MAIL, MailSettings())


@pytest.mark.parametrize("field", ["to", "subject"])
def test_a_line_break_cannot_begin_another_header(field: str) -> None:
    with pytest.raises(ValidationError):
        Mail.model_validate({**MAIL.model_dump(), field: "a\nBcc: eve@example.org"})


async def test_a_queued_mail_is_sent_by_its_job(session: AsyncSession) -> None:
    await queue_mail(session, MAIL)
    job = (await session.scalars(select(BackgroundJob))).one()
    async with smtp_server() as server:
        app = build_app(mail={"host": "127.0.0.1", "port": server.port, "security": "none"})
        await HANDLERS[job.name](app, job.payload)
        server.refuses = True
        # The worker tries it again: a refusal must not look like success.
        with pytest.raises(smtplib.SMTPException):
            await HANDLERS[job.name](app, job.payload)
    assert [mail["To"] for mail in server.mails] == [MAIL.to]


@pytest.mark.parametrize(
    ("mail", "message"),
    [({"host": None}, "MAIL__HOST"), ({"host": "a", "security": "none"}, "MAIL__SECURITY")],
)
def test_production_sends_mail_and_encrypts_it(mail: dict[str, object], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        build_settings(**{**PRODUCTION, "mail": mail})
