// The big screen: the same stream and clock, nobody to press anything but keys. What is long is set smaller, and what
// then is too long still is shown page by page.

import { onTick, tick } from "./clock.js";
import { connect } from "./stream.js";
import { listenToKeys } from "./keys.js";

const [SMALLEST, STEP] = [0.7, 0.05];
const LARGEST = { ".progress, .dated": 2.4, ".card": 1.5 }; // what has few rows may fill the screen
const PAGE_TIME = 12000;
const pane = document.querySelector(".wall .pane");
const cards = pane.querySelector(".cards");
const mark = document.querySelector(".wall-page");
const CALM = matchMedia("(prefers-reduced-motion: reduce)");
let fitted = "";
let held = CALM.matches; // who has asked for calm turns the pages by hand
let turned = performance.now();

// What is cut at the bottom of one page stands whole at the top of the next.
const step = () => 0.86 * pane.clientHeight;
const pages = () => 1 + Math.ceil(Math.max(0, pane.scrollHeight - pane.clientHeight - 4) / step());
const page = () => Math.ceil(pane.scrollTop / step() - 0.01);

const fits = (long, room) => long <= room + 1;

function showPage() {
  mark.hidden = pages() < 2;
  pane.classList.toggle("is-paged", page() + 1 < pages());
  mark.firstElementChild.textContent = `${Math.min(page() + 1, pages())} / ${pages()}${held ? " ❚❚" : ""}`;
}

function fit() {
  const now = [innerWidth, innerHeight, document.body.className, cards.firstElementChild?.dataset.seq].join(" ");
  if (now === fitted) return;
  fitted = now;
  const wide = [...cards.querySelectorAll(".table, h3, .picture h4")];
  const [, largest] = Object.entries(LARGEST).find(([what]) => cards.querySelector(what)) ?? ["", 1];
  cards.classList.add("is-measured"); // a long word in a heading is not broken, unless it is too long even when small
  for (let size = largest; size >= SMALLEST - 0.001; size -= STEP) {
    cards.style.fontSize = `${size}em`;
    if (fits(pane.scrollHeight, pane.clientHeight) && wide.every((one) => fits(one.scrollWidth, one.clientWidth))) break;
  }
  cards.classList.remove("is-measured");
  showPage();
}

export function turn(by) {
  const next = (page() + by + pages()) % pages();
  pane.scrollTo({ top: next * step(), behavior: CALM.matches ? "auto" : "smooth" });
  turned = performance.now();
}

function hold() {
  held = !held;
  showPage();
}

onTick(() => {
  fit();
  if (!held && pages() > 1 && performance.now() - turned > PAGE_TIME) turn(1);
});
pane.addEventListener("scrollend", showPage);
addEventListener("resize", fit);
listenToKeys({ turn, hold });
tick();
connect();
