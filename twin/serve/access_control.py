"""Access control of a web application: every request is checked before it is answered; a form takes the token."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from twin.notes import Note
from twin.serve.authorisation import COOKIE, Access, is_authorised, is_same_origin, is_token

if TYPE_CHECKING:
    from aiohttp import web

__all__ = ["control_access"]

_PATH = "/login"
_DAY = 86400
_PAUSE = 0.5  # s after a wrong token
_HEADERS = {
    "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin", "X-Frame-Options": "DENY",
    "Server": "city-twin",
}  # fmt: skip
_LONGEST_FORM = 4096  # bytes


def control_access(app: web.Application, access: Access, *, lang: str = "en") -> None:
    """Check every request of an application that has not started yet, and add the form where a token is needed."""
    from aiohttp import web

    @web.middleware
    async def check(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        is_form = access.token is not None and request.path == _PATH
        if is_form and is_same_origin(request.headers, token=access.token):
            response: web.StreamResponse = await handler(request)
        elif is_form or not is_authorised(
            request.headers, cookie_token=request.cookies.get(COOKIE), token=access.token
        ):
            response = _refusal(request)
        else:
            response = await handler(request)
        if not response.prepared:
            for name, value in _HEADERS.items():
                response.headers.setdefault(name, value)
            if access.tls is not None:
                response.headers.setdefault("Strict-Transport-Security", f"max-age={_DAY}")
        return response

    def _refusal(request: web.Request) -> web.Response:
        asks_for_page = request.method == "GET" and "text/html" in request.headers.get("Accept", "")
        if access.token is None or not is_same_origin(request.headers, token=access.token):
            return web.Response(status=403, text="forbidden\n")
        if asks_for_page:
            return web.Response(status=401, text=_form(_language(request, lang)), content_type="text/html")
        return web.Response(status=401, text="the token is missing; open the page to enter it\n")

    async def log_in(request: web.Request) -> web.Response:
        if (request.content_length or _LONGEST_FORM + 1) > _LONGEST_FORM:
            return web.Response(status=413)
        form = await request.post()
        presented = form.get("token")
        if access.token is None or not isinstance(presented, str) or not is_token(presented.strip(), access.token):
            await asyncio.sleep(_PAUSE)
            text = _form(_language(request, lang), is_wrong=True)
            return web.Response(status=403, text=text, content_type="text/html")
        response = web.Response(status=303, headers={"Location": "/"})
        response.set_cookie(
            COOKIE, access.token, httponly=True, samesite="Lax", secure=access.is_secure, max_age=30 * _DAY
        )
        return response

    async def script(_: web.Request) -> web.Response:
        text = Path(__file__).with_name("login.js").read_text(encoding="utf-8")
        return web.Response(text=text, content_type="text/javascript")

    app.middlewares.append(check)
    if access.token is not None:
        app.router.add_post(_PATH, log_in)
        app.router.add_get(_PATH, script)


def _language(request: web.Request, lang: str) -> str:
    asked = request.query.get("lang", lang)
    return asked if asked in ("en", "ja") else lang


def _form(lang: str, *, is_wrong: bool = False) -> str:
    """The form for the token. Its script submits a token that follows the address after `#`."""
    template = Path(__file__).with_name("login.html").read_text(encoding="utf-8")
    texts = {
        "lang": lang, "title": Note("page.login_title").text(lang), "token": Note("page.login_token").text(lang),
        "enter": Note("page.login_enter").text(lang), "wrong": Note("page.login_wrong").text(lang) if is_wrong else "",
    }  # fmt: skip
    for key, text in texts.items():
        template = template.replace(f"__{key.upper()}__", escape(text))
    return template
