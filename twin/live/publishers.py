"""Publishers of current values for other systems; values that have changed are sent at every interval.

    [[publish]]
    kind = "mqtt"                    # retained: later subscribers receive the last value
    host = "127.0.0.1"
    tls = false
    topic = "twin/current/{stream}/{quantity}"

    [[publish]]
    kind = "ngsi"                    # entities of type TwinState at an NGSI broker
    url = "http://127.0.0.1:1026"
    version = "v2"                   # v2 | ld

    [[publish]]
    kind = "sensorthings"            # an Observation in the Datastream given for each "stream/quantity"
    url = "http://127.0.0.1:8080/v1.1"
    datastreams = { "gauge/1/water_level" = "17" }

A value carries its time of observation and its state, so that a receiver can recognise an old value. A value that is
unknown, for the last reading is bad or missing, is null, absent from an NGSI-LD entity, and no Observation. After a
failure the values that are current at the next interval are sent: they are states, not events.
"""

from __future__ import annotations

import json
import re
from collections.abc import Hashable
from typing import Annotated, Any, Literal, Protocol

import pandas as pd
from pydantic import Field

from twin.errors import StoreError
from twin.feeds.http.client import Fetcher, FetchError, ServerSettings
from twin.feeds.mqtt.mqtt_settings import PublisherSettings
from twin.feeds.mqtt.publisher import MqttPublisher

__all__ = ["AnyPublishSettings", "PublishSettings", "Publisher", "open_publisher"]


class MqttPublishSettings(PublisherSettings):
    """Retained topics."""

    kind: Literal["mqtt"]
    topic: str = "twin/current/{source}/{stream}/{quantity}"


class NgsiPublishSettings(ServerSettings):
    """Entities."""

    kind: Literal["ngsi"]
    version: Literal["v2", "ld"] = "v2"
    type: str = "TwinState"


class SensorThingsPublishSettings(ServerSettings):
    """Observations."""

    kind: Literal["sensorthings"]
    datastreams: dict[str, str]


AnyPublishSettings = MqttPublishSettings | NgsiPublishSettings | SensorThingsPublishSettings
Row = dict[Hashable, Any]
"""A row of the table of current values."""

PublishSettings = Annotated[AnyPublishSettings, Field(discriminator="kind")]


class Publisher(Protocol):
    """Sends rows of the table of current values; StoreError or FetchError where that fails."""

    name: str

    def publish(self, rows: pd.DataFrame) -> None:
        """Return once the receiver has them."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


def open_publisher(settings: AnyPublishSettings) -> Publisher:
    """The publisher of some settings."""
    if isinstance(settings, MqttPublishSettings):
        return _MqttPublisher(settings)
    return _NgsiPublisher(settings) if isinstance(settings, NgsiPublishSettings) else _SensorThingsPublisher(settings)


def _value(row: Row) -> float | None:
    """The value, None where it is unknown: JSON has no NaN, and a value known to be wrong is nobody's current value."""
    return None if row["state"] == "unknown" or row["value"] != row["value"] else row["value"]


def _document(row: Row) -> dict[str, Any]:
    return {
        "source": row["source"], "stream": row["stream"], "quantity": row["quantity"], "value": _value(row),
        "unit": row["unit"], "time": row["time"].isoformat(), "age": round(row["age"], 3), "state": row["state"],
        "object": row["object"] if isinstance(row["object"], str) else None,
    }  # fmt: skip


class _MqttPublisher:
    def __init__(self, settings: MqttPublishSettings) -> None:
        self.name = f"mqtt:{settings.host}"
        self._topic = settings.topic
        self._publisher = MqttPublisher(settings)

    def publish(self, rows: pd.DataFrame) -> None:
        """One retained message per row."""
        messages = []
        for row in rows.to_dict("records"):
            names = {name: re.sub(r"[+#\0]", "_", str(row[name])) for name in ("source", "stream", "quantity")}
            body = json.dumps(_document(row), ensure_ascii=False).encode()
            messages.append((self._topic.format(**names), body))
        self._publisher.publish_all(messages, retain=True)

    def close(self) -> None:
        """Disconnect from the broker."""
        self._publisher.close()


