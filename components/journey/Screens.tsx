'use client';

import {
  createContext,
  useCallback,
  useContext,
  useDeferredValue,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type Ref,
  type RefObject,
} from 'react';

/** One screen, and a key that no other has. */
export type Screen = { readonly key: string; readonly content: ReactNode };

const ShownContext = createContext(true);

/** Whether the screen around is the one on show, not one that was made ahead. */
export function useIsShown(): boolean {
  return useContext(ShownContext);
}

let shelf: ShadowRoot | null = null;

/**
 * Where screens wait. They are connected to the document, as the form library demands of its fields, and
 * nothing finds them there: no eye, no screen reader, no selector.
 */
function waitingRoom(): ShadowRoot {
  if (shelf === null) {
    const element = document.createElement('div');
    element.hidden = true;
    document.body.append(element);
    shelf = element.attachShadow({ mode: 'closed' });
  }
  return shelf;
}

type Boxes = Map<string, HTMLDivElement>;

type HeldProps = { name: string; boxes: RefObject<Boxes>; shown: boolean; children: ReactNode };

/**
 * A screen in an element of its own, which waits until it is put on show. React takes it for a child of the
 * element that stays here. A portal would do too, and React would hear every event of a press twice.
 */
function Held({ name, boxes, shown, children }: HeldProps) {
  const box = useRef<HTMLDivElement>(null);
  // After the fields in it were registered, and before anything is put on show.
  useLayoutEffect(() => {
    const { current: held } = boxes;
    const { current } = box;
    if (current === null) return;
    waitingRoom().append(current);
    held.set(name, current);
    return () => {
      held.delete(name);
      current.remove();
    };
  }, [name, boxes]);
  return (
    <div hidden>
      <div ref={box}>
        <ShownContext value={shown}>{children}</ShownContext>
      </div>
    </div>
  );
}

/** Starts a place at its heading, for eyes and for screen readers. */
export function startAtHeading(): void {
  const heading = document.querySelector<HTMLElement>('#title');
  if (heading === document.activeElement) return;
  scrollTo(0, 0);
  heading?.focus({ preventScroll: true });
}

/** Puts the screen with this key on show before React hears of it; false where it is not made yet. */
export type ShowAtOnce = (key: string) => boolean;

type ScreensProps = { shown: Screen; ahead: Screen | null; ref: Ref<ShowAtOnce> };

/**
 * The screen on show, and one made ahead outside the page, so that to show it takes no rendering
 * (docs/adr/0017). The first screen stands in the page itself, as the server sent it. The one that was left
 * is taken down once the next is painted.
 */
export function Screens({ shown, ahead, ref }: ScreensProps) {
  const host = useRef<HTMLDivElement>(null);
  const sentBox = useRef<HTMLDivElement>(null);
  const boxes = useRef<Boxes>(new Map());
  const [sent, setSent] = useState<string | null>(shown.key);
  if (sent !== null && sent !== shown.key) setSent(null);
  const left = useDeferredValue(shown);
  const leftSent = useDeferredValue(sent);

  const show = useCallback((box: HTMLElement | null | undefined) => {
    const { current } = host;
    // One that is on show already keeps its focus.
    if (current === null || !box || box.parentNode === current) return;
    current.replaceChildren(box);
  }, []);

  useImperativeHandle(
    ref,
    () => (key) => {
      const box = boxes.current.get(key);
      if (box === undefined) return false;
      show(box);
      startAtHeading();
      return true;
    },
    [show],
  );

  // At each render, since what was put on show at once may not be what the person has gone to since.
  useLayoutEffect(() => {
    show(sent === shown.key ? sentBox.current : boxes.current.get(shown.key));
  });

  const held = new Map<string, Screen>();
  if (left.key !== leftSent) held.set(left.key, left);
  if (ahead !== null) held.set(ahead.key, ahead);
  held.set(shown.key, shown);
  if (sent !== null) held.delete(sent);

  return (
    <>
      <div ref={host}>
        <div ref={sentBox}>{sent === shown.key && shown.content}</div>
      </div>
      {[...held.values()].map(({ key, content }) => (
        <Held key={key} name={key} boxes={boxes} shown={key === shown.key}>
          {content}
        </Held>
      ))}
    </>
  );
}
