// The live page: asks for its state every few seconds and shows it. Without an answer it shows that it is not connected.
"use strict";
let every = 5000; // ms, as the server asks for
const byId = (id) => document.getElementById(id);
const query = new URLSearchParams(location.search);
let lang = ["ja", "en"].includes(query.get("lang")) ? query.get("lang") : document.documentElement.lang;
let labels = {}, shown = null, heard = 0, map = null, nowcast = null, nowcastMark = null;

function make(tag, text, className) {
  const node = document.createElement(tag);
  if (text !== undefined && text !== null) node.textContent = text;
  if (className) node.className = className;
  return node;
}
function badge(text, data) {
  const node = make("span", text, "badge");
  Object.assign(node.dataset, data);
  return node;
}

// --- connection ------------------------------------------------------------------------------------------------------
async function refresh() {
  const search = byId("gauges").querySelector("input").value;
  const address = `state.json?lang=${lang}&search=${encodeURIComponent(search)}${labels.alerts ? "" : "&labels"}`;
  try {
    const response = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(Math.max(2 * every, 4000)) });
    if (response.status === 401) { location.reload(); return; }
    if (!response.ok) throw new Error(String(response.status));
    const state = await response.json();
    if (state.lang !== lang) return; // the language was changed meanwhile
    if (state.labels) { labels = state.labels; labelPage(state); }
    every = state.every;
    heard = performance.now();
    shown = state;
    show(state);
  } catch (error) {
    watch();
  }
}
function watch() { // an answer that is too old says nothing of the present
  if (performance.now() - heard < Math.max(3 * every, 5000) && shown) return;
  document.body.classList.add("old");
  const note = labels.page_disconnected ? [labels.page_disconnected, labels.page_disconnected_detail] : ["接続していません / Not connected", ""];
  situation({ level: "disconnected", stage: 0, headline: note[0], details: note[1] ? [note[1]] : [] });
}
async function loop() {
  await refresh();
  setTimeout(loop, every);
}
document.addEventListener("visibilitychange", () => { if (!document.hidden) { watch(); refresh(); } });
setInterval(watch, 500);

