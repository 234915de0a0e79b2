// The open line to the server: resumes where it was cut, tells the person when it is down, asks anew when it lacks
// something.

import { base, compact, facts, say } from "./page.js";
import { sync } from "./clock.js";
import { checkKeys, showJoined, showPanes, showPost, showSaved } from "./panes.js";

const QUIET = 5000; // how long a break may last before anybody is told
// The server says something every fifteen seconds, to the big screen more than twice a second; a laptop that slept has
// missed it.
const SILENT = Number(facts.silent) || 45000;
const AT_ONCE = 3; // lines being opened: a slow network is not a broken one, so the first to say something is kept

export const tab = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;

let lines = []; // what is open or being opened, the newest last
let again = 0;
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

function leave(others) {
  others.forEach((line) => line.close());
  lines = lines.filter((line) => !others.includes(line));
}

function isUp(line) {
  heard = performance.now();
  failures = 0;
  leave(lines.filter((other) => other !== line));
  clearTimeout(again);
  clearTimeout(warning);
  warning = 0;
  tell("");
}

function isDown() {
  if (!warning) warning = setTimeout(() => tell(say("web-offline")), QUIET);
}

// The big screen comes back at once, then twice a second. Three hundred phones spread over some seconds, and over more
// the longer it lasts.
function pause() {
  if (compact) return 1000;
  const most = facts.silent ? 500 * Math.min(failures, 1) : Math.min(15000, 3000 * 2 ** failures);
  failures++;
  return most * Math.random();
}

function isBroken(line) {
  isDown();
  leave([line]);
  clearTimeout(again);
  if (!lines.length) again = setTimeout(connect, pause());
}

function on(line, name, use) {
  line.addEventListener(name, (event) => {
    isUp(line);
    if (event.lastEventId) seen = Math.max(seen, Number(event.lastEventId));
    use(JSON.parse(event.data));
  });
}

function check(keys) {
  const lacking = checkKeys(keys);
  if (lacking && !asked) {
    leave(lines);
    connect(0);
  }
  asked = lacking;
}

export function connect(after = seen) {
  clearTimeout(again);
  leave(lines.slice(0, 1 - AT_ONCE));
  const once = compact ? "&once=1" : "";
  const line = new EventSource(`${base}/stream?after=${after}&tab=${tab}${once}`);
  lines.push(line);
  heard = performance.now();
  line.onerror = () => isBroken(line);
  on(line, "hello", () => {});
  on(line, "clock", sync);
  on(line, "panes", showPanes);
  on(line, "post", showPost);
  on(line, "keys", check);
  on(line, "saved", showSaved);
  on(line, "joined", showJoined);
}

setInterval(() => {
  if (performance.now() - heard < SILENT) return;
  isDown();
  connect();
}, Math.min(5000, SILENT / 6));
addEventListener("online", () => connect());
addEventListener("pageshow", (event) => { if (event.persisted) connect(); });
addEventListener("pagehide", () => leave(lines));
