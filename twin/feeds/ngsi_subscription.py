"""NGSI subscriptions: the broker is asked to tell us, once, and asked again before it forgets.

    [ngsi.subscribe]
    callback = "https://twin.example.jp:8443/ngsi"     # our intake, as the broker reaches it
    token_env = "TWIN_INTAKE_TOKEN"                    # the broker must show it, so it is given to the broker
    lifetime = 86400                                   # s; renewed at a third of it

A subscription is known again by its description (NGSI v2) or its id (NGSI-LD), which are made of the feed's source:
a restart finds it and renews it, a change of the settings changes it, and of two that a race left behind one goes.

A broker does not try again what its receiver missed, but it keeps a book of its last failure. `ensure` says what stands
there: where it is not what stood there before, notifications were lost in between, even if later ones arrived.
"""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, urlsplit

from pydantic import Field, field_validator

from twin.errors import InputError
from twin.feeds.environment import secret
from twin.feeds.fetch import Fetcher, FetchError
from twin.feeds.payloads import parse_json
from twin.quantities import DAY, MINUTE, NS_PER_SECOND
from twin.sensors.door import event_time_ns
from twin.settings import Section

if TYPE_CHECKING:
    from twin.feeds.ngsi_query import NgsiSettings

__all__ = ["Failures", "NgsiSubscription", "SubscribeSettings"]

_PAGE = 1000
_FORBIDDEN = "<>\"'=;()"  # NGSI v2 refuses these anywhere; in custom headers they are percent-encoded


class SubscribeSettings(Section):
    """Where the broker sends notifications, and for how long it is asked to."""

    callback: str
    token_env: str | None = "TWIN_INTAKE_TOKEN"
    lifetime: float = Field(default=DAY, ge=MINUTE)
    throttling: int = Field(default=0, ge=0)

    @field_validator("callback")
    @classmethod
    def _safe(cls, url: str) -> str:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("expected https://.../ngsi, the address of our intake")
        if parts.scheme == "http" and parts.hostname not in ("localhost", "127.0.0.1", "::1"):
            raise ValueError("the token would pass in the clear; give an https address")
        return url


class Failures(NamedTuple):
    """A broker's book: its last failure [ns UTC, 0: none], to the second, and how many it has counted."""

    last: int
    n_failed: int