// --- parts of the page -----------------------------------------------------------------------------------------------
function labelPage(state) {
  document.documentElement.lang = lang;
  byId("alerts").querySelector("h2").textContent = labels.alerts;
  byId("undelivered").querySelector("h2").textContent = labels.undelivered_title;
  byId("reports").querySelector("h2").textContent = labels.reports;
  byId("gauges").querySelector("h2").textContent = labels.gauges;
  byId("gauges").querySelector("input").placeholder = labels.search;
  byId("gauges").querySelector("input").setAttribute("aria-label", labels.search);
  byId("city").querySelector("h2").textContent = labels.map;
  byId("people").querySelector("h2").textContent = labels.nowcast;
  byId("people").querySelector("summary").textContent = labels.assumptions;
  byId("city").querySelector(".times input").setAttribute("aria-label", labels.nowcast_time);
  byId("timeline").querySelector("summary").textContent = labels.timeline;
  byId("operation").querySelector("summary").textContent = labels.operation;
  byId("drill").textContent = labels.drill_banner;
  const other = byId("language"), scene = byId("scene");
  other.textContent = lang === "ja" ? "English" : "日本語";
  other.href = `?lang=${lang === "ja" ? "en" : "ja"}`;
  scene.hidden = !state.scene;
  if (state.scene) { scene.textContent = labels.scene; scene.href = state.scene; }
}
function situation(found) {
  const section = byId("situation");
  section.dataset.level = found.level;
  section.dataset.stage = found.stage;
  const line = section.querySelector("strong");
  if (line.textContent !== found.headline) line.textContent = found.headline; // announced once by screen readers
  section.querySelector("ul").replaceChildren(...found.details.map((text) => make("li", text)));
  document.title = `${found.headline}${shown && shown.name ? ` | ${shown.name}` : ""}`;
  const colours = { alert: ["#fff", "#2b6cb0", "#f2e700", "#ff2800", "#aa00aa", "#0c000c"][found.stage], quiet: "#2a9d5c",
    incomplete: "#f0a020", standby: "#8a96a3" };
  const colour = encodeURIComponent(colours[found.level] || "#4a4a4a");
  byId("icon").href = `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><circle cx='8' cy='8' r='7' fill='${colour}'/></svg>`;
}
function show(state) {
  document.body.classList.toggle("old", !state.is_connected);
  byId("clock").textContent = `${state.clock}${state.written ? `　${state.written}` : ""}`;
  if (state.name) byId("name").textContent = state.name;
  byId("drill").hidden = !state.is_drill;
  situation(state.situation);
  showAlerts(state);
  showUndelivered(state);
  showGauges(state);
  showReports(state);
  showTimeline(state);
  showOperation(state);
  if (state.nowcast + state.lang !== nowcastMark) loadNowcast(state.nowcast + state.lang);
  if (map) map.draw();
}
function keepFocus(list, build) { // a list is built anew; a button that had the focus has it again
  const active = list.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  list.replaceChildren(...build());
  if (active) [...list.querySelectorAll("[data-key]")].find((node) => node.dataset.key === active)?.focus();
}
function showAlerts(state) {
  const section = byId("alerts"), known = state.alerts !== null;
  section.querySelector(".note").textContent = !known ? labels.alerts_not_known
    : state.n_alerts > state.alerts.length ? labels.more_alerts.replace("#", state.n_alerts - state.alerts.length)
      : state.n_alerts ? "" : state.situation.level === "quiet" || state.situation.level === "incomplete" ? labels.no_alerts_listed : labels.alerts_not_known;
  keepFocus(section.querySelector(".list"), () => (state.alerts || []).map(alertCard));
}
function alertCard(alert) {
  const card = make("div", null, "card"), top = make("div", null, "top"), bottom = make("div", null, "bottom");
  card.dataset.stage = alert.stage;
  top.append(badge(alert.stage_text, { stage: alert.stage }), make("b", alert.place), make("span", alert.quantity));
  if (alert.area && alert.area !== alert.place) top.append(make("span", alert.area, "note"));
  bottom.append(make("span", lang === "ja" ? `${alert.since}（${alert.age}）` : `${alert.since} (${alert.age})`));
  bottom.append(alert.acknowledged ? make("span", alert.acknowledged, "seen") : acknowledgeButton(alert));
  card.append(top, make("div", alert.details.join(lang === "ja" ? "、" : "; ")), bottom);
  if (alert.note) card.append(make("div", alert.note, "note"));
  return card;
}
function acknowledgeButton(alert) {
  const button = make("button", labels.acknowledge);
  button.type = "button";
  button.dataset.key = alert.id;
  button.addEventListener("click", () => acknowledge(alert));
  return button;
}
function showUndelivered(state) {
  const section = byId("undelivered"), found = state.undelivered || [];
  section.hidden = !found.length;
  keepFocus(section.querySelector(".list"), () => found.map((one) => {
    const card = make("div", null, "card"), top = make("div", null, "top"), bottom = make("div", null, "bottom");
    card.dataset.stage = one.stage;
    if (one.stage_text) top.append(badge(one.stage_text, { stage: one.stage }));
    top.append(make("b", one.place), make("span", one.quantity), make("span", one.since, "note"));
    bottom.append(make("span", `${one.refused} ${one.sender}`), acknowledgeButton(one));
    card.append(top, make("div", one.reason), bottom);
    return card;
  }));
}
function showReports(state) {
  const section = byId("reports"), found = state.reports || [];
  section.hidden = !found.length;
  section.querySelector(".note").textContent = state.n_reports > found.length ? labels.reports_more.replace("#", state.n_reports - found.length) : "";
  keepFocus(section.querySelector(".list"), () => found.map((one) => {
    const card = make("div", null, "card"), top = make("div", null, "top"), bottom = make("div", null, "bottom");
    top.append(make("b", `${one.quantity} ${one.value}`), make("span", one.place));
    bottom.append(make("span", one.time));
    for (const [verdict, text] of [["approved", labels.approve], ["refused", labels.refuse]]) {
      const button = make("button", text, verdict === "refused" ? "plain" : "");
      button.type = "button";
      button.dataset.key = `${one.id} ${verdict}`;
      button.addEventListener("click", () => sign(`${text}: ${one.place} ${one.quantity} ${one.value}`, text, "decide", { report_id: one.id, verdict }));
      bottom.append(button);
    }
    card.append(top, bottom);
    return card;
  }));
}
function showTimeline(state) {
  const section = byId("timeline"), found = state.timeline || [];
  section.hidden = !found.length;
  const body = make("table", null, "rows");
  for (const one of found) {
    const row = make("tr"), stage = make("td");
    stage.append(badge(one.stage_text, { stage: one.stage }));
    row.append(make("td", one.since, "time"), stage, make("td", `${one.place} ${one.quantity}　${one.details.join(lang === "ja" ? "、" : "; ")}`));
    body.append(row);
  }
  section.querySelector(".list").replaceChildren(body);
}
function showGauges(state) {
  const section = byId("gauges"), rows = state.gauges;
  section.querySelector(".note").textContent = rows === null ? `${labels.gauges_not_known}${state.gauges_problem ? ` ${state.gauges_problem}` : ""}` : "";
  section.querySelector(".tools").hidden = rows === null || state.n_gauges < 8;
  section.querySelector(".count").textContent = rows === null ? "" : rows.length < state.n_gauges
    ? labels.gauges_all.replace("#", rows.length).replace("#", state.n_gauges) : "";
  section.querySelector(".list").replaceChildren(...(rows || []).map(gaugeRow));
}
function gaugeRow(gauge) {
  const row = make("div", null, "gauge"), name = make("div", null, "name"), value = make("div", null, "value");
  name.append(make("div", gauge.name));
  const sub = make("div", null, "sub");
  sub.append(gauge.area ? `${gauge.area}　${gauge.quantity} ` : `${gauge.quantity} `);
  if (gauge.stage) sub.append(badge(gauge.stage_text, { stage: gauge.stage }));
  if (gauge.state !== "ok") sub.append(badge(gauge.state_text, { state: gauge.state }));
  name.append(sub);
  value.append(make("b", gauge.value), make("div", gauge.age, "sub"));
  value.title = gauge.clock;
  row.append(name, sparkline(gauge), value);
  return row;
}
function sparkline(gauge) {
  const space = "http://www.w3.org/2000/svg", svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 100 34");
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", labels.last_hours);
  if (gauge.state !== "ok") svg.setAttribute("class", "old");
  if (gauge.line.length < 2) return svg;
  const values = gauge.line.map((point) => point[1]), low = Math.min(...values), high = Math.max(...values);
  const place = ([share, value]) => [share * 96 + 2, high > low ? 30 - 26 * (value - low) / (high - low) : 17];
  let path = "", before = null;
  for (const point of gauge.line) { // a gap of more than five intervals is a gap in the data
    const [x, y] = place(point);
    path += `${before !== null && point[0] - before < 0.07 ? "L" : "M"}${x.toFixed(1)},${y.toFixed(1)}`;
    before = point[0];
  }
  const line = document.createElementNS(space, "path"), title = document.createElementNS(space, "title");
  line.setAttribute("d", path);
  title.textContent = labels.last_hours;
  svg.append(title, line);
  return svg;
}
function showOperation(state) {
  const list = byId("operation").querySelector(".list");
  const table = (title, rows) => {
    if (!rows.length) return [];
    const body = make("table", null, "rows");
    for (const [cells, bad] of rows) {
      const row = make("tr");
      row.append(...cells.map((cell) => make("td", cell)));
      if (bad) row.className = "bad";
      body.append(row);
    }
    return [make("h3", title), body];
  };
  list.replaceChildren(
    ...table(labels.feeds, state.feeds.map((feed) => [[feed.name, `${feed.since}　${feed.text}`, feed.problem], feed.problem])),
    ...table(labels.deliveries, state.senders.map((one) => [[one.name, labels.waiting_alerts.replace("#", one.waiting), one.problem], one.problem])),
    ...table(labels.problems, state.problems.map((text) => [[text], true])),
  );
}

