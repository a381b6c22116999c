'use client';

import { useId, useState } from 'react';
import { Checks, FocusRing, Region, type Pointing } from './Region';
import { figure, placesOf, regionOf, views } from './shapes';
import { Lines, Silhouette } from './Silhouette';

interface Props {
  /** The options offered. One that is nowhere on a body, such as "all over", is not drawn. */
  readonly regions: readonly string[];
  /** Whether the body is drawn; until then only its place is kept. */
  readonly drawn: boolean;
  readonly picked: readonly string[];
  readonly onToggle: (option: string) => void;
  readonly labels: Readonly<Record<string, string>>;
  readonly front: string;
  readonly back: string;
  readonly left: string;
  readonly right: string;
  readonly title: string;
}

/** A body, front and back, whose regions tick the options of a question: a second view of its boxes. */
export function BodyMap({
  regions,
  drawn,
  picked,
  onToggle,
  labels,
  front,
  back,
  left,
  right,
  title,
}: Props) {
  const id = useId();
  const [pointed, setPointed] = useState<string>();
  const [latest, setLatest] = useState<string>();
  const [ringed, setRinged] = useState<string>();

  const placed = regions.flatMap((option) => {
    const region = drawn ? regionOf(option) : undefined;
    return region === undefined ? [] : [{ option, region, label: labels[option] ?? option }];
  });
  const named = placed.find(({ option }) => option === (pointed ?? latest));
  const ticked = placed.filter(({ option }) => picked.includes(option));
  const ring = placed.find(({ option }) => option === ringed);
  const pointingAt = (option: string): Pointing => ({
    onClick: () => {
      setLatest(option);
      onToggle(option);
    },
    onPointerEnter: () => {
      setPointed(option);
    },
    onPointerLeave: () => {
      setPointed(undefined);
    },
  });

  return (
    <fieldset className="min-w-0">
      <legend className="mx-auto text-center">{title}</legend>
      {/* A person's own left and right stay where they are in every language. */}
      <div dir="ltr" className="mt-3 flex justify-center">
        <div className="w-full max-w-md min-w-[300px] shrink-0">
          <div aria-hidden="true" className="grid grid-cols-2 text-center font-semibold">
            <bdi>{front}</bdi>
            <bdi>{back}</bdi>
          </div>
          <div className="relative mt-1">
            <Sides
              names={[
                [right, left],
                [left, right],
              ]}
            />
            <svg
              viewBox={`0 0 ${String(2 * figure.width)} ${String(figure.height)}`}
              className="block h-auto w-full touch-manipulation select-none"
            >
              <Hatching id={`${id}-hatching`} />
              {drawn && views.map((view) => <Silhouette key={view} view={view} />)}
              {/* A finger is wider than a neck: around each region there is a little more to tap. */}
              <g aria-hidden="true" fill="none" stroke="transparent" strokeWidth={20} strokeLinejoin="round">
                {placed.map(({ option, region }) => (
                  <g key={option} {...pointingAt(option)} className="cursor-pointer" pointerEvents="stroke">
                    {placesOf(region).map(({ path, transform }) => (
                      <path key={transform} d={path} transform={transform} />
                    ))}
                  </g>
                ))}
              </g>
              {placed.map(({ option, region, label }) => (
                <Region
                  key={option}
                  region={region}
                  label={label}
                  isPicked={picked.includes(option)}
                  isPointedAt={pointed === option}
                  hatching={`url(#${id}-hatching)`}
                  onToggle={() => {
                    onToggle(option);
                  }}
                  pointing={pointingAt(option)}
                  onFocus={(isRinged) => {
                    setLatest(option);
                    setRinged(isRinged ? option : undefined);
                  }}
                  onBlur={() => {
                    setLatest(undefined);
                    setRinged(undefined);
                  }}
                />
              ))}
              {drawn && views.map((view) => <Lines key={view} view={view} />)}
              {ticked.map(({ option, region }) => (
                <Checks key={option} region={region} />
              ))}
              {ring !== undefined && <FocusRing region={ring.region} />}
            </svg>
          </div>
        </div>
      </div>
      <p aria-hidden="true" className="mt-2 min-h-[2lh] text-center font-semibold sm:min-h-[1lh]">
        {named !== undefined && `${picked.includes(named.option) ? '✓ ' : ''}${named.label}`}
      </p>
    </fieldset>
  );
}

/** The names of the sides as they are seen, beside the heads, where there is room for them. */
function Sides({ names }: { names: readonly (readonly [string, string])[] }) {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute inset-x-0 top-0 grid grid-cols-2 text-[min(0.75rem,4vw)] sm:text-[min(0.875rem,3vw)]"
    >
      {names.map(([first, second]) => (
        <div key={first} className="grid grid-cols-[1fr_26%_1fr]">
          <div className="flex justify-end">
            <bdi>{first}</bdi>
          </div>
          <div className="col-start-3 flex justify-start">
            <bdi>{second}</bdi>
          </div>
        </div>
      ))}
    </div>
  );
}

/** What fills a picked region, so that colour alone need not tell it from the others. */
function Hatching({ id }: { id: string }) {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect
        width={5}
        height={5}
        className="fill-[var(--color-accent,#24655f)] forced-colors:fill-[Highlight]"
      />
      <rect
        width={1}
        height={5}
        className="fill-[color-mix(in_srgb,var(--color-accent,#24655f)_55%,var(--color-accent-soft,#d7e7e4))] forced-colors:fill-[Canvas]"
      />
    </pattern>
  );
}
