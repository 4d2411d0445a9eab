"""Bytes of XML that the kernels compare with."""

from __future__ import annotations

__all__: list[str] = []

TAB, LINE_FEED, CARRIAGE_RETURN, SPACE = 9, 10, 13, 32
LESS_THAN, GREATER_THAN, SLASH, EQUALS, COLON, UNDERSCORE = ord("<"), ord(">"), ord("/"), ord("="), ord(":"), ord("_")
EXCLAMATION, QUESTION, HYPHEN, CLOSING_BRACKET = ord("!"), ord("?"), ord("-"), ord("]")
DOUBLE_QUOTE, SINGLE_QUOTE, HASH = ord('"'), ord("'"), ord("#")
PLUS, COMMA, POINT, ZERO, TWO, THREE = ord("+"), ord(","), ord("."), ord("0"), ord("2"), ord("3")
LOWER_A, LOWER_D, LOWER_E, LOWER_Z = ord("a"), ord("d"), ord("e"), ord("z")

# `byte | TO_LOWER` is a letter in lower case; bytes from FIRST_NON_ASCII on are parts of other characters.
TO_LOWER = 32
FIRST_NON_ASCII = 128