// --- acknowledgement -------------------------------------------------------------------------------------------------
function acknowledge(alert) {
  sign(`${alert.place} ${alert.quantity} ${alert.stage_text}`, labels.send, "acknowledge", { alert_id: alert.id });
}
function sign(title, action, path, entry) { // asks who does it, and records it
  const dialog = make("dialog"), form = make("form"), wrong = make("div", "", "wrong");
  const who = make("input"), note = make("input"), whoLabel = make("label", labels.acknowledge_who), noteLabel = make("label", labels.acknowledge_note);
  who.required = true; who.maxLength = 100; note.maxLength = 500;
  who.name = "who"; who.autocomplete = "name";
  who.value = localStorage.getItem("who") || "";
  whoLabel.append(who); noteLabel.append(note);
  const cancel = make("button", labels.cancel, "plain"), send = make("button", action), end = make("div", null, "end");
  cancel.type = "button";
  cancel.addEventListener("click", () => dialog.close());
  end.append(cancel, send);
  form.append(make("h2", title), whoLabel, noteLabel, wrong, end);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    send.disabled = true;
    try {
      const response = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ ...entry, who: who.value, note: note.value }) });
      const answer = await response.json();
      if (!response.ok) throw new Error(answer.problem);
      localStorage.setItem("who", who.value);
      dialog.close();
      refresh();
    } catch (error) {
      wrong.textContent = `${labels.not_sent} ${error.message}`;
      send.disabled = false;
    }
  });
  dialog.addEventListener("close", () => dialog.remove());
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
}

