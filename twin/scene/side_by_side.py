"""Two saved scenes side by side in one HTML file: camera and time of both are synchronised."""

from __future__ import annotations

import html
import json
from pathlib import Path

from twin.files import write_text
from twin.lazy import names_missing_extra

__all__ = ["save_pair"]

_PAGE = """<!doctype html>
<html lang="__LANG__"><head><meta charset="utf-8"><title>__TITLE__</title>
<style>
body { margin: 0; font: 15px/1.5 "Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Meiryo", system-ui, sans-serif; }
main { display: grid; grid-template-columns: 1fr 1fr; height: 100vh; gap: 2px; background: #33414f; }
section { display: flex; flex-direction: column; background: #fff; min-width: 0; }
h1 { font-size: 1rem; margin: 0; padding: .35rem .8rem; background: #f4f7fa; }
iframe { flex: 1; border: 0; width: 100%; }
@media (max-width: 50rem) { main { grid-template-columns: 1fr; grid-template-rows: 1fr 1fr; } }
</style></head>
<body><main></main><script>
const pages = __PAGES__;
const frames = pages.map(({ title, text }) => {
  const section = document.createElement("section"), head = document.createElement("h1");
  const frame = document.createElement("iframe");
  head.textContent = title;
  frame.title = title;
  frame.src = URL.createObjectURL(new Blob([text], { type: "text/html" }));
  section.append(head, frame);
  document.querySelector("main").append(section);
  return frame;
});
window.addEventListener("message", (event) => {
  if (!event.data || !event.data.cityView) return;
  const others = frames.filter((frame) => frame.contentWindow !== event.source);
  others.forEach((frame) => frame.contentWindow.postMessage(event.data, "*"));
});
</script></body></html>
"""


@names_missing_extra
def save_pair(
    first: str | Path, second: str | Path, *, path: str | Path, titles: tuple[str, str], lang: str = "en"
) -> Path:
    """Write two pages of `save_page` as one self-contained page with both. Returns the path.

    Parameters
    ----------
    first, second : pages made by `save_page`, of the same place
    titles : shown above each
    """
    pages = [
        {"title": title, "text": Path(page).read_text(encoding="utf-8")}
        for title, page in zip(titles, (first, second), strict=True)
    ]
    data = json.dumps(pages, ensure_ascii=False).replace("<", "\\u003c")
    text = _PAGE.replace("__LANG__", lang).replace("__TITLE__", html.escape(" / ".join(titles)))
    return write_text(path, text.replace("__PAGES__", data))
