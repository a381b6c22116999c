'use client';

type Detector = { detect: (source: ImageBitmapSource) => Promise<readonly { readonly rawValue: string }[]> };

/** In some browsers only. */
declare const BarcodeDetector: { new (options: { formats: readonly string[] }): Detector } | undefined;

/** Whether this browser can read the picture of a code. */
export function canScan(): boolean {
  return typeof BarcodeDetector !== 'undefined';
}

export function canUseCamera(): boolean {
  return canScan() && typeof navigator.mediaDevices?.getUserMedia === 'function';
}

function detector(): Detector | null {
  return typeof BarcodeDetector === 'undefined' ? null : new BarcodeDetector({ formats: ['qr_code'] });
}

/** The text of the first code in a picture; null where there is none. */
export async function readPicture(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file);
  const found = await detector()?.detect(picture);
  picture.close();
  return found?.[0]?.rawValue ?? null;
}

const lookEveryMs = 250;

/** Looks through the camera until a code is there. No picture is kept. The returned function ends it. */
export function watchCamera(
  video: HTMLVideoElement,
  found: (text: string) => void,
  failed: () => void,
): () => void {
  let gone = false;
  let stream: MediaStream | null = null;
  const look = detector();
  const stop = () => {
    gone = true;
    stream?.getTracks().forEach((track) => track.stop());
  };
  const again = async () => {
    if (gone || look === null) return;
    const [code] = await look.detect(video);
    if (code === undefined) setTimeout(() => void again().catch(failed), lookEveryMs);
    else if (!gone) {
      stop();
      found(code.rawValue);
    }
  };
  const begin = async () => {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    if (gone) {
      stop();
      return;
    }
    video.srcObject = stream;
    await video.play();
    await again();
  };
  begin().catch(() => {
    stop();
    failed();
  });
  return stop;
}
