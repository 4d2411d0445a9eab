from .partition_queries import count_rows as count_rows
from .partition_queries import partition_files as partition_files
from .partition_queries import rows_sql as rows_sql
from .partitioned_dataset import PartitionedDataset as PartitionedDataset
from .partitioned_dataset import convert_partitions as convert_partitions
from .partitioned_dataset import read_partitions as read_partitions
from .tile_tasks import TileRecord as TileRecord
from .tile_tasks import TileSettings as TileSettings
