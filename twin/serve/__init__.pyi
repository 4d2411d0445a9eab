from .live import Live as Live
from .live import live_from_files as live_from_files
from .page import page_server as page_server
from .run import serve_run as serve_run
from .run import serve_scene as serve_scene
