"""Credentials: passwords and tokens, read from environment variables and never written down, and certificates."""

from __future__ import annotations

import os
import ssl

from twin.errors import InputError

__all__ = ["secret", "verifying_context"]


def secret(variable: str, *, key: str) -> str:
    """Value of an environment variable that holds a password or token.

    key : the key of the settings that names the variable, for the message

    Raises
    ------
    InputError
        The variable is not set, or is empty.
    """
    found = os.environ.get(variable, "")
    if not found:
        raise InputError(f"{key}: environment variable {variable} is not set")
    return found


def verifying_context(
    ca_file: str | None, certificate_file: str | None, *, key_file: str | None, feed: str
) -> ssl.SSLContext:
    """A context that verifies a broker's certificate and host name, and shows our own certificate where there is one.

    feed : for the message

    Raises
    ------
    InputError
        A file cannot be read, or holds no certificate.
    """
    try:
        context = ssl.create_default_context(cafile=ca_file)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        if certificate_file is not None:
            context.load_cert_chain(certificate_file, key_file)
    except (OSError, ssl.SSLError) as error:
        raise InputError(f"{feed}: certificates cannot be read: {error}") from None
    return context
