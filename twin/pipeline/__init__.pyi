from .compare import compare_files as compare_files
from .run import Outcome as Outcome
from .run import Results as Results
from .run import run_file as run_file
from .run import run_scenario as run_scenario
from .scenario import Scenario as Scenario
from .scenario import read_scenario as read_scenario
