"""What the wheel carries beside the two packages: the sample city, so that `twin demo` runs from the wheel alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WheelContent(BuildHookInterface):  # type: ignore[type-arg]
    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":  # a source checkout has data/sample itself
            return
        build_data["force_include"][str(Path(self.root, "data", "sample"))] = "twin/sample"
