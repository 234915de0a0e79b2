// Every clock on the page counts on the server's time, which in the demo runs faster or stands still.

import { facts, say } from "./page.js";

let known = { now: Number(facts.now), rate: Number(facts.rate), at: performance.now() };
const listeners = new Set();

export function sync({ now, rate }) {
  known = { now, rate, at: performance.now() };
  tick();
}

export function onTick(listener) {
  listeners.add(listener);
}

// Seconds left on the clock, and how long that is for us.
export function timeLeft(clock) {
  const { ends, left } = clock.dataset;
  if (ends === undefined) return { seconds: Number(left), real: Infinity };
  const now = known.now + (performance.now() - known.at) * known.rate;
  const seconds = Math.max(0, (Number(ends) - now) / 1000);
  return { seconds, real: known.rate ? seconds / known.rate : Infinity };
}

// How many of our milliseconds so many seconds on the server's clock take.
export function realTime(seconds) {
  return (1000 * seconds) / Math.max(1, known.rate);
}

export function digits(seconds) {
  const whole = Math.ceil(seconds);
  const two = (number) => String(number).padStart(2, "0");
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

// The clock in the bar is the one that concerns me most: my group's, then my own, then the hall's.
function nearest() {
  const slots = ["group", "mine", "hall"];
  const panes = slots.map((slot) => document.querySelector(`.pane[data-slot="${slot}"]:not([hidden])`));
  for (const pane of panes) {
    const clock = pane?.querySelector(".cards .clock");
    if (clock) return clock;
  }
  return null;
}

function showBar() {
  const bar = document.getElementById("bar-clock");
  if (!bar) return;
  const clock = nearest();
  bar.hidden = !clock;
  document.body.classList.toggle("has-clock", Boolean(clock));
  const phase = document.getElementById("phase");
  if (phase) write(phase, clock?.closest(".post").querySelector("h3")?.textContent ?? "");
  if (!clock) return;
  const { seconds } = timeLeft(clock);
  const length = Number(clock.dataset.length) || seconds || 1;
  write(bar.querySelector(".digits"), digits(seconds));
  bar.querySelector(".ring-left").style.strokeDasharray = `${Math.min(100, (100 * seconds) / length)} 100`;
  bar.classList.toggle("is-still", clock.classList.contains("is-still"));
  bar.classList.toggle("is-short", seconds <= 60 && length > 60);
  bar.classList.toggle("is-long", seconds >= 3600);
  bar.classList.toggle("is-over", seconds <= 0);
}

export function tick() {
  for (const clock of document.querySelectorAll(".cards .clock")) {
    const { seconds } = timeLeft(clock);
    const still = clock.classList.contains("is-still");
    const text = still ? `${say("web-paused")} ${digits(seconds)}` : digits(seconds);
    write(clock.querySelector(".digits"), text);
    clock.classList.toggle("is-short", !still && seconds <= 60);
  }
  showBar();
  for (const listener of listeners) listener();
}

setInterval(tick, 250);
