"""What the wheel carries beside the two packages.

* The sample city, so that `twin demo` runs from the wheel alone.
* Object code of the kernels, if `python -m twin.pipeline.kernel_compilation --wheel` was run before: the wheel is then
  for this system and this Python. Each file is named by a hash of the sources it was made from; code of other sources
  is never loaded.
"""

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
        objects = Path(self.root, "citygml", "compiled", "objects")
        if any(objects.glob("*/*.nbc")):
            build_data["force_include"][str(objects)] = "citygml/compiled/objects"
            build_data["pure_python"] = False
            build_data["infer_tag"] = True
