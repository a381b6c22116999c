import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

const [width, height] = [640, 480];

/** Writes what a camera sees of a picture that somebody holds up, a little aslant: the film Chromium plays as one. */
export async function filmOf(page: Page, picture: Buffer, file: string): Promise<void> {
  const grey = await page.evaluate(
    async ([base64, across, down]) => {
      const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      const drawing = await createImageBitmap(new Blob([bytes]));
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [across, down];
      const context = canvas.getContext('2d');
      if (context === null) return [];
      context.fillStyle = '#777';
      context.fillRect(0, 0, across, down);
      context.translate(across / 2, down / 2);
      context.rotate(0.2);
      context.drawImage(drawing, -150, -150, 300, 300);
      return Array.from(context.getImageData(0, 0, across, down).data.filter((_, at) => at % 4 === 0));
    },
    [picture.toString('base64'), width, height] as const,
  );
  const colourless = Buffer.alloc((width * height) / 2, 128);
  const head = `YUV4MPEG2 W${String(width)} H${String(height)} F10:1 Ip A1:1 C420mpeg2\nFRAME\n`;
  await writeFile(file, Buffer.concat([Buffer.from(head), Buffer.from(grey), colourless]));
}
