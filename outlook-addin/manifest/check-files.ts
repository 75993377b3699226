import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from './content.ts';

/**
 * Tells what a manifest names and the served folder does not hold, and which icons have other sides than it says.
 *
 * @param folder holds what will be served at the root of the add-in's host
 */
export async function checkFiles(content: Content, folder: string): Promise<string[]> {
  const { support, handlers, buttons, icons } = content;
  const pages = [support, handlers?.page, handlers?.script, ...buttons.map(({ opens }) => opens)];
  const [icon = '', largeIcon = ''] = icons;
  const pictures = new Map([
    [icon, 64],
    [largeIcon, 128],
    ...buttons.flatMap((button) => button.icons.map(({ url, size, scale }) => [url, size * scale] as const)),
  ]);
  const faults = await Promise.all([
    ...new Set(
      pages
        .filter((page) => page !== null && page !== undefined)
        .map((page) => pageFault(fileOf(page, folder))),
    ),
    ...[...pictures].map(([url, pixels]) => pictureFault(fileOf(url, folder), pixels)),
  ]);
  return [...new Set(faults.filter((fault) => fault !== null))];
}

/** Where the file of an address lies; the folder itself where the address is not readable. */
function fileOf(url: string, folder: string): string {
  return join(folder, URL.canParse(url) ? decodeURIComponent(new URL(url).pathname) : '');
}

async function pageFault(file: string): Promise<string | null> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? null : `The build holds no ${file}.`;
}

async function pictureFault(file: string, pixels: number): Promise<string | null> {
  const sides = await pngSides(file).catch(() => null);
  if (sides === null) return `The build holds no picture ${file}.`;
  const [width, height] = sides;
  return width === pixels && height === pixels
    ? null
    : `${file} has ${width} by ${height} pixels and not ${pixels} by ${pixels}.`;
}

const pngSignature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Width and height in pixels, from the first chunk of a PNG. */
export async function pngSides(file: string): Promise<[width: number, height: number] | null> {
  const handle = await open(file);
  try {
    const head = Buffer.alloc(24);
    await handle.read(head);
    return head.subarray(0, 8).equals(pngSignature) ? [head.readUInt32BE(16), head.readUInt32BE(20)] : null;
  } finally {
    await handle.close();
  }
}
