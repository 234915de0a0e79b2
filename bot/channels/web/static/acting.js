// Presses and typed lines: what is sent, and where the private answer is shown.

import { announce, base, say } from "./page.js";
import { onTick, timeLeft } from "./clock.js";
import { forget, keep } from "./drafts.js";
import { isUnsent } from "./morph.js";
import { keepUnsent, unsentFields } from "./panes.js";
import { send } from "./send.js";

const SHORT = 4000;
const KEPT = /^v:(answer|commitment|result):/;
const LAST_CALL = 4; // seconds before a question closes, unsent answers are sent as they are

function busy(form, on) {
  for (const button of form.querySelectorAll("button")) {
    button.disabled = on;
    if (on) button.dataset.busy = "";
    else delete button.dataset.busy;
  }
}

function state(form, text) {
  const line = form.querySelector(".form-state");
  if (line) line.textContent = text;
}

function valuesOf(form) {
  const values = {};
  for (const [name, value] of new FormData(form)) {
    if (!name.startsWith("v:")) continue;
    const id = name.slice(2);
    values[id] = id in values ? `${values[id]}\n${value}` : value;
  }
  return values;
}

// What stays to be changed later stays in its field; what was a remark for once (to park, to plan) makes room for the
// next.
function settle(form) {
  for (const field of form.querySelectorAll("textarea, input[type=text]")) {
    forget(field);
    if (KEPT.test(field.name)) field.defaultValue = field.value;
    else field.value = field.defaultValue;
  }
  for (const field of form.querySelectorAll("[type=radio], [type=checkbox]")) field.defaultChecked = field.checked;
}

function confirmed(text) {
  const dialog = document.getElementById("confirm");
  document.getElementById("confirm-text").textContent = text;
  return new Promise((done) => {
    dialog.addEventListener("close", () => done(dialog.returnValue === "yes"), { once: true });
    dialog.returnValue = "no";
    dialog.showModal();
  });
}

// What Runde has answered me, newest first, for as long as this page is open.
function remember(text) {
  const log = document.querySelector(".log");
  if (!log || !text) return;
  const line = document.createElement("li");
  const time = document.createElement("time");
  time.textContent = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  line.append(time, text);
  log.hidden = false;
  log.querySelector("ol").prepend(line);
  log.querySelector("li:nth-child(31)")?.remove();
}

// A short yes is said in the form's own line; more than that, or a no, gets a card beside it.
function show(form, pane, answer) {
  pane.querySelector(".reply")?.remove();
  const card = document.createElement("div");
  card.className = `reply${answer.refused ? " is-refused" : ""}`;
  card.innerHTML = answer.html || "";
  if (answer.error) card.textContent = answer.error;
  const text = [...card.querySelectorAll("h3, .post-text")].map((line) => line.textContent).join(" ") || answer.error;
  announce(text, answer.refused);
  remember(text);
  const isShort = !answer.refused && (!answer.html || card.querySelector(".note"));
  state(form, isShort ? text || say(form.matches(".composer") ? "web-sent" : "web-saved") : "");
  if (isShort && (text ?? "").length < 90) {
    if (form.matches(".composer")) setTimeout(() => state(form, ""), SHORT);
    return;
  }
  state(form, "");
  const close = document.createElement("button");
  close.type = "button";
  close.className = "close";
  close.dataset.dismiss = "";
  close.setAttribute("aria-label", say("web-close"));
  close.textContent = "×";
  card.append(close);
  const post = form.closest(".cards > .post");
  if (post) post.after(card);
  else pane.querySelector(".answers").append(card);
  card.scrollIntoView({ block: "nearest" });
}

function go(address) {
  location.assign(address + location.search);
}

async function act(form, button) {
  const press = JSON.parse(button.value);
  if (button.dataset.confirm && !(await confirmed(button.dataset.confirm))) return;
  const inputs = press.submits ? valuesOf(form) : {};
  const place = form.elements.place.value;
  const pane = form.closest(".pane");
  const written = press.submits ? unsentFields(form) : [];
  for (const { field } of written) forget(field); // while it still stands where its draft is kept
  state(form, "");
  busy(form, true);
  const answer = await send(`${base}/act`, { place, press, inputs }, () => state(form, say("web-trying")));
  busy(form, false);
  if (answer.refused) {
    for (const { field } of written) keep(field);
    keepUnsent(pane, written);
  } else if (press.submits) settle(form);
  show(form, pane, answer);
  if (answer.go) go(answer.go);
}

async function talk(form) {
  const field = form.elements.text;
  const text = field.value.trim();
  if (!text) return;
  state(form, "");
  busy(form, true);
  const answer = await send(`${base}/say`, { place: form.elements.place.value, text }, () => state(form, say("web-trying")));
  busy(form, false);
  if (!answer.refused && field.value.trim() === text) {
    forget(field);
    field.value = "";
  }
  show(form, form.closest(".pane"), answer);
  if (answer.go) go(answer.go);
}

function limitChoices(box) {
  const group = box.closest("[data-most]");
  const most = Number(group?.dataset.most ?? 1);
  if (box.type !== "checkbox" || group.querySelectorAll(":checked").length <= most) return;
  box.checked = false;
  announce(say("web-too-many-choices", { most }));
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.matches("form.press") && event.submitter?.name === "press") {
    event.preventDefault();
    act(form, event.submitter);
  } else if (form.matches("form.composer")) {
    event.preventDefault();
    talk(form);
  }
});

// Enter in a one-line field presses the button that sends the fields, not whichever comes first.
document.addEventListener("keydown", (event) => {
  const field = event.target;
  if (event.key !== "Enter" || event.isComposing) return;
  if (field.matches(".composer textarea") && !event.shiftKey && !matchMedia("(pointer: coarse)").matches) {
    event.preventDefault();
    field.form.requestSubmit();
  } else if (field.matches("form.press input[type=text]")) {
    event.preventDefault();
    const button = sender(field.form);
    if (button) field.form.requestSubmit(button);
  }
});

const sender = (form) => [...form.querySelectorAll("[name=press]")].find((button) => JSON.parse(button.value).submits);

document.addEventListener("input", (event) => {
  keep(event.target);
  if (event.target.closest("form.press")) state(event.target.form, "");
  if (event.target.matches("[data-most] input")) limitChoices(event.target);
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-dismiss]")) event.target.closest(".reply, .kept, .callout")?.remove();
});

onTick(() => {
  for (const card of document.querySelectorAll('.pane[data-slot="mine"] .card:not([data-called])')) {
    const clock = card.querySelector(".clock[data-ends]");
    const form = card.querySelector("form.press");
    if (!clock || !form || timeLeft(clock).real > LAST_CALL || timeLeft(clock).seconds <= 0) continue;
    const unsent = [...form.querySelectorAll('[name^="v:answer:"], [name^="v:commitment:"]')].some(isUnsent);
    const button = sender(form);
    if (!unsent || !button || button.disabled) continue;
    card.dataset.called = "";
    setTimeout(() => form.requestSubmit(button), Math.random() * 2000);
  }
});
