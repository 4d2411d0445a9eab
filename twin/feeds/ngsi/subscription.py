"""NGSI subscription: created once at the broker, and renewed before it expires.

    [ngsi.subscribe]
    callback = "https://twin.example.jp:8443/ngsi"     # address of the intake, as the broker reaches it
    token_env = "TWIN_INTAKE_TOKEN"                    # sent by the broker with each notification
    lifetime = 86400                                   # s; renewed after a third of it

A subscription is identified by its description (NGSI v2) or its id (NGSI-LD), both derived from the feed's source:
after a restart it is found and renewed, changed settings update it, and a duplicate left by a race is deleted.

A broker does not repeat a failed notification, but counts failures in the subscription. `ensure` returns these
counters: where they have changed, notifications were lost in between, even if later ones arrived.
"""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any, NamedTuple
from urllib.parse import quote

from twin.errors import InputError
from twin.feeds.credentials import secret
from twin.feeds.http.client import Fetcher, FetchError
from twin.feeds.ngsi.ngsi_settings import NgsiSettings, SubscribeSettings
from twin.feeds.payloads import parse_json
from twin.quantities import MINUTE, NS_PER_SECOND
from twin.sensors.validation import event_time_ns

__all__ = ["Failures", "NgsiSubscription"]

_PAGE = 1000
_FORBIDDEN = "<>\"'=;()"  # NGSI v2 refuses these anywhere; in custom headers they are percent-encoded


class Failures(NamedTuple):
    """Counters of a subscription: its last failure [ns UTC, 0: none], to the second, and the number of failures."""

    last: int
    n_failed: int


class NgsiSubscription:
    """One subscription at one broker."""

    def __init__(self, settings: NgsiSettings, subscribe: SubscribeSettings, source: str, fetcher: Fetcher) -> None:
        self.settings = settings
        self.subscribe = subscribe
        self._fetcher = fetcher
        self._mark = blake2b(source.encode(), digest_size=8).hexdigest()
        self._token = "" if subscribe.token_env is None else secret(subscribe.token_env, key="subscribe.token_env")
        self._is_ld = settings.version == "ld"
        self._path = "ngsi-ld/v1/subscriptions" if self._is_ld else "v2/subscriptions"

    @property
    def identity(self) -> str:
        """The id (NGSI-LD) or description (NGSI v2) that identifies it."""
        return f"urn:ngsi-ld:Subscription:city-twin:{self._mark}" if self._is_ld else f"city-twin {self._mark}"

    def ensure(self) -> Failures:
        """Create, update or renew it; returns its failure counters.

        Raises
        ------
        FetchError
            The broker did not answer, or refused.
        """
        expires = datetime.fromtimestamp(int(time.time() + self.subscribe.lifetime), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        wanted = self._ld(expires) if self._is_ld else self._v2(expires)
        found = self._found()
        if not found:
            self._create(wanted)
            return Failures(0, 0)
        for extra in found[1:]:
            self._fetcher.request("DELETE", f"{self._path}/{quote(extra['id'], safe=':')}")
        self._update(found[0], wanted)
        return _failures(found[0])

    def _found(self) -> list[dict[str, Any]]:
        """This feed's subscriptions at the broker, the oldest first."""
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

    def _create(self, wanted: dict[str, Any]) -> None:
        try:
            self._fetcher.request("POST", self._path, body=wanted)
        except FetchError as error:
            if error.status != 409:  # created meanwhile by another process of this feed
                raise

    def _update(self, found: dict[str, Any], wanted: dict[str, Any]) -> None:
        """Write what differs; the expiry once a third of the lifetime is over."""
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


def _covers(found: Any, wanted: Any) -> bool:
    """Whether `found` has every wanted value; brokers add counters and defaults of their own."""
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(_covers(found.get(name), value) for name, value in wanted.items())
    if isinstance(wanted, list):
        return isinstance(found, list) and len(found) == len(wanted) and all(map(_covers, found, wanted))
    return json.dumps(found) == json.dumps(wanted)


def _failures(found: dict[str, Any]) -> Failures:
    notification = found.get("notification")
    counters = notification if isinstance(notification, dict) else {}
    count = counters.get("timesFailed", counters.get("failsCounter", 0))
    return Failures(_when(counters, "lastFailure") or 0, count if isinstance(count, int) else 0)


def _when(entry: dict[str, Any], name: str) -> int | None:
    try:
        return event_time_ns(str(entry[name]))
    except (KeyError, InputError):
        return None
