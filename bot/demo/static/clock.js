// Every clock on the page, counting on the demo's time between two looks at the server.

let known = { now: 0, rate: 0, heard: performance.now() };

export function sync({ now, rate, heard }) {
  known = { now, rate, heard };
}

export function left(clock) {
  if (clock.ends === undefined) return clock.left;
  const now = known.now + (performance.now() - known.heard) * known.rate;
  return Math.max(0, (clock.ends - now) / 1000);
}

export function digits(seconds) {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

export function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
