"""Files: atomic writing, data stored between runs, and the store of finished stages.

Everything is written to a temporary name and renamed when complete; a full disk, a missing or read-only folder is
reported in one line. Datasets for other programs are NetCDF by the CF conventions, from one writer. A stage's key
covers its inputs, its settings and the code it depends on.
"""

from __future__ import annotations

from twin.files.atomic import append_lines, link_file, whole_file, whole_folder, write_text, write_whole
from twin.files.code import code_hash
from twin.files.free_memory import return_free_memory
from twin.files.netcdf import RowsInTime, append_in_time, cf_reference, load_dataset, save_dataset, write_netcdf
from twin.files.records import load_record, save_record
from twin.files.stages import StageStore, file_checksum, fingerprint

__all__ = [
    "RowsInTime",
    "StageStore",
    "append_in_time",
    "append_lines",
    "cf_reference",
    "code_hash",
    "file_checksum",
    "fingerprint",
    "link_file",
    "load_dataset",
    "load_record",
    "return_free_memory",
    "save_dataset",
    "save_record",
    "whole_file",
    "whole_folder",
    "write_netcdf",
    "write_text",
    "write_whole",
]
