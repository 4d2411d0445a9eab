"""Credentials: settings name an environment variable; passwords and tokens are read from it and never written down."""

from __future__ import annotations

import os

from twin.errors import InputError

__all__ = ["secret"]


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
