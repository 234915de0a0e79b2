// Draws the hall from above: who has come, then a table for each group with its people around it.

import { digits, left, write } from "./clock.js";

const tables = document.getElementById("tables");
const arrivals = document.getElementById("arrivals");
let shown = [];

const initials = (name) => name.split(" ").filter((_, at, all) => at === 0 || at === all.length - 1).map((one) => one[0]).join("");

function dress(seat, { written, speaks }, person, isShown) {
  seat.classList.toggle("is-in", Boolean(person?.inside));
  seat.classList.toggle("has-written", Boolean(written));
  seat.classList.toggle("speaks", Boolean(speaks));
  seat.classList.toggle("is-yours", Boolean(person?.mine));
  seat.classList.toggle("is-shown", isShown);
}

function seatFor(figure, { slug, name }) {
  const known = figure.querySelector(`.seat[data-slug="${CSS.escape(slug)}"]`);
  if (known) return known;
  const seat = document.createElement("button");
  seat.type = "button";
  seat.className = "seat";
  seat.dataset.slug = slug;
  seat.append(initials(name));
  return seat;
}

function place(seat, at, of) {
  const angle = (2 * Math.PI * at) / of - Math.PI / 2;
  seat.style.setProperty("--x", String(38 * Math.cos(angle)));
  seat.style.setProperty("--y", String(39 * Math.sin(angle)));
}

function label(seat, { name, roles }) {
  seat.title = roles.length ? `${name}: ${roles.join(", ")}` : name;
  let badge = seat.querySelector(".badge");
  if (!roles.length) badge?.remove();
  else {
    if (!badge) seat.append((badge = Object.assign(document.createElement("span"), { className: "badge" })));
    write(badge, roles.map((role) => role[0].toUpperCase()).join(" "));
  }
}

function newTable(number) {
  const figure = document.createElement("figure");
  figure.className = "table";
  figure.dataset.number = number;
  figure.innerHTML = '<div class="around"><div class="middle-of-table"><span class="digits"></span></div></div><figcaption><strong></strong><span class="places"></span><span class="line"></span></figcaption>';
  tables.append(figure);
  return figure;
}

function show(group, people, watched) {
  const figure = tables.querySelector(`[data-number="${group.number}"]`) ?? newTable(group.number);
  figure.classList.toggle("presents", group.presents);
  const around = figure.querySelector(".around");
  const slugs = group.seats.map((seat) => seat.slug);
  for (const seat of around.querySelectorAll(".seat")) if (!slugs.includes(seat.dataset.slug)) seat.remove();
  group.seats.forEach((facts, at) => {
    const seat = seatFor(figure, facts);
    place(seat, at, group.seats.length);
    label(seat, facts);
    dress(seat, facts, people[facts.slug], watched.has(facts.slug));
    if (!seat.isConnected) around.append(seat);
  });
  write(figure.querySelector("strong"), group.name);
  write(figure.querySelector(".places"), group.places.join(", "));
  write(figure.querySelector(".line"), group.line);
}

export function showHall(state, watched) {
  const seated = state.groups.length > 0;
  tables.hidden = !seated;
  arrivals.hidden = seated;
  document.getElementById("legend").hidden = !seated;
  document.getElementById("intro").hidden = seated || state.plays;
  tables.classList.toggle("in-plenum", state.groups.some((group) => group.presents));
  const numbers = state.groups.map((group) => String(group.number));
  for (const figure of [...tables.children]) if (!numbers.includes(figure.dataset.number)) figure.remove();
  for (const group of state.groups) show(group, state.people, watched);
  for (const seat of arrivals.querySelectorAll(".seat")) {
    dress(seat, {}, state.people[seat.dataset.slug], watched.has(seat.dataset.slug));
  }
  shown = state.groups;
  tickTables();
}

export function tickTables() {
  for (const group of shown) {
    const figure = tables.querySelector(`[data-number="${group.number}"]`);
    const face = figure?.querySelector(".middle-of-table .digits");
    if (!face) continue;
    face.classList.toggle("tick", group.state === "done");
    figure.classList.toggle("is-still", Boolean(group.clock) && group.clock.ends === undefined);
    write(face, group.state === "done" ? "✓" : group.clock ? digits(left(group.clock)) : "");
  }
}
