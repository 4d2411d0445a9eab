"""Quality of a delivery: rules, what breaks them, and where.

Rules about geometry are those of val3dity, with its numbers (`citygml.validation.validity`); the others are those of
PLATEAU's delivery: identifiers, codes, heights, overlaps, meshes, references and textures
(`citygml.validation.plateau_checks`).
"""

from citygml.validation.quality import Quality, quality
from citygml.validation.quality_rules import GROUPS, RULES, Rule
from citygml.validation.validity import VAL3DITY, Tolerances

__all__ = ["GROUPS", "RULES", "VAL3DITY", "Quality", "Rule", "Tolerances", "quality"]