const OUTSIDE = "#fbfbfb"; // buildings of which the forecast says nothing
// --- map -------------------------------------------------------------------------------------------------------------
class CityMap {
  constructor(outline, box) {
    this.outline = outline;
    this.box = box;
    this.canvas = box.querySelector("canvas");
    this.pen = this.canvas.getContext("2d");
    this.layers = {};
    this.bounds = [Infinity, Infinity, -Infinity, -Infinity];
    this.marked = -1;
    for (const [name, layer] of Object.entries(outline.layers)) this.layers[name] = this.unpack(layer);
    this.colours = null;
    this.connect();
    this.fit();
    new ResizeObserver(() => this.draw()).observe(box);
  }
  unpack(layer) { // one Path2D per object, in steps of about 0.1 m, y northward
    const paths = [];
    this.boxes = []; // of the layer read last, which is that of the buildings
    let k = 0, ring = 0, x = 0, y = 0;
    const cosine = this.outline.cosine;
    for (const nRings of layer.objects) {
      const path = new Path2D(), box = [Infinity, Infinity, -Infinity, -Infinity];
      for (let end = ring + nRings; ring < end; ring++) {
        for (let n = 0; n < layer.rings[ring]; n++) {
          x += layer.steps[k++]; y += layer.steps[k++];
          const u = x * cosine;
          if (n === 0) path.moveTo(u, -y); else path.lineTo(u, -y);
          box[0] = Math.min(box[0], u); box[1] = Math.min(box[1], -y); box[2] = Math.max(box[2], u); box[3] = Math.max(box[3], -y);
        }
        path.closePath();
      }
      paths.push(path);
      this.boxes.push(box);
      for (const n of [0, 1]) this.bounds[n] = Math.min(this.bounds[n], box[n]);
      for (const n of [2, 3]) this.bounds[n] = Math.max(this.bounds[n], box[n]);
    }
    return paths;
  }
  coloursOf(forecast, k) {
    const colour = new Map(forecast.legend.map((one) => [one.sign, one.colour])), found = new Map();
    for (const id of forecast.dry) found.set(id, colour.get("0"));
    forecast.ids.forEach((id, row) => found.set(id, colour.get(forecast.ranks[k][row])));
    return this.outline.layers.buildings.ids.map((id) => found.get(id) || OUTSIDE);
  }
  place(longitude, latitude) {
    const { origin, step, cosine } = this.outline;
    return [(longitude - origin[0]) / step * cosine, -(latitude - origin[1]) / step];
  }
  fit() {
    const [w, h] = [this.box.clientWidth, this.box.clientHeight], [x0, y0, x1, y1] = this.bounds;
    this.zoom = 0.94 * Math.min(w / Math.max(x1 - x0, 1), h / Math.max(y1 - y0, 1));
    this.centre = [(x0 + x1) / 2, (y0 + y1) / 2];
  }
  mark(id, isCentred) { // a building by its gml:id
    this.marked = this.outline.layers.buildings.ids.indexOf(id);
    if (isCentred && this.marked >= 0) {
      const [x0, y0, x1, y1] = this.boxes[this.marked];
      this.centre = [(x0 + x1) / 2, (y0 + y1) / 2];
      this.zoom = Math.max(this.zoom, 0.12 * Math.min(this.box.clientWidth, this.box.clientHeight) / Math.max(x1 - x0, y1 - y0, 1));
    }
    showMarked();
    this.draw();
  }
  pick(clientX, clientY) {
    const box = this.box.getBoundingClientRect();
    const x = (clientX - box.left - this.box.clientWidth / 2) / this.zoom + this.centre[0], y = (clientY - box.top - this.box.clientHeight / 2) / this.zoom + this.centre[1];
    this.pen.setTransform(1, 0, 0, 1, 0, 0);
    const found = this.layers.buildings.findIndex((path, k) => {
      const [x0, y0, x1, y1] = this.boxes[k];
      return x >= x0 && x <= x1 && y >= y0 && y <= y1 && this.pen.isPointInPath(path, x, y, "evenodd");
    });
    this.mark(found < 0 ? null : this.outline.layers.buildings.ids[found], false);
  }
  scaleBy(factor) { this.zoom *= factor; this.draw(); }
  connect() {
    const pointers = new Map();
    let pressed = null;
    this.canvas.addEventListener("pointerdown", (event) => { pressed = [event.clientX, event.clientY]; pointers.set(event.pointerId, [event.clientX, event.clientY]); this.canvas.setPointerCapture(event.pointerId); });
    this.canvas.addEventListener("pointermove", (event) => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      if (pointers.size === 1) {
        this.centre = [this.centre[0] - (event.clientX - before[0]) / this.zoom, this.centre[1] - (event.clientY - before[1]) / this.zoom];
      } else {
        const [id, other] = [...pointers].find(([key]) => key !== event.pointerId);
        const was = Math.hypot(before[0] - other[0], before[1] - other[1]), is = Math.hypot(event.clientX - other[0], event.clientY - other[1]);
        if (was > 0) this.zoom *= is / was;
      }
      pointers.set(event.pointerId, [event.clientX, event.clientY]);
      this.draw();
    });
    this.canvas.addEventListener("pointerup", (event) => { // a press without a drag chooses a building
      if (pressed && pointers.size === 1 && Math.hypot(event.clientX - pressed[0], event.clientY - pressed[1]) < 5) this.pick(event.clientX, event.clientY);
    });
    for (const name of ["pointerup", "pointercancel"]) this.canvas.addEventListener(name, (event) => pointers.delete(event.pointerId));
    this.canvas.addEventListener("wheel", (event) => { if (event.ctrlKey || event.metaKey || !matchMedia("(pointer: coarse)").matches) { event.preventDefault(); this.scaleBy(event.deltaY < 0 ? 1.2 : 1 / 1.2); } }, { passive: false });
    const [more, less] = this.box.querySelectorAll("button");
    more.addEventListener("click", () => this.scaleBy(1.4));
    less.addEventListener("click", () => this.scaleBy(1 / 1.4));
  }
  draw() {
    if (this.due) return;
    this.due = requestAnimationFrame(() => { this.due = 0; this.paint(); });
  }
  paint() {
    const ratio = window.devicePixelRatio || 1, [w, h] = [this.box.clientWidth, this.box.clientHeight], pen = this.pen;
    if (!w || !h) return;
    if (this.canvas.width !== Math.round(w * ratio)) this.canvas.width = Math.round(w * ratio);
    if (this.canvas.height !== Math.round(h * ratio)) this.canvas.height = Math.round(h * ratio);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, this.canvas.width, this.canvas.height);
    const z = this.zoom * ratio;
    pen.setTransform(z, 0, 0, z, ratio * (w / 2 - this.centre[0] * this.zoom), ratio * (h / 2 - this.centre[1] * this.zoom));
    pen.lineWidth = 0.6 / this.zoom;
    pen.fillStyle = "#e6e6e1";
    for (const path of this.layers.roads) pen.fill(path, "evenodd");
    pen.fillStyle = "#bcd8ee";
    for (const path of this.layers.water) pen.fill(path, "evenodd");
    pen.strokeStyle = "#8a8f94";
    this.layers.buildings.forEach((path, k) => {
      pen.fillStyle = this.colours ? this.colours[k] : "#cfd3d6";
      pen.fill(path, "evenodd");
      pen.stroke(path);
    });
    if (this.marked >= 0) {
      pen.lineWidth = 4 / this.zoom; pen.strokeStyle = "#0047ff";
      pen.stroke(this.layers.buildings[this.marked]);
    }
    this.pins(ratio, w, h);
    this.scale(w);
  }
  pins(ratio, w, h) {
    const pen = this.pen, stages = ["", "#2b6cb0", "#f2e700", "#ff2800", "#aa00aa", "#0c000c"];
    const states = { ok: "#00965a", suspect: "#4a4a4a", stale: "#f0a020", unknown: "#4a4a4a" };
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.font = '12px "Noto Sans CJK JP", "Hiragino Sans", Meiryo, sans-serif';
    const rows = (shown && shown.gauges || []).filter((one) => one.longitude !== null).reverse(); // the gravest on top
    for (const gauge of rows) {
      const [u, v] = this.place(gauge.longitude, gauge.latitude);
      const x = (u - this.centre[0]) * this.zoom + w / 2, y = (v - this.centre[1]) * this.zoom + h / 2;
      if (x < -50 || y < -50 || x > w + 50 || y > h + 50) continue;
      pen.beginPath();
      pen.arc(x, y, gauge.stage ? 8 : 6, 0, 2 * Math.PI);
      pen.fillStyle = gauge.stage ? stages[gauge.stage] : states[gauge.state];
      pen.fill();
      pen.lineWidth = 2; pen.strokeStyle = "#fff"; pen.stroke();
      if (gauge.stage || rows.length <= 12) {
        const text = `${gauge.name} ${gauge.value}`.slice(0, 40);
        const width = pen.measureText(text).width, at = x + 10 + width < w ? x + 10 : Math.max(x - 10 - width, 2);
        pen.lineWidth = 3; pen.strokeText(text, at, y + 4);
        pen.fillStyle = "#15171a"; pen.fillText(text, at, y + 4);
      }
    }
  }
  scale(w) {
    const metre = 1 / (this.outline.step * 111320), wanted = 0.25 * w / (this.zoom * metre);
    const power = 10 ** Math.floor(Math.log10(wanted)), length = [5, 2, 1].map((n) => n * power).find((n) => n <= wanted);
    const bar = this.box.querySelector(".scale");
    bar.style.width = `${length * metre * this.zoom}px`;
    bar.replaceChildren(make("span", length >= 1000 ? `${length / 1000} km` : `${length} m`));
  }
}
async function loadMap() {
  try {
    const outline = await (await fetch("city.json")).json();
    if (outline.layers) {
      byId("city").hidden = false;
      map = new CityMap(outline, byId("city").querySelector(".map"));
      showForecast();
      map.draw();
      return;
    }
  } catch (error) { /* asked for again */ }
  setTimeout(loadMap, every);
}

