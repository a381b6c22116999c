type Listeners = ReadonlySet<() => void>;

const pending = new Set<Listeners>();
let collecting = false;

/** How long it waits for a frame at most: a page that nobody sees paints none. In ms. */
const patience = 100;

/** Tells the listeners of what was changed before and not told yet. */
export function tellAll(): void {
  const told = [...pending];
  pending.clear();
  told.forEach((listeners) => listeners.forEach((listener) => listener()));
}

/** Tells the listeners of a change that is made: at once, or in `toldAfterPaint` once the next frame is painted. */
export function announce(listeners: Listeners): void {
  pending.add(listeners);
  if (!collecting) tellAll();
}

/**
 * Makes a change that the page shows already, and tells of it once that is painted, so that the wait is not
 * for what renders unseen. The next change of any kind tells of it first.
 */
export function toldAfterPaint(change: () => void): void {
  collecting = true;
  try {
    change();
  } finally {
    collecting = false;
  }
  requestAnimationFrame(() => setTimeout(tellAll));
  setTimeout(tellAll, patience);
}
