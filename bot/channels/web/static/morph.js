// Turns one element into another in place, so that focus, caret, open lists and unsent words stay where they are.

const FIELDS = "input:not([type=hidden]), textarea";

export function isUnsent(field) {
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  return field.value !== field.defaultValue;
}

function morphField(have, want) {
  if (have === document.activeElement && have.type !== "checkbox" && have.type !== "radio") return;
  const unsent = isUnsent(have);
  if (have.type === "checkbox" || have.type === "radio") {
    have.defaultChecked = want.defaultChecked;
    if (!unsent) have.checked = want.defaultChecked;
    return;
  }
  have.defaultValue = want.defaultValue;
  if (!unsent) have.value = want.defaultValue;
}

function isOurs(element, name) {
  if (name === "open") return element.localName === "details";
  if (name === "disabled" || name === "data-busy") return "busy" in element.dataset;
  return name === "value" && element.matches(FIELDS);
}

function morphAttributes(have, want) {
  for (const { name, value } of [...want.attributes]) {
    if (!isOurs(have, name) && have.getAttribute(name) !== value) have.setAttribute(name, value);
  }
  for (const { name } of [...have.attributes]) {
    if (!isOurs(have, name) && !want.hasAttribute(name)) have.removeAttribute(name);
  }
}

const keyOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node.id || node.dataset.id || node.getAttribute("value") : null);
const isAlike = (one, other) => one.nodeType === other.nodeType && one.nodeName === other.nodeName;

// Where the browser can, what moves goes on gliding meanwhile.
const move = (parent, child, before) => (parent.moveBefore ? parent.moveBefore(child, before) : parent.insertBefore(child, before));

function morphChildren(have, want) {
  const keyed = new Map([...have.children].filter(keyOf).map((child) => [keyOf(child), child]));
  let next = have.firstChild;
  for (const child of [...want.childNodes]) {
    const key = keyOf(child);
    let mine = key ? keyed.get(key) : next && !keyOf(next) ? next : null;
    keyed.delete(key); // two that are called the same are two all the same
    if (mine && !isAlike(mine, child)) mine = null;
    if (!mine) {
      have.insertBefore(child, next);
      continue;
    }
    if (mine === next) next = next.nextSibling;
    else move(have, mine, next);
    morph(mine, child);
  }
  while (next) {
    const gone = next;
    next = next.nextSibling;
    gone.remove();
  }
}

export function morph(have, want) {
  if (have.nodeType !== Node.ELEMENT_NODE) {
    if (have.data !== want.data) have.data = want.data;
    return;
  }
  if (have.classList.contains("form-state")) return;
  morphAttributes(have, want);
  if (have.matches(FIELDS)) morphField(have, want);
  else morphChildren(have, want);
}
