"""Terrain: the ground water flows over, with what blocks it, on one grid."""

from __future__ import annotations

from twin.terrain.ground import Terrain

__all__ = ["Terrain"]
