'use client';

import { encodeQR } from 'qr';

/** The empty frame that readers look for, in modules: it is there on a dark page too. */
const QUIET = 4;

/** The code as a picture for a camera: the bare code and nothing else. Dark on white in every scheme. */
export function QrCode({ code, label }: { code: string; label: string }) {
  const rows = encodeQR(code, 'raw', { ecc: 'medium', border: QUIET });
  const size = rows.length;
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('');
  return (
    <figure className="qr">
      <svg viewBox={`0 0 ${String(size)} ${String(size)}`} aria-hidden="true">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption className="hint">{label}</figcaption>
    </figure>
  );
}
