/** Where an entry of the browser's history was entered from, so that our Back can be the browser's. */
type Entry = { readonly cameFrom?: unknown };

function entry(): Entry {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
}

/** Opens a place of the journey as a new entry of the history, without a request. */
export function go(path: string): void {
  history.pushState({ cameFrom: location.pathname }, '', path);
}

/** Takes a place that the answers do not lead to out of the history. */
export function replaceBy(path: string): void {
  history.replaceState({ cameFrom: entry().cameFrom }, '', path);
}

/** Back: the browser's own where it leads there, else a new entry. */
export function goBack(path: string): void {
  if (entry().cameFrom === path) history.back();
  else go(path);
}
