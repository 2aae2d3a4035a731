"""A small SMTP server on a socket of this machine: what it is told, it remembers."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default


class SmtpServer:
    """Takes mail as RFC 5321 says, and none while it is told to refuse."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.mails: list[EmailMessage] = []
        self.commands: list[str] = []
        self.refuses = False
        self.port = 0
        self._tls = tls

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, from the greeting to the farewell."""
        self._say(writer, "220 ready")
        while line := (await reader.readline()).decode().strip():
            self.commands.append(line)
            match line.upper().split(" ")[0]:
                case "EHLO":
                    self._say(writer, f"250-localhost\r\n250 {'STARTTLS' if self._tls else 'HELP'}")
                case "STARTTLS" if self._tls is not None:
                    self._say(writer, "220 go ahead")
                    await writer.drain()
                    try:
                        await writer.start_tls(self._tls)
                    except (OSError, ssl.SSLError):
                        break
                case "MAIL" if self.refuses:
                    self._say(writer, "451 not now")
                case "DATA":
                    self._say(writer, "354 go on")
                    data = await reader.readuntil(b"\r\n.\r\n")
                    text = data.removesuffix(b".\r\n").replace(b"\r\n..", b"\r\n.")
                    self.mails.append(message_from_bytes(text, policy=default))
                    self._say(writer, "250 taken")
                case "QUIT":
                    self._say(writer, "221 bye")
                    break
                case _:
                    self._say(writer, "250 fine")
        writer.close()

    def _say(self, writer: asyncio.StreamWriter, line: str) -> None:
        writer.write(f"{line}\r\n".encode())


@asynccontextmanager
async def smtp_server(tls: ssl.SSLContext | None = None) -> AsyncIterator[SmtpServer]:
    """The server, on a free port, while the block runs."""
    server = SmtpServer(tls)
    listening = await asyncio.start_server(server.talk, "127.0.0.1", 0)
    server.port = listening.sockets[0].getsockname()[1]
    async with listening:
        yield server
