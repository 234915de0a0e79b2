// The demo's page: puts the parts together.

import { digits, left, sync, write } from "./clock.js";
import { begin, open, reload, showFrames, watched } from "./frames.js";
import { onState, press, say, watch } from "./state.js";
import { showHall, tickTables } from "./tables.js";
import { showYear } from "./year.js";

const find = (id) => document.getElementById(id);
const lead = document.querySelector(".room-frame.leader");
let state = null;
let dismissed = false;

// The slide lies ready in the facilitator's field, as if just pasted.
function paste() {
  const field = lead.querySelector("iframe").contentDocument?.querySelector('.pane[data-slot="mine"] textarea[name="v:text"]');
  if (!field || field.value || state?.round) return;
  // Also as its default: were it the visitor's own words, the room would keep them when another sends the slide.
  field.defaultValue = document.body.dataset.slide;
  field.value = document.body.dataset.slide;
}

function showClock() {
  const clock = state?.clock;
  const face = find("clock");
  face.classList.toggle("is-off", !clock);
  face.classList.toggle("is-still", Boolean(clock) && (clock.ends === undefined || !state.rate));
  const seconds = clock ? left(clock) : 0;
  face.classList.toggle("is-short", Boolean(clock) && seconds <= 60 && clock.length > 60);
  write(face.querySelector(".digits"), clock ? digits(seconds) : "–:––");
  const share = clock ? Math.min(100, (100 * seconds) / (clock.length || 1)) : 0;
  face.querySelector(".ring-left").style.strokeDasharray = `${share} 100`;
}

function showControls() {
  for (const button of document.querySelectorAll("[data-speed]")) {
    button.setAttribute("aria-pressed", String(Number(button.dataset.speed) === (state.rate ? state.speed : 0)));
  }
  write(find("play"), say(state.plays ? "lead-self" : "play"));
  find("play").classList.toggle("is-primary", !state.plays && !state.year);
  find("play").hidden = state.over;
  find("restart").classList.toggle("is-primary", state.over);
  find("restart").classList.toggle("is-quiet", !state.over);
  const isPlayed = state.plays && !state.over;
  write(find("lead-title"), say(isPlayed ? "led-for-you" : "you-lead"));
  lead.classList.toggle("is-played", isPlayed);
}

async function showMinutes() {
  const sheet = find("minutes");
  const wanted = state.over && !dismissed;
  find("minutes-again").hidden = !state.over || wanted;
  if (!wanted) sheet.hidden = true;
  if (!wanted || !sheet.hidden || sheet.dataset.loading) return;
  sheet.dataset.loading = "yes";
  const response = await fetch("/demo/minutes");
  if (response.ok) {
    sheet.innerHTML = await response.text();
    sheet.hidden = false;
    sheet.scrollTop = 0;
    sheet.focus({ preventScroll: true });
  }
  delete sheet.dataset.loading;
}

function beganAnew(fresh) {
  return state !== null && state.gathering !== fresh.gathering;
}

onState((fresh) => {
  const anew = beganAnew(fresh);
  state = fresh;
  sync(state);
  if (anew) {
    dismissed = false;
    lead.querySelector("iframe").src = `/demo/as/${lead.dataset.slug}?compact=1`;
    reload();
  }
  write(find("phase"), state.phase);
  write(find("detail"), state.detail);
  showControls();
  showHall(state, watched());
  showFrames(state);
  showClock();
  showMinutes();
  showYear(state);
});

document.addEventListener("click", ({ target }) => {
  const seat = target.closest(".seat");
  if (seat) open(seat.dataset.slug);
  const speed = target.closest("[data-speed]");
  if (speed) press("speed", speed.dataset.speed);
  if (target.closest("[data-close]")) dismissed = true;
  if (target.closest("#minutes-again")) dismissed = false;
  if (target.closest("[data-close], #minutes-again")) showMinutes();
});

find("play").addEventListener("click", () => press(state?.plays ? "lead" : "play"));
find("script").addEventListener("change", ({ currentTarget }) => {
  if (!state?.round || state.over || confirm(find("restart").dataset.sure)) press("script", currentTarget.value).then(() => location.reload());
});
find("restart").addEventListener("click", ({ currentTarget }) => {
  if (!state?.round || state.over || confirm(currentTarget.dataset.sure)) press("restart");
});
lead.querySelector("iframe").addEventListener("load", paste);
setInterval(() => {
  showClock();
  tickTables();
}, 200);

begin(() => state && showHall(state, watched()));
paste();
watch();