class NgsiSubscription:
    """One subscription at one broker."""

    def __init__(self, settings: NgsiSettings, subscribe: SubscribeSettings, source: str, fetcher: Fetcher) -> None:
        self.settings = settings
        self.subscribe = subscribe
        self._fetcher = fetcher
        self._mark = blake2b(source.encode(), digest_size=8).hexdigest()
        self._token = _token(subscribe.token_env)
        self._is_ld = settings.version == "ld"
        self._path = "ngsi-ld/v1/subscriptions" if self._is_ld else "v2/subscriptions"

    @property
    def identity(self) -> str:
        """The id (NGSI-LD) or description (NGSI v2) it is known by."""
        return f"urn:ngsi-ld:Subscription:city-twin:{self._mark}" if self._is_ld else f"city-twin {self._mark}"

    def ensure(self) -> Failures:
        """Make, mend or renew it; which notifications failed.

        Raises
        ------
        FetchError
            The broker did not answer, or refused.
        """
        expires = datetime.fromtimestamp(int(time.time() + self.subscribe.lifetime), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        wanted = self._ld(expires) if self._is_ld else self._v2(expires)
        found = self._found()
        if not found:
            self._make(wanted)
            return Failures(0, 0)
        for extra in found[1:]:
            self._fetcher.request("DELETE", f"{self._path}/{quote(extra['id'], safe=':')}")
        self._mend(found[0], wanted)
        return _failures(found[0])

    def _found(self) -> list[dict[str, Any]]:
        """Our own among the broker's, the oldest first."""
        if self._is_ld:
            try:
                return [self._json(f"{self._path}/{quote(self.identity, safe=':')}", {})]
            except FetchError as error:
                if error.status == 404:
                    return []
                raise
        ours: list[dict[str, Any]] = []
        offset = 0
        while True:
            page = self._json(self._path, {"limit": str(_PAGE), "offset": str(offset)})
            if not isinstance(page, list):
                raise FetchError(f"{self._path}: the answer is no list of subscriptions")
            ours += [one for one in page if isinstance(one, dict) and one.get("description") == self.identity]
            offset += _PAGE
            if len(page) < _PAGE:
                return sorted(ours, key=lambda one: str(one.get("id")))

    def _make(self, wanted: dict[str, Any]) -> None:
        try:
            self._fetcher.request("POST", self._path, body=wanted)
        except FetchError as error:
            if error.status != 409:  # another start of ours was faster
                raise

    def _mend(self, found: dict[str, Any], wanted: dict[str, Any]) -> None:
        """What differs is written; the end of its life once a third of it is over."""
        end = "expiresAt" if self._is_ld else "expires"
        change: dict[str, Any] = {}
        left = (_when(found, end) or 0) / NS_PER_SECOND - time.time()
        if left < self.subscribe.lifetime * 2 / 3 or left > self.subscribe.lifetime + MINUTE:
            change[end] = wanted[end]
        for name, value in wanted.items():
            if name not in (end, "id", "type") and not _covers(found.get(name), value):
                change[name] = value
        if self._is_ld:
            if found.get("isActive") is False or found.get("status") == "paused":
                change["isActive"] = True
        elif found.get("status") in ("inactive", "failed"):
            change["status"] = "active"
        if not change:
            return
        self._fetcher.request("PATCH", f"{self._path}/{quote(str(found['id']), safe=':')}", body=change)

    def _v2(self, expires: str) -> dict[str, Any]:
        entity = {"idPattern": ".*", **({"type": self.settings.type} if self.settings.type is not None else {})}
        target: dict[str, Any] = {"http": {"url": self.subscribe.callback}}
        if self._token:
            secret = "".join(quote(one, safe="") if one in _FORBIDDEN else one for one in f"Bearer {self._token}")
            target = {"httpCustom": {"url": self.subscribe.callback, "headers": {"Authorization": secret}}}
        wanted: dict[str, Any] = {
            "description": self.identity,
            "subject": {"entities": [entity]},
            "notification": {**target, "attrsFormat": "normalized", "metadata": ["*", "dateModified"]},
            "expires": expires,
        }
        return {**wanted, "throttling": self.subscribe.throttling} if self.subscribe.throttling else wanted

    def _ld(self, expires: str) -> dict[str, Any]:
        endpoint: dict[str, Any] = {"uri": self.subscribe.callback, "accept": "application/json"}
        if self._token:
            endpoint["receiverInfo"] = [{"key": "Authorization", "value": f"Bearer {self._token}"}]
        if self.settings.type is None:
            raise InputError("ngsi: a subscription of NGSI-LD needs `type`, the entities it is about")
        wanted: dict[str, Any] = {
            "id": self.identity,
            "type": "Subscription",
            "entities": [{"type": self.settings.type}],
            "notification": {"format": "normalized", "endpoint": endpoint},
            "expiresAt": expires,
        }
        return {**wanted, "throttling": self.subscribe.throttling} if self.subscribe.throttling else wanted

    def _json(self, path: str, params: dict[str, str]) -> Any:
        answer = self._fetcher.get(path, params=params or None)
        try:
            return parse_json(answer.body)
        except InputError as error:
            raise FetchError(f"{path}: {error}", status=answer.status) from None


def _token(name: str | None) -> str:
    return "" if name is None else secret(name, key="subscribe.token_env")


def _covers(found: Any, wanted: Any) -> bool:
    """Whether what is there says all that is wanted; brokers add counters and defaults of their own."""
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(_covers(found.get(name), value) for name, value in wanted.items())
    if isinstance(wanted, list):
        return isinstance(found, list) and len(found) == len(wanted) and all(map(_covers, found, wanted))
    return json.dumps(found) == json.dumps(wanted)


def _failures(found: dict[str, Any]) -> Failures:
    notification = found.get("notification")
    book = notification if isinstance(notification, dict) else {}
    count = book.get("timesFailed", book.get("failsCounter", 0))
    return Failures(_when(book, "lastFailure") or 0, count if isinstance(count, int) else 0)


def _when(entry: dict[str, Any], name: str) -> int | None:
    try:
        return event_time_ns(str(entry[name]))
    except (KeyError, InputError):
        return None
