// What the server wrote on the page for its script: words in the person's language, and where we are.

export const facts = document.body.dataset;
export const base = facts.base;
export const compact = document.body.classList.contains("compact");

const words = JSON.parse(facts.words || "{}");

export function say(key, values = {}) {
  return Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), words[key] ?? "");
}

// Set afresh each time, so that a screen reader says the same thing twice when it happens twice.
export function announce(text, urgent = false) {
  const region = document.getElementById(urgent ? "alarm" : "announce");
  if (!region || !text) return;
  region.textContent = "";
  setTimeout(() => { region.textContent = text; }, 50);
}
