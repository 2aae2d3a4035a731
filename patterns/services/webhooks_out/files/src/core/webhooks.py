"""Messages to addresses that callers chose: signed, and never into the own network."""

import asyncio
import hmac
import secrets
import socket
from base64 import b64decode, b64encode
from datetime import datetime
from hashlib import sha256
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

import httpx2

from src.core.config import WebhooksSettings

PREFIX = "whsec_"
SECRET_BYTES = 32

_TRANSLATED = IPv6Network("64:ff9b::/96")
"""IPv4 as networks without it write it (RFC 6052)."""


class AddressRefusedError(Exception):
    """No message is sent there."""


class NotDeliveredError(Exception):
    """The address did not say that it has the message."""


class GoneError(Exception):
    """The address wants no more."""


def new_secret() -> str:
    """A secret in the form of Standard Webhooks."""
    return PREFIX + b64encode(secrets.token_bytes(SECRET_BYTES)).decode()


def signature(secret: str, message_id: str, at: datetime, body: bytes) -> str:
    """What proves that a message is ours, and when it was sent (Standard Webhooks)."""
    signed = f"{message_id}.{int(at.timestamp())}.".encode() + body
    key = b64decode(secret.removeprefix(PREFIX))
    return f"v1,{b64encode(hmac.digest(key, signed, sha256)).decode()}"


async def send(
    url: str, secret: str, message_id: str, at: datetime, body: bytes, settings: WebhooksSettings
) -> None:
    """Sends one message.

    Raises:
        AddressRefusedError: it is none of the public network, or not encrypted.
        GoneError: the address answers 410.
        NotDeliveredError: it answers anything else than 2xx, or nothing.
    """
    address = await _public_address(url, settings)
    parts = urlsplit(url)
    host = parts.hostname or ""
    shown = f"[{address}]" if ":" in address else address
    port = f":{parts.port}" if parts.port else ""
    # To the address that was looked at: a name can mean another one a moment later.
    target = parts._replace(netloc=f"{shown}{port}").geturl()
    headers = {
        "Host": parts.netloc.rpartition("@")[2],
        "Content-Type": "application/json",
        "User-Agent": "webhooks",
        "webhook-id": message_id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": signature(secret, message_id, at, body),
    }
    try:
        async with (
            asyncio.timeout(settings.timeout_seconds),
            httpx2.AsyncClient(trust_env=False, follow_redirects=False) as client,
            client.stream(
                "POST",
                target,
                content=body,
                headers=headers,
                extensions={"sni_hostname": host},
            ) as response,
        ):
            # What else it says is not read: it could be endless.
            status = response.status_code
    except (TimeoutError, httpx2.HTTPError, OSError) as error:
        raise NotDeliveredError(type(error).__name__) from error
    if status == httpx2.codes.GONE:
        raise GoneError
    if not 200 <= status < 300:
        raise NotDeliveredError(str(status))


async def _public_address(url: str, settings: WebhooksSettings) -> str:
    parts = urlsplit(url)
    if parts.scheme != "https" and not settings.allow_private:
        raise AddressRefusedError("only https")
    try:
        port = parts.port or (443 if parts.scheme == "https" else 80)
        found = await asyncio.get_running_loop().getaddrinfo(
            parts.hostname, port, type=socket.SOCK_STREAM
        )
    except (OSError, UnicodeError, ValueError) as error:
        raise NotDeliveredError("the name has no address") from error
    addresses = [str(each[4][0]).partition("%")[0] for each in found]
    if not settings.allow_private and not all(_is_public(each) for each in addresses):
        # All of them: whoever mixes in a private one is trying something.
        raise AddressRefusedError("not of the public network")
    return addresses[0]


def _is_public(address: str) -> bool:
    parsed = ip_address(address)
    meant = (_ipv4_in(parsed) or parsed) if isinstance(parsed, IPv6Address) else parsed
    return meant.is_global and not meant.is_multicast


def _ipv4_in(address: IPv6Address) -> IPv4Address | None:
    """The address that another one leads to."""
    if address in _TRANSLATED:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour
