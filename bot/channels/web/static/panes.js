// Puts what comes on the stream into the page: new cards on top, talk at the end, everything else where it stands.

import { announce, facts, say } from "./page.js";
import { tick } from "./clock.js";
import { glide } from "./glide.js";
import { isUnsent, morph } from "./morph.js";

const paneOf = (place) => [...document.querySelectorAll(".pane")].find((pane) => pane.dataset.place === place);
const postsOf = (pane) => [...pane.querySelectorAll(":is(.cards, .talk) > .post[data-key]")];
const find = (pane, key) => postsOf(pane).find((post) => post.dataset.key === key);

function parse(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild;
}

// On a phone the talk scrolls by itself; where there are panes, the whole pane does.
function scrollerOf(pane) {
  const talk = pane.querySelector(".talk");
  return getComputedStyle(talk).overflowY === "auto" ? talk : pane;
}

function isAtEnd(scroller) {
  return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 40;
}

export function markMe(root) {
  for (const mention of root.querySelectorAll(".mention")) {
    mention.classList.toggle("is-me", Boolean(facts.person) && mention.dataset.person === facts.person);
  }
}

// What somebody was writing when the question closed is theirs: it stays on the page until they put it away.
export function keepUnsent(pane, fields) {
  for (const { field, label } of fields.filter(({ field }) => !field.isConnected)) {
    const kept = document.createElement("article");
    kept.className = "post card tone-warning kept";
    const title = document.createElement("h3");
    title.textContent = say("web-unsaved");
    const text = document.createElement("p");
    text.className = "post-text";
    text.textContent = `${label}\n\n${field.value}`;
    const close = document.createElement("button");
    close.className = "button";
    close.type = "button";
    close.dataset.dismiss = "";
    close.textContent = say("web-close");
    kept.append(title, text, close);
    pane.querySelector(".answers")?.append(kept);
  }
}

export function unsentFields(post) {
  return [...post.querySelectorAll("textarea, input[type=text]")]
    .filter((field) => isUnsent(field) && field.value.trim())
    .map((field) => ({ field, label: post.querySelector(`label[for="${CSS.escape(field.id)}"]`)?.textContent ?? "" }));
}

function callOn(pane, post) {
  const mine = pane.dataset.slot === "mine" || post.querySelector(".mention.is-me");
  const text = [...post.querySelectorAll("h3, .post-text")].map((line) => line.textContent).join(" ");
  announce(text);
  if (!post.classList.contains("tone-act")) return;
  document.dispatchEvent(new CustomEvent("runde:call", { detail: { text: mine ? text : "", place: pane.dataset.place } }));
}

export function showPost({ place, key, seq, html }) {
  const pane = paneOf(place);
  if (!pane) return;
  const have = find(pane, key);
  if (have && Number(have.dataset.seq) >= seq) return;
  const want = parse(html);
  const isNote = want.classList.contains("note");
  const talk = pane.querySelector(".talk");
  const scroller = scrollerOf(pane);
  const follow = isNote && isAtEnd(scroller);
  if (have && have.classList.contains("note") === isNote) {
    const unsent = have.querySelector("[data-busy]") ? [] : unsentFields(have); // what is on its way is not unsent
    glide(have, () => morph(have, want));
    keepUnsent(pane, unsent);
  } else {
    have?.remove();
    want.classList.add("is-new");
    if (isNote) talk.append(want);
    else pane.querySelector(".cards").prepend(want);
  }
  const shown = find(pane, key);
  markMe(shown);
  if (isNote) callOn(pane, shown);
  if (follow) scroller.scrollTop = scroller.scrollHeight;
  tick();
}

// Returns whether the page lacks something that stands.
export function checkKeys({ keys }) {
  let lacking = false;
  for (const [place, standing] of Object.entries(keys)) {
    const pane = paneOf(place);
    if (!pane) continue;
    for (const post of postsOf(pane)) if (!(post.dataset.key in standing)) post.remove();
    lacking ||= Object.entries(standing).some(([key, seq]) => Number(find(pane, key)?.dataset.seq ?? -1) < seq);
  }
  tick();
  return lacking;
}

export function showPanes({ panes }) {
  const wanted = new Map(panes.map((pane) => [pane.slot, pane]));
  for (const pane of document.querySelectorAll(".pane")) {
    const want = wanted.get(pane.dataset.slot);
    pane.hidden = !want;
    const jump = document.querySelector(`.jump a[data-slot="${pane.dataset.slot}"]`);
    if (jump) jump.hidden = !want;
    if (!want) continue;
    if (pane.dataset.place !== want.place) {
      for (const post of postsOf(pane)) post.remove();
      pane.dataset.place = want.place;
      const field = pane.querySelector(".composer [name=place]");
      if (field) field.value = want.place;
    }
    const title = pane.querySelector("h2");
    if (title) title.textContent = want.title;
  }
  tick();
}

// What I saved in another browser, unless I am writing something else here.
export function showSaved({ values }) {
  for (const [id, text] of Object.entries(values)) {
    for (const field of document.querySelectorAll(`[name="${CSS.escape(`v:${id}`)}"]`)) {
      if (field === document.activeElement || isUnsent(field)) continue;
      field.defaultValue = text;
      field.value = text;
    }
  }
}

export function showJoined({ joined }) {
  for (const place of document.querySelectorAll("[data-joined]")) {
    place.textContent = joined ? say("web-joined-count", { count: joined }) : "";
  }
}
