"""Chat bodies: the form in which each chat service takes a message at its incoming webhook.

References
----------
Slack, Sending messages using incoming webhooks; Microsoft Teams, Workflows webhook with Adaptive Cards 1.4; Mattermost,
Incoming webhooks; Discord, Execute webhook; LINE WORKS, Incoming Webhook; Google Chat, Incoming webhooks.
"""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import Any, Literal

from twin.feeds.senders.message_texts import MessageText

__all__ = ["CHAT_BODIES", "ChatForm", "chat_body"]

ChatForm = Literal["slack", "teams", "mattermost", "discord", "line-works", "google-chat"]


def chat_body(form: ChatForm, message: MessageText) -> dict[str, Any]:
    """The body for a service. Texts never mention people or channels, and are cut at the service's limit.

    >>> chat_body("slack", MessageText("A < B", "now"))
    {'text': '*A &lt; B*\\nnow'}
    >>> chat_body("discord", MessageText("@everyone", "now"))["allowed_mentions"]
    {'parse': []}
    """
    return CHAT_BODIES[form](message)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _slack(message: MessageText) -> dict[str, Any]:
    subject, text = (html.escape(part, quote=False) for part in message)
    return {"text": _cut(f"*{subject}*\n{text}", 30_000)}


def _teams(message: MessageText) -> dict[str, Any]:
    blocks = [{"type": "TextBlock", "text": _cut(message.subject, 1000), "wrap": True, "weight": "Bolder",
               "size": "Medium"}]  # fmt: skip
    blocks += [{"type": "TextBlock", "text": line, "wrap": True} for line in _cut(message.text, 15_000).split("\n")]
    card = {"$schema": "http://adaptivecards.io/schemas/adaptive-card.json", "type": "AdaptiveCard", "version": "1.4",
            "body": blocks}  # fmt: skip
    attachment = {"contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": None, "content": card}
    return {"type": "message", "attachments": [attachment]}


def _mattermost(message: MessageText) -> dict[str, Any]:
    text = f"**{message.subject}**\n{message.text}".replace("@", "＠").replace("<!", "< !")
    return {"text": _cut(text, 15_000)}


def _discord(message: MessageText) -> dict[str, Any]:
    return {"content": _cut(f"**{message.subject}**\n{message.text}", 2000), "allowed_mentions": {"parse": []}}


def _line_works(message: MessageText) -> dict[str, Any]:
    return {"title": _cut(message.subject, 200), "body": {"text": _cut(message.text, 2000)}}


def _google_chat(message: MessageText) -> dict[str, Any]:
    return {"text": _cut(f"*{message.subject}*\n{message.text}".replace("<", "＜"), 4000)}


CHAT_BODIES: dict[str, Callable[[MessageText], dict[str, Any]]] = {
    "slack": _slack, "teams": _teams, "mattermost": _mattermost, "discord": _discord, "line-works": _line_works,
    "google-chat": _google_chat,
}  # fmt: skip
