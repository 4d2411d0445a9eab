"""Read and write files: rasters, results and exports. Libraries are imported when a file is written."""

from twin.lazy import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
