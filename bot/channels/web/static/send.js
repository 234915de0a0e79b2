// Sends a press or a line and does not give up: the same delivery again until there is an answer, so it happens once.

import { facts, say } from "./page.js";
import { tab } from "./stream.js";

const PATIENCE = 12;
const AGAIN = new Set([429, 502, 503, 504]);

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// A page that came over plain HTTP has no randomUUID.
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function post(url, body) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Accept": "application/json", "X-CSRF-Token": facts.csrf, "X-Tab": tab },
    body,
    signal: AbortSignal.timeout?.(20000),
  });
  if (AGAIN.has(response.status)) throw new Error(String(response.status));
  const answer = await response.json().catch(() => ({}));
  return response.ok ? answer : { refused: true, error: answer.error || say("web-failed") };
}

export async function send(url, content, onTrying) {
  const body = JSON.stringify({ ...content, delivery: newId() });
  for (let attempt = 0; attempt < PATIENCE; attempt += 1) {
    try {
      return await post(url, body);
    } catch {
      onTrying();
      await wait(Math.min(15000, 500 * 2 ** attempt) * (0.75 + Math.random() / 2));
    }
  }
  return { refused: true, error: say("web-failed") };
}
