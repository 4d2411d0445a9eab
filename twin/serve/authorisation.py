"""Authorisation of requests to the pages: on loopback without a token, on any other address with one.

Scripts of other sites can make a browser request a page on loopback; Host and Origin of every request are therefore
checked. A token is entered on a form, or follows the address after a `#`, which browsers keep to themselves; it then
is in a cookie. It is never part of a requested address, which servers and proxies write to their logs.
"""

from __future__ import annotations

import hmac
import ipaddress
import os
import ssl
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from twin.errors import InputError

__all__ = [
    "COOKIE", "TOKEN_VARIABLE", "Access", "access_of", "is_authorised", "is_loopback", "is_same_origin", "is_token",
    "token_from_environment",
]  # fmt: skip

COOKIE = "city_twin_token"
TOKEN_VARIABLE = "TWIN_SERVE_TOKEN"
_SHORTEST_TOKEN = 16  # characters


class Access(NamedTuple):
    """How a page is reached.

    token : of all requests; None on loopback
    tls : certificate of the server; None for plain HTTP
    is_secure : browsers use HTTPS, of this server or of a proxy before it
    """

    token: str | None
    tls: ssl.SSLContext | None
    is_secure: bool


def access_of(
    host: str, *, token: str | None = None, certificate_file: str | Path | None = None,
    key_file: str | Path | None = None, is_behind_proxy: bool = False,
) -> Access:  # fmt: skip
    """Access to a page on an address, refused where a token could be read on its way.

    Parameters
    ----------
    host : str
        Address to listen on.
    token : str, optional
        At least 16 characters; needed anywhere but on loopback, and behind a proxy.
    certificate_file, key_file : paths, optional
        PEM files; needed anywhere but on loopback, unless a proxy ends TLS.
    is_behind_proxy : bool
        A reverse proxy on this machine or in a protected network takes HTTPS and passes the header Host on.

    Raises
    ------
    InputError
        No token, no certificate, or a certificate that cannot be used.

    Examples
    --------
    >>> access_of("127.0.0.1")
    Access(token=None, tls=None, is_secure=False)
    """
    is_public = not is_loopback(host) or is_behind_proxy
    if (certificate_file is None) != (key_file is None):
        raise InputError("certificate_file and key_file go together: give both or neither")
    if is_public and (token is None or len(token) < _SHORTEST_TOKEN):
        raise InputError(
            f"{'a page behind a proxy' if is_behind_proxy else host} needs a token of at least {_SHORTEST_TOKEN} "
            f"characters, found {len(token or '')}; set the environment variable {TOKEN_VARIABLE}, make one with: "
            "python -c 'import secrets; print(secrets.token_urlsafe())'"
        )
    if not is_loopback(host) and certificate_file is None and not is_behind_proxy:
        raise InputError(
            f"host {host!r} is not loopback: the token would be unencrypted; give certificate_file and key_file, or "
            "declare the proxy that ends TLS (--behind-proxy)"
        )
    tls = None if certificate_file is None or key_file is None else _tls(Path(certificate_file), Path(key_file))
    return Access(token, tls, tls is not None or is_behind_proxy)


def token_from_environment() -> str | None:
    """The token of the page; None where the variable is not set."""
    return os.environ.get(TOKEN_VARIABLE) or None


def _tls(certificate: Path, key: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_cert_chain(certificate, key)
    except (OSError, ssl.SSLError) as error:
        raise InputError(f"certificate {certificate} with key {key} cannot be used: {error}") from None
    return context


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
    try:
        return urlsplit(header if "//" in header else f"//{header}").hostname or ""
    except ValueError:
        return ""


def is_same_origin(headers: Mapping[str, str], *, token: str | None) -> bool:
    """Whether a request comes from this page: Origin is Host, and without a token Host is loopback."""
    host, origin = headers.get("Host", ""), headers.get("Origin")
    try:
        if origin is not None and urlsplit(origin).netloc != host:
            return False
    except ValueError:
        return False
    return token is not None or is_loopback(_host_of(host))


def is_token(presented: str | None, token: str) -> bool:
    """Whether a token is the valid one, compared in constant time."""
    return hmac.compare_digest((presented or "").encode(), token.encode())


def is_authorised(headers: Mapping[str, str], *, cookie_token: str | None, token: str | None) -> bool:
    """Whether a request is authorised.

    Parameters
    ----------
    headers : mapping with Host and, from browsers, Origin
    cookie_token : token of the request
    token : the valid token; None on loopback, where the Host must be loopback

    Examples
    --------
    >>> is_authorised({"Host": "127.0.0.1:8080"}, cookie_token=None, token=None)
    True
    >>> is_authorised({"Host": "evil.example"}, cookie_token=None, token=None)
    False
    >>> headers = {"Host": "127.0.0.1:8080", "Origin": "https://evil.example"}
    >>> is_authorised(headers, cookie_token=None, token=None)
    False
    """
    return is_same_origin(headers, token=token) and (token is None or is_token(cookie_token, token))
