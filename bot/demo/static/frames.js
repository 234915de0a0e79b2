// The rooms of participants beside each other: whose they are, and who plays them.

import { press, say } from "./state.js";

const row = document.getElementById("frames");
const KEPT = "runde-demo-frames";
const FIRST = ["solveig", "aashild", "oddvar", "marte"];
const WIDE = 330;
const MOST = 6;
let onChange = () => {};

export const watched = () => new Set([...row.querySelectorAll(".room-frame")].map((frame) => frame.dataset.slug));

function keep() {
  sessionStorage.setItem(KEPT, JSON.stringify([...watched()]));
  row.querySelector(".add").hidden = watched().size >= MOST;
  onChange();
}

function load(frame, slug) {
  frame.dataset.slug = slug;
  delete frame.dataset.inside;
  frame.querySelector("select").value = slug;
  const pane = frame.querySelector("iframe");
  pane.title = frame.querySelector("select").selectedOptions[0]?.textContent ?? "";
  pane.src = `/demo/as/${slug}?compact=1`;
}

export function open(slug) {
  const have = row.querySelector(`.room-frame[data-slug="${CSS.escape(slug)}"]`);
  if (have) {
    have.scrollIntoView({ inline: "center", block: "nearest" });
    return;
  }
  if (watched().size >= room()) {
    const spare = [...row.querySelectorAll(".room-frame:not(.is-mine)")].at(-1);
    if (spare) {
      load(spare, slug);
      keep();
      return;
    }
  }
  add(slug);
}

function add(slug) {
  const frame = document.getElementById("frame").content.firstElementChild.cloneNode(true);
  row.querySelector(".add").before(frame);
  load(frame, slug);
  keep();
}

const room = () => Math.max(1, Math.min(FIRST.length, Math.floor((row.clientWidth - 44) / WIDE)));

function nextFree() {
  const options = [...document.getElementById("frame").content.querySelectorAll("option")].map((one) => one.value);
  return [...FIRST, ...options].find((slug) => !watched().has(slug));
}

row.addEventListener("change", ({ target }) => {
  load(target.closest(".room-frame"), target.value);
  keep();
});

row.addEventListener("click", ({ target }) => {
  const frame = target.closest(".room-frame");
  if (target.closest(".add")) add(nextFree());
  else if (target.closest(".close")) {
    if (frame.classList.contains("is-mine")) press("give", frame.dataset.slug);
    frame.remove();
    keep();
  } else if (target.closest(".take")) {
    press(frame.classList.contains("is-mine") ? "give" : "take", frame.dataset.slug);
  }
});

// A room shows the join form until its person has come; then it is another page.
export function showFrames({ people }) {
  for (const frame of row.querySelectorAll(".room-frame")) {
    const person = people[frame.dataset.slug];
    if (!person) continue;
    frame.classList.toggle("is-mine", person.mine);
    const take = frame.querySelector(".take");
    take.textContent = say(person.mine ? "give" : "take");
    const name = frame.querySelector("select").selectedOptions[0]?.textContent ?? "";
    frame.setAttribute("aria-label", person.mine ? say("yours", { name }) : name);
    const inside = String(person.inside);
    if (frame.dataset.inside === "false" && person.inside && !person.mine) load(frame, frame.dataset.slug);
    frame.dataset.inside = inside;
  }
}

export function reload() {
  for (const frame of row.querySelectorAll(".room-frame")) load(frame, frame.dataset.slug);
}

export function begin(changed) {
  onChange = changed;
  row.append(document.getElementById("add").content.firstElementChild.cloneNode(true));
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
  for (const slug of kept?.length ? kept : FIRST.slice(0, room())) add(slug);
}
