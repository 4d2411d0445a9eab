from .live_data import LiveData as LiveData
from .live_data import live_data_from_files as live_data_from_files
from .page import page_server as page_server
from .server import serve_run as serve_run
from .server import serve_scene as serve_scene
