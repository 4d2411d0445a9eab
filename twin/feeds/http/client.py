"""HTTP client of one server.

Certificates are verified. The token comes from the environment and is sent to the server's own origin only: a link or
redirect to another host, port or scheme is refused, so that no answer can send credentials elsewhere. The size of a
body is limited, and Retry-After is respected.
"""

from __future__ import annotations

import email.utils
import ssl
import time
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from pydantic import Field, field_validator

from twin.errors import InputError, MissingExtraError, TwinError
from twin.feeds.credentials import secret
from twin.feeds.http.content_encoding import ACCEPTED, decoded
from twin.quantities import HOUR, NS_PER_SECOND
from twin.settings import Section

__all__ = ["Answer", "FetchError", "Fetcher", "ServerSettings", "retry_after", "utc_text"]

_REDIRECTS = 5
_LONGEST_WAIT = HOUR  # of a Retry-After


class FetchError(TwinError, OSError):
    """A request failed; `status` is the server's (0 without an answer), `wait` its Retry-After [s]."""

    def __init__(self, message: str, *, status: int = 0, wait: float | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.wait = wait


class Answer(NamedTuple):
    """An answer: status, headers in lower case, body, and the address it came from."""

    status: int
    headers: dict[str, str]
    body: bytes
    url: str


class ServerSettings(Section):
    """Address of a server. The token is named by its environment variable, never written down.

    timeout : until the server says anything, and between two parts of an answer [s]
    answer_timeout : until an answer is complete [s]
    """

    url: str
    token_env: str | None = None
    ca_file: str | None = None
    timeout: float = Field(default=30.0, gt=0)
    answer_timeout: float = Field(default=300.0, gt=0)
    max_bytes: int = Field(default=50_000_000, gt=0)
    headers: dict[str, str] = Field(default_factory=dict)

    @field_validator("url")
    @classmethod
    def _web(cls, url: str) -> str:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("expected http://... or https://...")
        if parts.username or parts.password:
            raise ValueError("a password in the address ends up in logs; use token_env")
        return url.rstrip("/")


def _origin(url: str) -> tuple[str, str, int]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)


def _without_query(url: str) -> str:
    """The address without its query, which may hold a key."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}{parts.path}"


def utc_text(ns: int) -> str:
    """A time [ns UTC] in a query, truncated to the second.

    >>> utc_text(1_795_255_200_999_999_999)
    '2026-11-21T10:00:00Z'
    """
    return datetime.fromtimestamp(ns // NS_PER_SECOND, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def retry_after(text: str | None, now: float) -> float | None:
    """Seconds of a Retry-After header in either of its forms; None where it has neither.

    >>> retry_after("120", 0.0), retry_after("Thu, 01 Jan 1970 00:01:00 GMT", 30.0), retry_after("soon", 0.0)
    (120.0, 30.0, None)
    """
    if not text:
        return None
    if text.strip().isdigit():
        return min(float(text), _LONGEST_WAIT)
    try:
        at = email.utils.parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError):
        return None
    return min(max(0.0, at - now), _LONGEST_WAIT)


class Fetcher:
    """Requests to the server of `settings`."""

    def __init__(self, settings: ServerSettings) -> None:
        try:
            import httpx
        except ImportError as error:
            raise MissingExtraError("HTTP feeds need httpx: pip install city-twin[feeds]") from error
        self.settings = settings
        self._error = httpx.HTTPError
        self._asked: float | None = None  # when the request in progress began
        headers = {"Accept-Encoding": ACCEPTED, **settings.headers}
        if settings.token_env is not None:
            headers["Authorization"] = f"Bearer {secret(settings.token_env, key='token_env')}"
        try:
            verify = ssl.create_default_context(cafile=settings.ca_file)
        except OSError as error:
            raise InputError(f"ca_file cannot be read: {error}") from None
        self._client = httpx.Client(headers=headers, timeout=settings.timeout, verify=verify, follow_redirects=False)

    @property
    def problem(self) -> str:
        """That the answer to the request in progress does not end, or ""."""
        asked = self._asked
        seconds = 0.0 if asked is None else time.monotonic() - asked
        is_late = seconds > self.settings.answer_timeout + self.settings.timeout
        return f"{_without_query(self.settings.url)}: no complete answer for {seconds:.0f} s" if is_late else ""

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
                 ) -> None:  # fmt: skip
        self.close()

    def get(self, url: str = "", *, params: dict[str, str] | None = None, headers: dict[str, str] | None = None
            ) -> Answer:  # fmt: skip
        """GET an address, absolute or below the server's own.

        Raises
        ------
        FetchError
            No answer, another origin, more bytes than allowed, or a status from 400 on.
        """
        return self.request("GET", url, params=params, headers=headers)

    def request(self, method: str, url: str = "", *, params: dict[str, str] | None = None,
                headers: dict[str, str] | None = None, body: Any = None) -> Answer:  # fmt: skip
        """As `get`, by any method; `body` is sent as JSON, bytes as they are."""
        base = self.settings.url
        here = url if "://" in url else (base + "/" + url.lstrip("/") if url else base)
        for _ in range(_REDIRECTS + 1):
            if _origin(here) != _origin(base):
                raise FetchError(
                    f"{_without_query(base)} leads to another server, {_without_query(here)}; that is not followed"
                )
            answer = self._once(method, here, params, headers, body)
            if answer.status in (301, 302, 303, 307, 308) and "location" in answer.headers:
                here, params = urljoin(here, answer.headers["location"]), None
                continue
            if answer.status >= 400:
                wait = retry_after(answer.headers.get("retry-after"), time.time())
                text = answer.body[:200].decode("utf-8", "replace")
                raise FetchError(
                    f"{_without_query(here)} answers {answer.status}: {text}", status=answer.status, wait=wait
                )
            return answer
        raise FetchError(f"{_without_query(base)} redirects more than {_REDIRECTS} times")

    def _once(self, method: str, url: str, params: dict[str, str] | None, headers: dict[str, str] | None, body: Any
              ) -> Answer:  # fmt: skip
        most = self.settings.max_bytes
        parts, n = [], 0
        self._asked = time.monotonic()
        until = self._asked + self.settings.answer_timeout
        try:
            content = {"content": body} if isinstance(body, bytes) else {"json": body}
            with self._client.stream(method, url, params=params, headers=headers, **content) as response:
                for part in decoded(response.iter_raw(), response.headers.get("content-encoding", "")):
                    parts.append(part)
                    n += len(part)
                    if n > most:
                        raise FetchError(f"{_without_query(url)} sends more than {most} bytes")
                    if time.monotonic() > until:
                        seconds = self.settings.answer_timeout
                        raise FetchError(f"{_without_query(url)}: the answer is not complete after {seconds:g} s")
                found = {name.lower(): value for name, value in response.headers.items()}
                return Answer(response.status_code, found, b"".join(parts), str(response.url))
        except FetchError:
            raise
        except (self._error, ValueError) as error:  # ValueError: an invalid address, or content that is not decoded
            raise FetchError(f"{_without_query(url)}: {type(error).__name__}: {error}") from None
        finally:
            self._asked = None
