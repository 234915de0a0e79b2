// The open line to the server: resumes where it was cut, tells the person when it is down, asks anew when it lacks
// something.

import { base, compact, facts, say } from "./page.js";
import { sync } from "./clock.js";
import { checkKeys, showJoined, showPanes, showPost, showSaved } from "./panes.js";

const QUIET = 5000; // how long a break may last before anybody is told
// The server says something every fifteen seconds, to the big screen twice a second; a laptop that slept has missed it.
const SILENT = Number(facts.silent) || 45000;
const LONGEST_BREAK = facts.silent ? 1000 : 15000;

export const tab = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;

let source = null;
let seen = Number(facts.seq);
let heard = performance.now();
let asked = false;
let warning = 0;
let failures = 0;

function tell(text) {
  const line = document.getElementById("connection");
  if (!line) return;
  line.textContent = text;
  line.hidden = !text;
}

function isUp() {
  heard = performance.now();
  failures = 0;
  clearTimeout(warning);
  warning = 0;
  tell("");
}

function isDown() {
  if (!warning) warning = setTimeout(() => tell(say("web-offline")), QUIET);
  if (source.readyState === EventSource.CLOSED) setTimeout(connect, Math.min(LONGEST_BREAK, 1000 * 2 ** failures++));
}

function on(name, use) {
  source.addEventListener(name, (event) => {
    isUp();
    if (event.lastEventId) seen = Math.max(seen, Number(event.lastEventId));
    use(JSON.parse(event.data));
  });
}

function check(keys) {
  const lacking = checkKeys(keys);
  if (lacking && !asked) connect(0);
  asked = lacking;
}

export function connect(after = seen) {
  source?.close();
  const once = compact ? "&once=1" : "";
  source = new EventSource(`${base}/stream?after=${after}&tab=${tab}${once}`);
  heard = performance.now();
  source.onerror = isDown;
  on("hello", () => {});
  on("clock", sync);
  on("panes", showPanes);
  on("post", showPost);
  on("keys", check);
  on("saved", showSaved);
  on("joined", showJoined);
}

// A line that is being opened gets three times as long: a slow network is not a broken one.
setInterval(() => {
  const patience = source.readyState === EventSource.OPEN ? SILENT : 3 * SILENT;
  if (performance.now() - heard > patience) {
    isDown();
    connect();
  }
}, Math.min(5000, SILENT / 3));
addEventListener("online", () => connect());
addEventListener("pageshow", (event) => { if (event.persisted) connect(); });
addEventListener("pagehide", () => source?.close());
