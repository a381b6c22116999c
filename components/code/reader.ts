import { decodeQR } from 'qr/decode.js';

/** Where a picture comes from, with its own size in pixels. */
type Source = { readonly image: CanvasImageSource; readonly width: number; readonly height: number };

/** A photo of a telephone is larger than any code needs; this much is read in a blink. In pixels. */
const LONGEST = 2400;

/** The text of the first QR code in a picture; null where none can be read. The picture goes nowhere. */
export function readCode({ image, width, height }: Source, milliseconds: number): string | null {
  if (width === 0 || height === 0) return null;
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  // What is transparent counts as paper: a drawing of a code often has no ground of its own.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height), {
      effort: Infinity,
      timeLimit: milliseconds,
    });
  } catch {
    // It throws where there is no code, and has no other answer for that.
    return null;
  }
}
