// The time after the gathering: jumps on, and answers to what Runde has sent.

import { press, say } from "./state.js";

const sheet = document.getElementById("year");
const csrf = document.body.dataset.csrf;
let shown = 0;
let who = "";
let wanted = false;
const said = new Map(); // what Runde answered to what was pressed here, by letter

const opened = () => [...sheet.querySelectorAll(".letter[open]")].map((letter) => letter.id);

async function fill(seen) {
  shown = seen;
  const response = await fetch(`/demo/year?who=${who}`);
  if (!response.ok) return;
  const open = new Set(opened());
  const first = !sheet.childElementCount;
  sheet.innerHTML = await response.text();
  for (const letter of sheet.querySelectorAll(".letter")) {
    letter.open = open.has(letter.id);
    if (said.has(letter.id)) letter.querySelector(".letter-answer").innerHTML = said.get(letter.id);
  }
  if (first) sheet.focus({ preventScroll: true });
}

// Shown anew only when something has been sent or answered, so that nothing is lost while one reads.
export async function showYear({ year }) {
  sheet.hidden = !wanted || !year;
  if (!year) {
    shown = 0;
    said.clear();
    sheet.replaceChildren();
  } else if (wanted && year !== shown && !sheet.hasAttribute("aria-busy")) await fill(year);
}

async function travel(what, value = "") {
  if (sheet.hasAttribute("aria-busy")) return;
  sheet.setAttribute("aria-busy", "true");
  for (const button of sheet.querySelectorAll("button")) button.disabled = true;
  const next = sheet.querySelector("[data-jump=next]");
  if (next) next.textContent = say("travels");
  said.clear();
  await press(what, value);
  sheet.removeAttribute("aria-busy");
  shown = 0;
  sheet.scrollTop = 0;
}

async function answer(form, button) {
  const letter = form.closest(".letter");
  const sent = JSON.parse(button.value);
  const inputs = {};
  for (const [name, value] of sent.submits ? new FormData(form) : []) {
    if (name.startsWith("v:")) inputs[name.slice(2)] = value;
  }
  const headers = { "Content-Type": "application/json", "Accept": "application/json", "X-CSRF-Token": csrf };
  const body = JSON.stringify({ delivery: form.elements.delivery.value, place: form.elements.place.value, press: sent, inputs });
  const response = await fetch(new URL(form.action).pathname, { method: "POST", headers, body });
  const { html, error } = await response.json();
  const line = document.createElement("p");
  line.textContent = error ?? "";
  said.set(letter.id, html || line.innerHTML);
  await fill(0);
}

document.addEventListener("click", ({ target }) => {
  const jump = target.closest("[data-jump]");
  if (jump) travel("jump", jump.dataset.jump);
  if (target.closest("[data-year]")) {
    wanted = true;
    travel("year");
  }
  if (target.closest("[data-leave-year]")) {
    wanted = false;
    sheet.hidden = true;
  }
});

sheet.addEventListener("submit", (event) => {
  event.preventDefault();
  if (event.target.matches(".to-day")) travel("jump", event.target.querySelector("input").value);
  else if (event.submitter) answer(event.target, event.submitter);
});

sheet.addEventListener("change", ({ target }) => {
  if (target.id !== "whose-letters") return;
  who = target.value;
  fill(shown);
});
