"""Authorisation of requests to the page: on loopback without a token, on any other address with one.

Scripts of other sites can make a browser request a page on loopback; Host and Origin of every request are therefore
checked.
"""

from __future__ import annotations

import hmac
import ipaddress
from collections.abc import Mapping
from urllib.parse import urlsplit

__all__ = ["COOKIE", "is_authorised", "is_loopback"]

COOKIE = "city_twin_token"


def is_loopback(host: str) -> bool:
    """Whether an address can be reached from this machine only.

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


def is_authorised(
    headers: Mapping[str, str], *, query_token: str | None, cookie_token: str | None, token: str | None
) -> bool:
    """Whether a request is authorised.

    Parameters
    ----------
    headers : mapping with Host and, from browsers, Origin
    query_token, cookie_token : tokens of the request
    token : the valid token; None on loopback, where the Host must be loopback

    Examples
    --------
    >>> is_authorised({"Host": "127.0.0.1:8080"}, query_token=None, cookie_token=None, token=None)
    True
    >>> is_authorised({"Host": "evil.example"}, query_token=None, cookie_token=None, token=None)
    False
    >>> headers = {"Host": "127.0.0.1:8080", "Origin": "https://evil.example"}
    >>> is_authorised(headers, query_token=None, cookie_token=None, token=None)
    False
    """
    host, origin = headers.get("Host", ""), headers.get("Origin")
    if origin is not None and urlsplit(origin).netloc != host:
        return False
    if token is None:
        return is_loopback(_host_of(host))
    presented = query_token or cookie_token or ""
    return hmac.compare_digest(presented.encode(), token.encode())
