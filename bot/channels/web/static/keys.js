// The keys of the big screen. Some change how it looks, for whoever sits there; those that steer are on the page only
// where its browser is the facilitator's, and go in by the room's own door. All of them can be switched off.

import { facts, say } from "./page.js";
import { send } from "./send.js";

const AGAIN = 4000; // how long the second press of the same key may take
const SAID = 6000;
const OFF = "runde|keys-off";
const dialog = document.getElementById("keys");
const said = document.getElementById("said");
const on = document.getElementById("keys-on");
let armed = { key: "", until: 0 };
let silence = 0;
let dark = matchMedia("(prefers-color-scheme: dark)").matches;

function tell(text) {
  clearTimeout(silence);
  said.textContent = text;
  silence = setTimeout(() => { said.textContent = ""; }, SAID);
}

function changeTheme() {
  dark = !dark;
  document.documentElement.style.colorScheme = dark ? "dark" : "light";
  for (const rule of [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])) {
    if (rule instanceof CSSMediaRule && (rule.theme ??= rule.media.mediaText.includes("prefers-color-scheme: dark"))) {
      rule.media.mediaText = dark ? "all" : "not all";
    }
  }
}

function fill() {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen?.().catch(() => {});
}

function textOf(html) {
  const answer = document.createElement("template");
  answer.innerHTML = html || "";
  return [...answer.content.querySelectorAll("h3, .post-text")].map((line) => line.textContent).join(" ");
}

async function steer(row) {
  const still = document.getElementById("bar-clock").classList.contains("is-still");
  const action = row.dataset.action === "pause" && still ? "resume" : row.dataset.action;
  const place = document.querySelector(".pane").dataset.place;
  const answer = await send(`${facts.room}/act`, { place, press: { action }, inputs: {} }, () => tell(say("web-trying")));
  tell(answer.error || textOf(answer.html));
}

function press(row) {
  const { key, twice } = row.dataset;
  const now = performance.now();
  if (twice !== undefined && !(armed.key === key && now < armed.until)) {
    armed = { key, until: now + AGAIN };
    tell(say("wall-again", { press: key.toUpperCase(), what: row.querySelector("dd").firstChild.textContent.trim() }));
    return;
  }
  armed = { key: "", until: 0 };
  steer(row);
}

export function listenToKeys({ turn, hold }) {
  const looks = {
    "?": () => (dialog.open ? dialog.close() : dialog.showModal()),
    f: fill,
    m: changeTheme,
    q: () => document.body.classList.toggle("is-inviting"),
    r: () => document.body.classList.toggle("is-other"),
    ArrowLeft: () => turn(-1),
    ArrowRight: () => turn(1),
    PageUp: () => turn(-1),
    PageDown: () => turn(1),
    " ": hold,
  };
  on.checked = !localStorage.getItem(OFF);
  on.addEventListener("change", () => (on.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1")));
  document.querySelector("[data-opens-keys]").addEventListener("click", () => dialog.showModal());
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !on.checked) return;
    if (event.target.closest("button, a, input") && [" ", "Enter"].includes(event.key)) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const row = document.querySelector(`#keys [data-key="${CSS.escape(key)}"]`);
    if (!(key in looks) && !row) return;
    event.preventDefault();
    if (key in looks) looks[key]();
    else press(row);
  });
}
