"""E-mail sender: messages by SMTP, one transaction per recipient.

References
----------
RFC 5321 (SMTP), RFC 5322 (message format), RFC 3834 (Auto-Submitted).
"""

from __future__ import annotations

import hashlib
import json
import smtplib
import ssl
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from typing import Any, Literal

from pydantic import Field, field_validator, model_validator

from twin.alerts.messages import JST
from twin.errors import InputError
from twin.feeds.credentials import secret
from twin.feeds.senders.message_texts import message_text
from twin.feeds.senders.sender_options import SenderOptions, SendError

__all__ = ["EmailSender", "EmailSenderSettings"]

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class EmailSenderSettings(SenderOptions):
    """Recipients, and the server that takes their mail. TLS is on, and the certificate is verified."""

    kind: Literal["email"]
    host: str = Field(min_length=1)
    port: int | None = Field(default=None, gt=0, lt=65536)
    tls: Literal["starttls", "tls", "none"] = "starttls"
    ca_file: str | None = None
    username: str | None = None
    password_env: str | None = None
    sender: str = Field(min_length=3)
    to: tuple[str, ...] = Field(min_length=1)
    timeout: float = Field(default=30.0, gt=0)

    @field_validator("sender", "to")
    @classmethod
    def _addresses(cls, value: Any) -> Any:
        for text in (value,) if isinstance(value, str) else value:
            address = parseaddr(text)[1]
            if (
                address.count("@") != 1
                or not address.isascii()
                or not all(address.split("@"))
                or not text.isprintable()
            ):
                raise ValueError(f"{text!r} is no mail address, e.g. name@city.example.jp")
        return value

    @model_validator(mode="after")
    def _fits(self) -> EmailSenderSettings:
        if self.tls == "none" and self.password_env is not None and self.host not in _LOOPBACK:
            raise ValueError("tls: a password is not sent without TLS; use 'starttls' or 'tls'")
        return self

    @property
    def port_number(self) -> int:
        """The port, by default the registered one."""
        return self.port or {"starttls": 587, "tls": 465, "none": 25}[self.tls]


class EmailSender:
    """Sends mail; a message goes on with the recipients that have not got it yet."""

    def __init__(self, settings: EmailSenderSettings, *, name: str = "") -> None:
        self.name = name or f"email:{','.join(settings.to)}"[:200]
        self._settings = settings
        self._password = secret(settings.password_env, key="password_env") if settings.password_env else None
        self._done: dict[str, set[str]] = {}
        try:
            self._context = ssl.create_default_context(cafile=settings.ca_file)
        except OSError as error:
            raise InputError(f"ca_file cannot be read: {error}") from None

    def send(self, identity: str, body: bytes) -> None:
        """One mail to each recipient."""
        mail = self._mail(identity, json.loads(body)).as_bytes(policy=SMTP)
        done = self._done.setdefault(identity, set())
        sender = parseaddr(self._settings.sender)[1]
        refused: dict[str, tuple[int, str]] = {}
        try:
            with self._connect() as server:
                for text in self._settings.to:
                    address = parseaddr(text)[1]
                    if address in done:
                        continue
                    reply = _deliver(server, sender, address, mail)
                    if reply is None:
                        done.add(address)
                    else:
                        refused[address] = reply
        except smtplib.SMTPResponseException as error:
            text = (
                error.smtp_error.decode("utf-8", "replace") if isinstance(error.smtp_error, bytes) else error.smtp_error
            )
            raise SendError(f"{self._settings.host} answers {error.smtp_code}: {text}") from None
        except (smtplib.SMTPException, OSError, ValueError) as error:
            raise SendError(f"{self._settings.host}: {type(error).__name__}: {error}") from None
        if refused:
            named = "; ".join(f"{address}: {code} {text}" for address, (code, text) in refused.items())
            is_final = all(code >= 500 for code, _ in refused.values())
            raise SendError(f"{self._settings.host} refuses mail to {named}", is_final=is_final)
        self._done.pop(identity, None)

    def _connect(self) -> smtplib.SMTP:
        settings = self._settings
        if settings.tls == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(settings.host, settings.port_number, timeout=settings.timeout,
                                                    context=self._context)  # fmt: skip
        else:
            server = smtplib.SMTP(settings.host, settings.port_number, timeout=settings.timeout)
        try:
            if settings.tls == "starttls":
                server.starttls(context=self._context)
            if settings.username is not None and self._password is not None:
                server.login(settings.username, self._password)
        except BaseException:
            server.close()
            raise
        return server

    def _mail(self, identity: str, message: dict[str, Any]) -> EmailMessage:
        settings, template = self._settings, self._settings.template
        domain = parseaddr(settings.sender)[1].rpartition("@")[2]
        mail = EmailMessage(policy=SMTP)
        if "action" in message or "heartbeat" in message:
            found = {**message, "message": identity}
            text = message_text(found, languages=settings.languages, subject=template.subject, text=template.text)
            subject, content = " ".join(text.subject.split()), text.text
        else:
            subject, content = identity, json.dumps(message, ensure_ascii=False, indent=1)
        mail["Subject"] = subject
        mail["From"] = settings.sender
        mail["To"] = ", ".join(settings.to)
        mail["Date"] = format_datetime(datetime.now(JST))
        mail["Message-ID"] = message_id(f"{identity} {message.get('time', '')}", domain)
        if message.get("id"):  # mail of one rule and place is one thread
            chain = str(message.get("chain") or str(message["id"]).rpartition("/")[0])
            mail["References"] = message_id(chain, domain)
        mail["Auto-Submitted"] = "auto-generated"
        if not message.get("drill") and message.get("stage") in ("danger", "occurred"):
            mail["Importance"] = "high"
        mail.set_content(content, cte="base64")
        return mail

    def close(self) -> None:
        """Nothing is open between mails."""


def _deliver(server: smtplib.SMTP, sender: str, address: str, mail: bytes) -> tuple[int, str] | None:
    """None once the server has taken the mail, else its refusal of this recipient."""
    try:
        server.sendmail(sender, [address], mail)
    except smtplib.SMTPRecipientsRefused as error:
        code, text = error.recipients[address]
    except (smtplib.SMTPDataError, smtplib.SMTPSenderRefused) as error:
        code, text = error.smtp_code, error.smtp_error  # type: ignore[assignment]
    else:
        return None
    return code, text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)


def message_id(identity: str, domain: str) -> str:
    """Message-ID made of an identity: the same when the message is sent again."""
    return f"<{hashlib.sha256(identity.encode(errors='surrogatepass')).hexdigest()[:40]}@{domain}>"
