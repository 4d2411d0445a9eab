"""The compiled part of `citygml.scan`; importing it imports numba, so only `citygml.scan.machine` does.

Loops over bytes and rows: the alphabet they share with the rest (columns, kinds, statuses) is in
`citygml.scan.tape`, `citygml.scan.walk` and `citygml.scan.roles`.
"""

from __future__ import annotations
