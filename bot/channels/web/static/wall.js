// The big screen: the same stream and clock, nobody to press anything. What is long is set smaller, so that it all fits.

import { onTick, tick } from "./clock.js";
import { connect } from "./stream.js";

const SMALLEST = 0.5;
const pane = document.querySelector(".wall .pane");
const cards = pane.querySelector(".cards");
let fitted = "";

function fit() {
  const now = `${innerWidth}x${innerHeight} ${document.body.className} ${cards.firstElementChild?.dataset.seq}`;
  if (now === fitted) return;
  fitted = now;
  for (let size = 1; size >= SMALLEST; size -= 0.05) {
    cards.style.fontSize = `${size}em`;
    if (pane.scrollHeight <= pane.clientHeight) return;
  }
}

onTick(fit);
tick();
connect();
