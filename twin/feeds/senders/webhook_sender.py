"""Webhook sender: POSTs messages to an address, as JSON, as CAP, in the form of a chat service, or by a template."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote, urlsplit

from pydantic import Field, field_validator, model_validator

from twin.alerts.cap_messages import CapArea
from twin.feeds.credentials import secret
from twin.feeds.http.client import Fetcher, FetchError, ServerSettings
from twin.feeds.senders.cap_folder import CapKeys, CapMessages, FileRecord, MessageRecord
from twin.feeds.senders.chat_bodies import CHAT_BODIES, ChatForm
from twin.feeds.senders.message_texts import fill_in, message_text, message_values
from twin.feeds.senders.sender_options import SendError, check_placeholders

__all__ = ["WebhookSender", "WebhookSenderSettings"]

_TRIED_AGAIN = (401, 403, 404, 408, 425, 429)  # statuses that the office can correct, or that pass


class WebhookSenderSettings(CapKeys, ServerSettings):
    """An address that takes a POST.

    url, url_env : the address, or the environment variable that holds it: the address of a chat's webhook is a secret
    body : "json", "cap", a chat service, or a JSON object whose texts have placeholders
    """

    kind: Literal["webhook"]
    url: str = ""
    url_env: str | None = None
    body: Literal["json", "cap"] | ChatForm | dict[str, Any] = "json"
    expires_after: float = Field(default=6 * 3600.0, ge=60)

    @field_validator("body")
    @classmethod
    def _known(cls, body: Any) -> Any:
        for text in _texts(body) if isinstance(body, dict) else ():
            check_placeholders(text)
        return body

    @model_validator(mode="after")
    def _fits(self) -> WebhookSenderSettings:
        if bool(self.url) == bool(self.url_env):
            raise ValueError("give url, or url_env with the name of an environment variable")
        if self.body == "cap" and not self.sender:
            raise ValueError("sender: a CAP message needs its sender, e.g. sender = 'city.example.jp'")
        return self


def _texts(template: Any) -> list[str]:
    if isinstance(template, dict):
        return [text for value in template.values() for text in _texts(value)]
    if isinstance(template, list):
        return [text for value in template for text in _texts(value)]
    return [template] if isinstance(template, str) else []


class WebhookSender:
    """POSTs to an address."""

    renew_every: float | None = None

    def __init__(
        self, settings: WebhookSenderSettings, *, name: str = "", folder: Path | None = None,
        areas: tuple[CapArea, ...] = (), record: MessageRecord | None = None,
    ) -> None:  # fmt: skip
        self._settings = settings
        self._hidden = ""
        server = settings
        if settings.url_env is not None:
            found = ServerSettings(url=secret(settings.url_env, key="url_env")).url
            server = settings.model_copy(update={"url": found})
        if settings.url_env is not None or _is_chat(settings):
            self._hidden = urlsplit(server.url).path  # who knows it can write to the chat
        self._fetcher = Fetcher(server)
        self.name = name or default_name(settings)
        self._cap: CapMessages | None = None
        if settings.body == "cap":
            record = record or FileRecord((folder or Path()) / f"{quote(self.name, safe='')[:150]}.messages.ndjson")
            self._cap = CapMessages(record, settings, areas=areas)
            self.renew_every = 0.7 * settings.expires_after

    def send(self, identity: str, body: bytes) -> None:
        """One POST; the id is in Idempotency-Key, percent-encoded where it is not plain text."""
        headers = {"Idempotency-Key": quote(identity, safe="/ ", errors="replace")}
        try:
            content, headers["Content-Type"] = self._content(identity, body)
            self._fetcher.request("POST", headers=headers, body=content)
        except FetchError as error:
            is_final = 400 <= error.status < 500 and error.status not in _TRIED_AGAIN
            text = str(error).replace(self._hidden, "/…") if len(self._hidden) > 1 else str(error)
            raise SendError(text, is_final=is_final, wait=error.wait) from None

    def _content(self, identity: str, body: bytes) -> tuple[bytes, str]:
        """Body and its type."""
        settings, message = self._settings, json.loads(body)
        is_known = "action" in message or "heartbeat" in message
        if self._cap is not None and "action" in message:
            return self._cap.compose(identity, message)[1], "application/cap+xml"
        if settings.body in ("json", "cap") or not is_known:
            return body, "application/json"
        message = {**message, "message": identity}
        if isinstance(settings.body, dict):
            filled: Any = fill_in(settings.body, message_values(message, lang=settings.languages[0]))
        else:
            template = settings.template
            text = message_text(message, languages=settings.languages, subject=template.subject, text=template.text)
            filled = CHAT_BODIES[settings.body](text)
        return json.dumps(filled, ensure_ascii=False).encode(), "application/json"

    def close(self) -> None:
        """Close the connections."""
        self._fetcher.close()


def default_name(settings: WebhookSenderSettings) -> str:
    """Name of a sender that has none; without the query, and without an address that is a secret."""
    if settings.url_env is not None:
        return f"webhook:{settings.url_env}"
    if _is_chat(settings):
        return f"{settings.body}:{urlsplit(settings.url).netloc}"
    return f"webhook:{settings.url.partition('?')[0]}"


def _is_chat(settings: WebhookSenderSettings) -> bool:
    return isinstance(settings.body, str) and settings.body in CHAT_BODIES