class _NgsiPublisher:
    def __init__(self, settings: NgsiPublishSettings) -> None:
        self.name = f"ngsi:{settings.url}"
        self._settings = settings
        self._fetcher = Fetcher(settings)

    def publish(self, rows: pd.DataFrame) -> None:
        """Upsert, up to 500 entities per request."""
        build, path = (_entity_v2, "v2/op/update") if self._settings.version == "v2" else (
            _entity_ld, "ngsi-ld/v1/entityOperations/upsert")  # fmt: skip
        entities = [build(row, self._settings.type) for row in rows.to_dict("records")]
        for start in range(0, len(entities), 500):
            part = entities[start : start + 500]
            body: Any = {"actionType": "append", "entities": part} if self._settings.version == "v2" else part
            answer = self._fetcher.request("POST", path, body=body)
            if answer.status == 207:  # some were refused
                raise StoreError(f"{self.name}: {answer.body[:300].decode('utf-8', 'replace')}")

    def close(self) -> None:
        """Close the connections."""
        self._fetcher.close()


def _identity(row: Row, kind: str) -> str:
    text = re.sub(r"[^\w.\-]+", "-", f"{row['source']}-{row['stream']}-{row['quantity']}", flags=re.ASCII)
    return f"urn:ngsi-ld:{kind}:{text}"


def _clean(text: str) -> str:
    """Replace the characters that NGSI v2 brokers refuse."""
    return re.sub(r"[<>\"'=;()]", "_", text)


def _entity_v2(row: Row, kind: str) -> dict[str, Any]:
    when = {"type": "DateTime", "value": row["time"].isoformat()}
    entity: dict[str, Any] = {
        "id": _identity(row, kind), "type": kind,
        "value": {"type": "Number", "value": _value(row),
                  "metadata": {"unit": {"type": "Text", "value": _clean(row["unit"])}, "TimeInstant": when}},
        "quantity": {"type": "Text", "value": _clean(row["quantity"])},
        "state": {"type": "Text", "value": row["state"]},
        "TimeInstant": when,
    }  # fmt: skip
    if isinstance(row["object"], str):
        entity["refObject"] = {"type": "Text", "value": _clean(row["object"])}
    return entity


def _entity_ld(row: Row, kind: str) -> dict[str, Any]:
    when = row["time"].strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    entity: dict[str, Any] = {
        "id": _identity(row, kind), "type": kind,
        "value": {"type": "Property", "value": row["value"], "observedAt": when,
                  "unit": {"type": "Property", "value": row["unit"]}},
        "quantity": {"type": "Property", "value": row["quantity"]},
        "state": {"type": "Property", "value": row["state"]},
    }  # fmt: skip
    if _value(row) is None:
        del entity["value"]  # null is no value of a Property; the upsert replaces the entity
    if isinstance(row["object"], str):
        entity["refObject"] = {"type": "Property", "value": row["object"]}
    return entity


class _SensorThingsPublisher:
    def __init__(self, settings: SensorThingsPublishSettings) -> None:
        self.name = f"sensorthings:{settings.url}"
        self._settings = settings
        self._fetcher = Fetcher(settings)

    def publish(self, rows: pd.DataFrame) -> None:
        """One Observation per row that has a Datastream."""
        for row in rows.to_dict("records"):
            datastream = self._settings.datastreams.get(f"{row['stream']}/{row['quantity']}")
            if datastream is None or _value(row) is None:
                continue
            identity = datastream if datastream.isdigit() else "'" + datastream.replace("'", "''") + "'"
            body = {"phenomenonTime": row["time"].isoformat(), "result": row["value"],
                    "parameters": {"state": row["state"]}}  # fmt: skip
            try:
                self._fetcher.request("POST", f"Datastreams({identity})/Observations", body=body)
            except FetchError as error:
                if error.status != 405:
                    raise
                link = {"Datastream": {"@iot.id": int(datastream) if datastream.isdigit() else datastream}}
                self._fetcher.request("POST", "Observations", body={**body, **link})

    def close(self) -> None:
        """Close the connections."""
        self._fetcher.close()