// --- flood forecast --------------------------------------------------------------------------------------------------
async function loadNowcast(mark) {
  try {
    const answer = await (await fetch(`nowcast.json?lang=${lang}`, { cache: "no-store" })).json();
    nowcast = answer.nowcast;
    nowcastMark = mark;
    const section = byId("people"), slider = byId("city").querySelector(".times input");
    section.hidden = !nowcast && !answer.problem;
    section.querySelector(".note").textContent = answer.problem || (nowcast ? `${nowcast.issued}　${nowcast.buildings}${nowcast.is_over ? `　${labels.nowcast_over}` : ""}` : "");
    section.querySelector("details").hidden = !nowcast || !nowcast.notes.length;
    section.querySelector("ul").replaceChildren(...(nowcast ? nowcast.notes : []).map((text) => make("li", text)));
    const body = make("table", null, "rows");
    for (const place of nowcast ? nowcast.places : []) {
      const row = make("tr", null, place.is_grave ? "bad" : "");
      const link = make("button", place.id, "link"), cell = make("td", null, "id");
      link.type = "button";
      link.addEventListener("click", () => { if (map) { map.mark(place.id, true); byId("city").scrollIntoView({ block: "nearest", behavior: "smooth" }); } });
      cell.append(link);
      row.append(make("td", place.by, "time"), make("td", place.people, "time"), cell);
      body.append(row);
    }
    section.querySelector(".list").replaceChildren(...(body.children.length ? [make("h3", labels.places), body] : []));
    if (nowcast) { slider.max = nowcast.times.length - 1; slider.value = Math.min(slider.value, slider.max); }
    byId("city").querySelector(".times").hidden = !nowcast || nowcast.is_over || nowcast.times.length < 2;
    showForecast();
  } catch (error) { /* asked for again with the next state */ }
}
function showForecast() { // colours of the map and figures of the people at the chosen time
  const city = byId("city"), k = +city.querySelector(".times input").value, is = nowcast && !nowcast.is_over;
  city.querySelector(".times b").textContent = is ? nowcast.times[k] : "";
  const legend = is ? [...nowcast.legend, { text: labels.nowcast_outside, colour: OUTSIDE }] : [];
  city.querySelector(".legend").replaceChildren(...legend.map((one) => {
    const row = make("span"), swatch = make("i");
    swatch.style.background = one.colour;
    row.append(swatch, one.text);
    return row;
  }));
  byId("people").querySelector(".figures").replaceChildren(...(is && nowcast.people ? nowcast.people[k] : []).map((one) => {
    const row = make("div", null, one.is_grave ? "grave" : "");
    row.append(make("b", one.number), ` ${one.text}`);
    return row;
  }));
  if (!map) return;
  showMarked();
  map.colours = is ? map.coloursOf(nowcast, k) : null;
  map.draw();
}
function showMarked() { // what is known of the building chosen on the map
  const caption = byId("city").querySelector(".note"), id = map && map.marked >= 0 ? map.outline.layers.buildings.ids[map.marked] : null;
  const k = +byId("city").querySelector(".times input").value, is = nowcast && !nowcast.is_over;
  let text = id || "";
  if (id && is) {
    const row = nowcast.ids.indexOf(id), sign = row >= 0 ? nowcast.ranks[k][row] : nowcast.dry.includes(id) ? "0" : null;
    const place = nowcast.places.find((one) => one.id === id);
    text += `　${nowcast.times[k]} ${sign === null ? labels.nowcast_outside : nowcast.legend.find((one) => one.sign === sign).text}${place ? `　${place.people} ${place.by}` : ""}`;
  }
  caption.textContent = text;
}
byId("city").querySelector(".times input").addEventListener("input", showForecast);

let typed = 0;
byId("gauges").querySelector("input").addEventListener("input", () => { clearTimeout(typed); typed = setTimeout(refresh, 250); });
loop();
loadMap();
