"""Who may see the page: loopback by default; for any other address only those with the token.

A page on loopback is still asked for by browsers that other sites steer, so the
Host and Origin of every request are checked as well.
"""

from __future__ import annotations

import hmac
import ipaddress
from typing import Any
from urllib.parse import urlsplit

__all__ = ["COOKIE", "is_loopback", "may_enter"]

COOKIE = "city_twin_token"


def is_loopback(host: str) -> bool:
    """Whether an address to listen on can be reached from this machine only.

    >>> is_loopback("127.0.0.1"), is_loopback("localhost"), is_loopback("0.0.0.0"), is_loopback("::1")
    (True, True, False, True)
    """
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _host_of(header: str) -> str:
    return urlsplit(header if "//" in header else f"//{header}").hostname or ""


def may_enter(headers: Any, query_token: str | None, cookie_token: str | None, token: str | None) -> bool:
    """Whether a request is let in.

    Parameters
    ----------
    headers : mapping with Host and, from browsers, Origin
    query_token, cookie_token : what the request brings
    token : the right one; None on loopback, where the Host must be loopback too

    Examples
    --------
    >>> may_enter({"Host": "127.0.0.1:8080"}, None, None, None)
    True
    >>> may_enter({"Host": "evil.example"}, None, None, None)
    False
    >>> may_enter({"Host": "127.0.0.1:8080", "Origin": "https://evil.example"}, None, None, None)
    False
    """
    host, origin = headers.get("Host", ""), headers.get("Origin")
    if origin is not None and urlsplit(origin).netloc != host:
        return False
    if token is None:
        return is_loopback(_host_of(host))
    given = query_token or cookie_token or ""
    return hmac.compare_digest(given.encode(), token.encode())
