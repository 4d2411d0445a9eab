"""Groups of city objects, whose members are other objects of the document."""

from __future__ import annotations

from typing import Any

import numpy as np

from citygml.model import CityModel

__all__ = ["group_members", "join_groups"]

_GROUP = "CityObjectGroup"
_MEMBER_PATH = "grp:groupMember/@xlink:href"


def group_members(model: CityModel, ids: list[str]) -> dict[str, list[str]]:
    """Id of each group -> ids of its members in the model, as `ids` names the objects."""
    row_of: dict[str, int] = {}
    for row, gml_id in enumerate(model.objects.index):
        row_of.setdefault(str(gml_id), row)
    out: dict[str, list[str]] = {}
    for k in np.flatnonzero((model.extras["path"] == _MEMBER_PATH).to_numpy()):
        group, href = int(model.extras["object"].iloc[k]), str(model.extras["value"].iloc[k])
        member = row_of.get(href.rpartition("#")[2])
        if member is not None and member != group:
            out.setdefault(ids[group], []).append(ids[member])
    return {group: list(dict.fromkeys(members)) for group, members in out.items()}


def join_groups(objects: dict[str, dict[str, Any]], members: dict[str, list[str]]) -> None:
    """Set children of groups and parents of their members; a group that may not be one becomes a GenericCityObject.

    CityJSON wants a group to have children, and one geometry at most.
    """
    for name, city_object in objects.items():
        if city_object["type"] != _GROUP:
            continue
        found = [member for member in members.get(name, []) if member in objects]
        if not found or len(city_object.get("geometry", [])) > 1:
            city_object["type"] = "GenericCityObject"
            city_object.setdefault("attributes", {})["citygml_type"] = "grp:CityObjectGroup"
            continue
        city_object["children"] = found
        for member in found:
            objects[member].setdefault("parents", []).append(name)
