// These run inside the page. Each is sent there as text, so it uses nothing from outside itself.

export type AnswerBy = {
  readonly shown: { readonly element: string; readonly named: string };
  readonly goOn: string;
  readonly option: string;
};

export type FirstAnswer = { readonly visible: number; readonly painted: number };

/** When the first page was asked for, when it was visible, and the question that was answered on it. */
type Answered = { readonly from: number; readonly visible: number; readonly question: string | null };

declare global {
  /** Takes a duration out of the page, in ms. */
  function benchPainted(ms: number): void;
  function benchAnswered(times: FirstAnswer): void;
  function benchScreen(at: number, sinceKey: number): void;
}

/**
 * Tells of each press of the button how long it took until a frame with another question was painted. The
 * message arrives behind the painting of the frame that found the question.
 */
export function tellWhenPainted({ shown, goOn }: Pick<AnswerBy, 'shown' | 'goOn'>): void {
  const question = () => document.querySelector(shown.element)?.getAttribute(shown.named) ?? null;
  addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || event.target.closest(goOn) === null) return;
      const before = question();
      const look = () => {
        const now = question();
        if (now === null || now === before) {
          requestAnimationFrame(look);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => benchPainted(performance.now() - event.timeStamp));
        port1.start();
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
}

/**
 * Answers the first question as soon as it can be seen, and tells when that was and when the second
 * question was painted, in ms since the first page was asked for. The second may come with a page of its
 * own, so what is known is kept in the tab.
 */
export function answerAtOnce({ shown, goOn, option }: AnswerBy): void {
  const text = sessionStorage.getItem('bench');
  const answered: Answered | null = text === null ? null : JSON.parse(text);
  let state = answered ?? { from: performance.timeOrigin, visible: 0, question: null };
  const sinceAsked = () => performance.timeOrigin + performance.now() - state.from;
  const look = () => {
    const seen = performance.getEntriesByName('first-contentful-paint').length > 0;
    const question = document.querySelector(shown.element)?.getAttribute(shown.named) ?? null;
    if (seen && state.question !== null && question !== null && question !== state.question) {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        benchAnswered({ visible: state.visible, painted: sinceAsked() });
      });
      port1.start();
      port2.postMessage(null);
      return;
    }
    requestAnimationFrame(look);
    const choice = document.querySelector<HTMLElement>(option);
    const button = document.querySelector<HTMLElement>(goOn);
    if (!seen || state.question !== null || choice === null || button === null) return;
    state = { ...state, visible: sinceAsked(), question };
    sessionStorage.setItem('bench', JSON.stringify(state));
    for (const pressed of [choice, button]) {
      pressed.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      pressed.click();
    }
  };
  requestAnimationFrame(look);
}

/**
 * Tells when each screen of the desk was painted, in ms since the page was asked for, and how long after
 * the last key.
 */
export function tellScreens(): void {
  let shown = '';
  let pressed = 0;
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  const look = () => {
    const { question = '', desk = '' } = document.querySelector<HTMLElement>('main')?.dataset ?? {};
    const now = `${desk} ${question}`;
    if (now !== shown) {
      shown = now;
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        const at = performance.now();
        benchScreen(at, at - pressed);
      });
      port1.start();
      port2.postMessage(null);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** How many words of a question staff read out: the question, its hint and each answer, in their own language. */
export function wordsReadOut(): number {
  const read = document.querySelectorAll(
    '.script .both > :first-child, .script-hint .both > :first-child, .row-label .both > :first-child',
  );
  return [...read].reduce(
    (sum, { textContent }) => sum + (textContent?.split(/\s+/).filter(Boolean).length ?? 0),
    0,
  );
}
