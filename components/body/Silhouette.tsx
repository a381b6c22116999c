import { figure, reflection, shift, silhouette, type View } from './shapes';

const skin =
  'fill-[color-mix(in_srgb,var(--color-ink,CanvasText)_9%,var(--color-paper,Canvas))] stroke-[color-mix(in_srgb,var(--color-ink,CanvasText)_45%,var(--color-paper,Canvas))] forced-colors:fill-[Canvas] forced-colors:stroke-[GrayText]';
const hair =
  'fill-[color-mix(in_srgb,var(--color-ink,CanvasText)_26%,var(--color-paper,Canvas))] forced-colors:fill-[Canvas] forced-colors:stroke-[GrayText]';
const line =
  'fill-none stroke-[color-mix(in_srgb,var(--color-ink,CanvasText)_45%,transparent)] forced-colors:stroke-[GrayText]';

const startOf = { front: 0, back: figure.width } as const;

/** The body beneath the regions. Only looked at. */
export function Silhouette({ view }: { view: View }) {
  const start = startOf[view];
  return (
    <g aria-hidden="true" strokeWidth={1}>
      <path d={silhouette.ear} transform={shift(start)} className={skin} />
      <path d={silhouette.ear} transform={reflection(start)} className={skin} />
      <g transform={shift(start)}>
        <path d={silhouette.body} className={skin} />
        {view === 'front' && <path d={silhouette.head} className={skin} />}
        <path d={silhouette[view].hair} className={hair} />
      </g>
    </g>
  );
}

/** The few lines which tell a front from a back, above the regions. */
export function Lines({ view }: { view: View }) {
  const start = startOf[view];
  const { middleLines, sideLines } = silhouette[view];
  return (
    <g aria-hidden="true" className="pointer-events-none" strokeWidth={1} strokeLinecap="round">
      <path d={middleLines} transform={shift(start)} className={line} />
      <path d={sideLines} transform={shift(start)} className={line} />
      <path d={sideLines} transform={reflection(start)} className={line} />
    </g>
  );
}
