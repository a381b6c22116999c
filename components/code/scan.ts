'use client';

/** Why nothing came of it: each has its own words, which say what to do. */
export type ScanProblem =
  'noneFound' | 'noPicture' | 'cameraRefused' | 'noCamera' | 'cameraFails' | 'notLoaded';

export type Scanned =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: ScanProblem };

/** Loaded when somebody scans, and not before. */
const loadReader = () => import('./reader');

const FILE_MS = 2000;
const FRAME_MS = 100;
const LOOK_EVERY_MS = 200;

/** Reads the code in a picture. The picture is only looked at: nothing of it is kept or sent. */
export async function readPicture(file: Blob): Promise<Scanned> {
  const reader = await loadReader().catch(() => null);
  if (reader === null) return { problem: 'notLoaded' };
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return { problem: 'noPicture' };
  const { width, height } = picture;
  const text = reader.readCode({ image: picture, width, height }, FILE_MS);
  picture.close();
  return text === null ? { problem: 'noneFound' } : { text };
}

/** Browsers name the same trouble with the same word: https://www.w3.org/TR/mediacapture-streams/ */
function cameraProblem(cause: unknown): ScanProblem {
  switch (cause instanceof DOMException ? cause.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'cameraRefused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'noCamera';
    default:
      return 'cameraFails';
  }
}

/** Looks through the camera until a code is there. No picture is kept. The returned function ends it. */
export function watchCamera(video: HTMLVideoElement, found: (scanned: Scanned) => void): () => void {
  let gone = false;
  let stream: MediaStream | null = null;
  const stop = () => {
    gone = true;
    stream?.getTracks().forEach((track) => track.stop());
    video.srcObject = null;
  };
  const end = (scanned: Scanned) => {
    if (gone) return;
    stop();
    found(scanned);
  };
  const begin = async () => {
    const reader = await loadReader().catch(() => null);
    if (reader === null) return end({ problem: 'notLoaded' });
    // Browsers leave this out where a page came over http from another computer.
    if (!('mediaDevices' in navigator)) return end({ problem: 'cameraRefused' });
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    if (gone) return stop();
    for (const track of stream.getVideoTracks()) {
      track.addEventListener('ended', () => end({ problem: 'cameraFails' }));
      // A camera that is broken may be over before anybody listens.
      if (track.readyState === 'ended') return end({ problem: 'cameraFails' });
    }
    video.srcObject = stream;
    await video.play();
    const look = () => {
      if (gone) return;
      const { videoWidth: width, videoHeight: height } = video;
      const text = reader.readCode({ image: video, width, height }, FRAME_MS);
      if (text === null) setTimeout(look, LOOK_EVERY_MS);
      else end({ text });
    };
    look();
  };
  begin().catch((cause: unknown) => end({ problem: cameraProblem(cause) }));
  return stop;
}
