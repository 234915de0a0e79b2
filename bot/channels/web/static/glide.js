// What changes its place in a list glides there, so that the eye can follow; not for those who have asked for calm.

const CALM = matchMedia("(prefers-reduced-motion: reduce)");
const placed = (root) => new Map([...root.querySelectorAll("[data-glide]")].map((part) => [part, part.getBoundingClientRect()]));

export function glide(root, change) {
  const before = CALM.matches ? new Map() : placed(root);
  change();
  for (const [part, was] of before) {
    const is = part.getBoundingClientRect();
    const [left, top] = [was.left - is.left, was.top - is.top];
    if (!part.isConnected || (!left && !top)) continue;
    part.animate([{ transform: `translate(${left}px, ${top}px)` }, { transform: "none" }], { duration: 900, easing: "ease-out" });
  }
}
