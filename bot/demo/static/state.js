// What the demo's server says of the hall, asked for a few times a second; and what the visitor presses.

const csrf = document.body.dataset.csrf;
const texts = JSON.parse(document.body.dataset.texts);
const listeners = new Set();
const EVERY = 400;
let failures = 0;

export const say = (key, values = {}) =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), texts[key] ?? "");

export function onState(listener) {
  listeners.add(listener);
}

function tell(state) {
  failures = 0;
  document.getElementById("broken").hidden = true;
  state.heard = performance.now();
  for (const listener of listeners) listener(state);
}

function broken() {
  failures += 1;
  const line = document.getElementById("broken");
  line.textContent = say("broken");
  line.hidden = failures < 5;
}

async function ask(url, options) {
  try {
    const response = await fetch(url, options);
    if (!response.ok) throw new Error(String(response.status));
    tell(await response.json());
  } catch {
    broken();
  }
}

export function press(what, value = "") {
  const headers = { "Content-Type": "application/json", "X-CSRF-Token": csrf };
  return ask("/demo/press", { method: "POST", headers, body: JSON.stringify({ what, value: String(value) }) });
}

export async function watch() {
  for (;;) {
    if (!document.hidden) await ask("/demo/state", { headers: { Accept: "application/json" } });
    await new Promise((done) => setTimeout(done, EVERY));
  }
}
