'use client';

import {
  createContext,
  useContext,
  useDeferredValue,
  useInsertionEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { createPortal } from 'react-dom';

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

type HeldProps = { shown: boolean; host: RefObject<HTMLDivElement | null>; children: ReactNode };

/** A screen in an element of its own, which is in the page while the screen is shown. */
function Held({ shown, host, children }: HeldProps) {
  const [box] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    if (!shown) return;
    host.current?.append(box);
    return () => waitingRoom().append(box);
  }, [shown, host, box]);
  // Before the fields of the screen are registered, and taken away after the effect above has moved it.
  useInsertionEffect(() => {
    waitingRoom().append(box);
    return () => box.remove();
  }, [box]);
  return createPortal(<ShownContext value={shown}>{children}</ShownContext>, box);
}

/**
 * The screen on show, and one made ahead outside the page, so that to show it takes no rendering
 * (docs/adr/0017). The first screen stands in the page itself, as the server sent it. The one that was left
 * is taken down once the next is painted.
 */
export function Screens({ shown, ahead }: { shown: Screen; ahead: Screen | null }) {
  const host = useRef<HTMLDivElement>(null);
  const [sent, setSent] = useState<string | null>(shown.key);
  if (sent !== null && sent !== shown.key) setSent(null);
  const left = useDeferredValue(shown);
  const leftSent = useDeferredValue(sent);

  const held = new Map<string, Screen>();
  if (left.key !== leftSent) held.set(left.key, left);
  if (ahead !== null) held.set(ahead.key, ahead);
  held.set(shown.key, shown);
  if (sent !== null) held.delete(sent);

  return (
    <>
      {sent === shown.key && shown.content}
      <div ref={host} hidden={sent !== null} />
      {[...held.values()].map(({ key, content }) => (
        <Held key={key} shown={key === shown.key} host={host}>
          {content}
        </Held>
      ))}
    </>
  );
}
