import type { FocusEvent, KeyboardEvent } from 'react';
import { placesOf, type Region as RegionShape } from './shapes';

const plain =
  'fill-[var(--color-accent-soft,#d7e7e4)] stroke-[var(--color-accent,#24655f)] forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]';
const pointedAt =
  'fill-[color-mix(in_srgb,var(--color-accent,#24655f)_30%,var(--color-accent-soft,#d7e7e4))] stroke-[var(--color-accent,#24655f)] forced-colors:fill-[Canvas] forced-colors:stroke-[Highlight]';
const ticked = 'stroke-[var(--color-ink,CanvasText)] forced-colors:stroke-[Highlight]';

const ringStrokes = [
  { width: 7, look: 'stroke-[var(--color-paper,Canvas)] forced-colors:stroke-[Canvas]' },
  { width: 3, look: 'stroke-[var(--color-ink,CanvasText)] forced-colors:stroke-[Highlight]' },
] as const;

/** What a mouse or a finger does to a region, on it and close around it. */
export interface Pointing {
  readonly onClick: () => void;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

interface Props {
  readonly region: RegionShape;
  readonly label: string;
  readonly isPicked: boolean;
  readonly isPointedAt: boolean;
  /** What fills a picked region. */
  readonly hatching: string;
  readonly pointing: Pointing;
  readonly onToggle: () => void;
  readonly onFocus: (isRinged: boolean) => void;
  readonly onBlur: () => void;
}

/** One option on the body: all its places, front and back, are one checkbox. */
export function Region(props: Props) {
  const { region, label, isPicked, isPointedAt, hatching, pointing, onToggle, onFocus, onBlur } = props;
  const look = isPointedAt ? pointedAt : plain;
  // No element of SVG is a checkbox by itself.
  const checkbox = { role: 'checkbox', 'aria-checked': isPicked, 'aria-label': label, tabIndex: 0 } as const;

  const press = (event: KeyboardEvent) => {
    onFocus(true);
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (!event.repeat) onToggle();
  };
  const focus = (event: FocusEvent) => {
    onFocus(event.currentTarget.matches(':focus-visible'));
  };

  return (
    <g
      {...checkbox}
      {...pointing}
      className="cursor-pointer outline-none"
      onKeyDown={press}
      onFocus={focus}
      onBlur={onBlur}
    >
      {placesOf(region).map(({ path, transform }) => (
        <path
          key={transform}
          d={path}
          transform={transform}
          vectorEffect="non-scaling-stroke"
          strokeWidth={isPicked || isPointedAt ? 2.5 : 1.25}
          strokeLinejoin="round"
          className={isPicked ? ticked : look}
          fill={isPicked ? hatching : undefined}
        />
      ))}
    </g>
  );
}

/** The outline of the region that the keyboard is on, to be drawn above its neighbours. */
export function FocusRing({ region }: { region: RegionShape }) {
  return (
    <g aria-hidden="true" className="pointer-events-none fill-none" strokeLinejoin="round">
      {ringStrokes.map(({ width, look }) =>
        placesOf(region).map(({ path, transform }) => (
          <path
            key={transform}
            d={path}
            transform={transform}
            vectorEffect="non-scaling-stroke"
            strokeWidth={width}
            className={look}
          />
        )),
      )}
    </g>
  );
}

/** The marks of a picked region, to be drawn above the lines of the body. */
export function Checks({ region }: { region: RegionShape }) {
  return (
    <g
      aria-hidden="true"
      className="pointer-events-none stroke-[var(--color-ink,CanvasText)] forced-colors:stroke-[CanvasText]"
    >
      {placesOf(region).map(({ transform, check: [x, y] }) => (
        <g key={transform} transform={`translate(${String(x)} ${String(y)})`}>
          <circle r={7.5} className="fill-[var(--color-paper,Canvas)] forced-colors:fill-[Canvas]" />
          <path
            d="M-3.6 .2l2.6 2.8 4.8-5.6"
            fill="none"
            strokeWidth={2}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </g>
      ))}
    </g>
  );
}
