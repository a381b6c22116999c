import { journeyStore } from '../journey/store';

/** Says in the tab's storage that someone is leaving; it holds nothing of them. */
const leavingKey = 'backstory-leaving';

function setLeaving(): void {
  try {
    sessionStorage.setItem(leavingKey, '');
  } catch {
    // Without a storage the way back to the first entry is all that is done.
  }
}

function isLeaving(): boolean {
  try {
    return sessionStorage.getItem(leavingKey) !== null;
  } catch {
    return false;
  }
}

/** The start page in the device's own language; without a network only that of this language is kept. */
function openStart(locale: string): void {
  location.replace(navigator.onLine ? '/' : `/${locale}`);
}

/** At the first entry of the history: drops every later one, and opens the start page anew. */
function openForTheNext(locale: string): void {
  try {
    sessionStorage.removeItem(leavingKey);
  } catch {
    // There is no storage, so there is no mark.
  }
  // A new entry takes the place of all that lie ahead.
  History.prototype.pushState.call(history, null, '', location.href);
  openStart(locale);
}

/** How long the server may take for it, in ms: nobody may find this screen as it was left. */
const patience = 3000;

/** Has the server forget its cookies too: someone may have begun without scripts, or asked for two languages. */
async function forgetCookies(locale: string): Promise<void> {
  const signal = AbortSignal.timeout(patience);
  await fetch(`/${locale}/clear`, { method: 'POST', signal }).catch(() => undefined);
}

/**
 * Clears all that a person leaves behind on this device: memory, storage, cookies, and the addresses in the
 * history. A script can only drop what lies ahead in it, so the way leads back to the first entry and on
 * from there. A browser that does not know its entries keeps the addresses, which hold no answer.
 */
export async function leave(locale: string): Promise<void> {
  journeyStore.clear(null);
  await forgetCookies(locale);
  const entries = 'navigation' in window ? navigation.entries() : [];
  const [first] = entries;
  if (first === undefined || navigation.currentEntry?.key === first.key) {
    openForTheNext(locale);
    return;
  }
  setLeaving();
  // Another document goes on from there, in `goOnLeaving`; this one does where the entry is its own.
  try {
    await navigation.traverseTo(first.key).finished;
    openForTheNext(locale);
  } catch {
    openStart(locale);
  }
}

/** Goes on where an earlier page of this tab began to leave. */
export function goOnLeaving(locale: string): void {
  if (isLeaving()) openForTheNext(locale);
}
