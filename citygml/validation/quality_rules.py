"""Rules that a delivery is checked by. Their titles are the entries of the same name of the catalogue of issues."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["GROUPS", "ISSUE_RULES", "NO_RULE_ISSUES", "RULES", "Rule"]

GROUPS = ("rule_reading", "rule_ids", "rule_codes", "rule_geometry", "rule_heights", "rule_place", "rule_links",
          "rule_textures")  # fmt: skip
"""Groups of rules, in the order of a report."""


class Rule(NamedTuple):
    """One rule.

    title : entry of the catalogue of issues
    group : of GROUPS
    unit : of a finding's `value`, "" for a number of things
    is_value_shown : whether `value` says how bad a finding is
    """

    title: str
    group: str
    unit: str = ""
    is_value_shown: bool = True


RULES: dict[str, Rule] = {
    "incomplete": Rule("rule_incomplete", "rule_reading", "", False),
    "dropped": Rule("rule_dropped", "rule_reading", "", False),
    "system": Rule("rule_system", "rule_reading", "", False),
    "id_missing": Rule("rule_id_missing", "rule_ids", "", False),
    "id_repeated": Rule("rule_id_repeated", "rule_ids", "", False),
    "id_form": Rule("rule_id_form", "rule_ids", "", False),
    "code_not_in_list": Rule("rule_code_not_in_list", "rule_codes"),
    "code_without_list": Rule("rule_code_without_list", "rule_codes"),
    "value_unreadable": Rule("rule_value_unreadable", "rule_codes", "", False),
    "101": Rule("rule_101", "rule_geometry", "", False),
    "102": Rule("rule_102", "rule_geometry", "", False),
    "103": Rule("rule_103", "rule_geometry", "", False),
    "104": Rule("rule_104", "rule_geometry", "", False),
    "201": Rule("rule_201", "rule_geometry", "", False),
    "202": Rule("rule_202", "rule_geometry", "", False),
    "203": Rule("rule_203", "rule_geometry", "m"),
    "204": Rule("rule_204", "rule_geometry", "°"),
    "205": Rule("rule_205", "rule_geometry", "", False),
    "206": Rule("rule_206", "rule_geometry", "", False),
    "207": Rule("rule_207", "rule_geometry", "", False),
    "208": Rule("rule_208", "rule_geometry", "", False),
    "301": Rule("rule_301", "rule_geometry"),
    "302": Rule("rule_302", "rule_geometry"),
    "303": Rule("rule_303", "rule_geometry"),
    "305": Rule("rule_305", "rule_geometry"),
    "306": Rule("rule_306", "rule_geometry", "", False),
    "307": Rule("rule_307", "rule_geometry"),
    "401": Rule("rule_401", "rule_geometry", "", False),
    "402": Rule("rule_402", "rule_geometry", "", False),
    "403": Rule("rule_403", "rule_geometry", "", False),
    "405": Rule("rule_405", "rule_geometry", "m³"),
    "height_none": Rule("rule_height_none", "rule_heights", "m"),
    "height_measured": Rule("rule_height_measured", "rule_heights", "m"),
    "height_ground": Rule("rule_height_ground", "rule_heights", "m"),
    "overlap": Rule("rule_overlap", "rule_place", "m²"),
    "outside_mesh": Rule("rule_outside_mesh", "rule_place", "m"),
    "link_unresolved": Rule("rule_link_unresolved", "rule_links", "", False),
    "image_missing": Rule("rule_image_missing", "rule_textures"),
    "uv_outside": Rule("rule_uv_outside", "rule_textures"),
    "texture_unusable": Rule("rule_texture_unusable", "rule_textures", "", False),
}
"""Rule -> its title, group and unit, in the order of a report. Numbers are the errors of val3dity."""

ISSUE_RULES: dict[str, str] = {
    **dict.fromkeys(("truncated", "syntax", "not_read", "reader_fault", "join_left_out", "unread_archive"),
                    "incomplete"),
    **dict.fromkeys(
        ("unknown_feature", "empty_geometry", "no_exterior", "second_exterior", "second_ring", "empty_ring",
         "uneven_coordinates", "bad_number", "empty_curve", "implicit_matrix", "implicit_library", "no_lod"),
        "dropped",
    ),
    **dict.fromkeys(
        ("axis_order", "other_crs", "other_crs_unknown", "crs_vertical", "crs_unit", "join_projected", "join_heights",
         "join_unknown_heights", "join_no_heights", "join_vertical"),
        "system",
    ),
    "duplicate_id": "id_repeated",
    **dict.fromkeys(("unreadable", "unit"), "value_unreadable"),
    "unclosed_ring": "103",
    **dict.fromkeys(("unresolved", "not_a_surface", "circular", "too_deep", "member_reference"), "link_unresolved"),
    **dict.fromkeys(("texture_count", "texture_number", "texture_target", "texture_ring", "texture_kind"),
                    "texture_unusable"),
}  # fmt: skip
"""Code of a reader's issue -> the rule it breaks; others "dropped", or "incomplete" where the document was not read."""

NO_RULE_ISSUES = ("code_list", "twins", "implicit_local", "unknown_root", "short_ring")
"""Issues that break no rule, or one that is checked on the model."""
