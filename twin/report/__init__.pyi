from .content import Content as Content
from .content import Kpi as Kpi
from .content import Picture as Picture
from .content import Table as Table
from .html import report_html as report_html
