"""Who gets in."""

from __future__ import annotations

import pytest

from twin.errors import InputError
from twin.serve.authorisation import access_of, is_authorised, is_loopback

TOKEN = "a-token-of-more-than-sixteen"


@pytest.mark.parametrize("host", ["127.0.0.1:8080", "localhost:9", "[::1]:80", "127.8.8.8"])
def test_loopback_needs_nothing(host):
    assert is_authorised({"Host": host, "Origin": f"http://{host}"}, cookie_token=None, token=None)


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "attacker.example"},  # a name that was made to point at loopback
        {"Host": "127.0.0.1:8080", "Origin": "http://attacker.example"},
        {"Host": "127.0.0.1:8080", "Origin": "http://127.0.0.1:9999"},
        {"Host": "127.0.0.1:8080", "Origin": "null"},
        {},
    ],
)
def test_other_sites_cannot_reach_loopback_through_a_browser(headers):
    assert not is_authorised(headers, cookie_token=None, token=None)


def test_other_addresses_need_the_token():
    host = {"Host": "city.example:8080"}
    assert is_authorised(host, cookie_token="right", token="right")
    assert not is_authorised(host, cookie_token="wrong", token="right")
    assert not is_authorised(host, cookie_token=None, token="right")
    assert not is_authorised({**host, "Origin": "http://other.example"}, cookie_token="right", token="right")


def test_every_address_but_loopback_is_public():
    assert [is_loopback(h) for h in ("0.0.0.0", "192.168.1.4", "::", "example.org")] == [False] * 4


@pytest.mark.parametrize(
    ("host", "settings", "words"),
    [
        ("0.0.0.0", {}, "TWIN_SERVE_TOKEN"),
        ("0.0.0.0", {"token": "short"}, "at least 16"),
        ("0.0.0.0", {"token": TOKEN}, "would be unencrypted"),
        ("192.168.1.4", {"token": TOKEN}, "--behind-proxy"),
        ("127.0.0.1", {"is_behind_proxy": True}, "TWIN_SERVE_TOKEN"),
        ("127.0.0.1", {"certificate_file": "a.pem"}, "go together"),
        ("127.0.0.1", {"certificate_file": "no.pem", "key_file": "no.key"}, "cannot be used"),
    ],
)
def test_what_could_be_read_on_its_way_is_refused(host, settings, words):
    with pytest.raises(InputError, match=words) as refused:
        access_of(host, **settings)
    assert TOKEN not in str(refused.value)


def test_a_proxy_takes_tls_and_the_token_is_needed_behind_it():
    access = access_of("127.0.0.1", token=TOKEN, is_behind_proxy=True)
    assert (access.token, access.tls, access.is_secure) == (TOKEN, None, True)
    assert access_of("10.0.0.3", token=TOKEN, is_behind_proxy=True).tls is None
