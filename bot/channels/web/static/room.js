// The room's page: puts the parts together.

import { compact, say } from "./page.js";
import { realTime, tick } from "./clock.js";
import { restore } from "./drafts.js";
import { markMe } from "./panes.js";
import { connect } from "./stream.js";
import "./acting.js";

// Somebody is called upon: said on top of the page, wherever they have scrolled to, until another is.
document.addEventListener("runde:call", ({ detail }) => {
  const before = document.querySelector(".callout");
  if (!detail.text && before?.dataset.place !== detail.place) return;
  before?.remove();
  if (!detail.text) return;
  const call = document.createElement("p");
  call.className = "callout";
  call.dataset.place = detail.place;
  const text = document.createElement("span");
  text.textContent = detail.text;
  const close = document.createElement("button");
  close.type = "button";
  close.className = "close";
  close.dataset.dismiss = "";
  close.setAttribute("aria-label", say("web-close"));
  close.textContent = "×";
  call.append(text, close);
  document.querySelector(".bar").append(call);
  setTimeout(() => call.remove(), Math.max(2000, realTime(30)));
});

document.body.classList.add("has-script");
if (compact) document.querySelector(".invite")?.removeAttribute("open");
restore(document);
markMe(document);
for (const talk of document.querySelectorAll(".talk")) talk.scrollTop = talk.scrollHeight;
tick();
connect();
