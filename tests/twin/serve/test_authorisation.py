"""Who gets in."""

from __future__ import annotations

import pytest

from twin.serve.authorisation import is_authorised, is_loopback


@pytest.mark.parametrize("host", ["127.0.0.1:8080", "localhost:9", "[::1]:80", "127.8.8.8"])
def test_loopback_needs_nothing(host):
    assert is_authorised({"Host": host, "Origin": f"http://{host}"}, query_token=None, cookie_token=None, token=None)


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
    assert not is_authorised(headers, query_token=None, cookie_token=None, token=None)


def test_other_addresses_need_the_token():
    host = {"Host": "city.example:8080"}
    assert is_authorised(host, query_token="right", cookie_token=None, token="right")
    assert is_authorised(host, query_token=None, cookie_token="right", token="right")
    assert not is_authorised(host, query_token="wrong", cookie_token=None, token="right")
    assert not is_authorised(host, query_token=None, cookie_token=None, token="right")
    assert not is_authorised(
        {**host, "Origin": "http://other.example"}, query_token="right", cookie_token=None, token="right"
    )


def test_every_address_but_loopback_is_public():
    assert [is_loopback(h) for h in ("0.0.0.0", "192.168.1.4", "::", "example.org")] == [False] * 4
