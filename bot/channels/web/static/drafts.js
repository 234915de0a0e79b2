// Words that have not been sent survive a reload, in this tab only.

import { base } from "./page.js";
import { isUnsent } from "./morph.js";

const addressOf = (field) => {
  const post = field.closest(".post");
  const where = post ? `${post.dataset.place}|${post.dataset.key}` : field.closest(".pane")?.dataset.slot;
  return `runde|${base}|${where}|${field.name}`;
};

export function keep(field) {
  if (!field.matches("textarea, input[type=text]") || !field.name) return;
  if (isUnsent(field)) sessionStorage.setItem(addressOf(field), field.value);
  else sessionStorage.removeItem(addressOf(field));
}

export function forget(field) {
  sessionStorage.removeItem(addressOf(field));
}

export function restore(root) {
  for (const field of root.querySelectorAll(".pane textarea, .pane input[type=text]")) {
    const draft = sessionStorage.getItem(addressOf(field));
    if (draft !== null && draft !== field.value) field.value = draft;
  }
}
