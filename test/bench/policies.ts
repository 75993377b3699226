import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { gzipSync } from 'node:zlib';
import { type ListedCode, loadCode } from '#core/policy/compile.ts';
import { addinDist } from '../../scripts/folders.ts';

const folder = join(addinDist, 'policies');

/** How long all codes take to load from what the build wrote, and what one of them costs a pane. */
export async function benchPolicies(): Promise<void> {
  const list: ListedCode[] = JSON.parse(await readFile(join(folder, 'codes.json'), 'utf8'));
  const load = async (): Promise<void> => {
    for (const { file } of list) loadCode(await readFile(join(folder, file), 'utf8'));
  };
  const times: number[] = [];
  for (let round = 0; round < 20; round++) times.push(await milliseconds(load));
  const [first = 0, ...later] = times;
  const settings = JSON.parse(await readFile(join(addinDist, 'settings.json'), 'utf8'));
  const sizes = await Promise.all(list.map(async (code) => ({ code, ...(await sizeOf(code.file)) })));
  const one = sizes.find(({ code }) => code.id === settings.code);
  const pane = await stat(join(addinDist, 'taskpane.js'));
  const script = await readFile(join(addinDist, 'taskpane.js'), 'utf8');
  const within = list.filter(({ source }) => script.includes(source)).map(({ id }) => id);

  stdout.write(
    `\nCodes of conduct: ${list.length} load from the built JSON in ${first.toFixed(1)} ms the first `,
  );
  stdout.write(`time, ${Math.min(...later).toFixed(1)} ms after\n`);
  stdout.write(`The pane's bundle, ${kilobytes(pane.size)}, holds ${within.join(', ') || 'none of them'}; `);
  stdout.write(
    `it fetches ${settings.code}: ${shown(one ? [one] : [])}, where all would be ${shown(sizes)}\n`,
  );
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

interface Size {
  bytes: number;
  zipped: number;
}

async function sizeOf(file: string): Promise<Size> {
  const text = await readFile(join(folder, file));
  return { bytes: text.length, zipped: gzipSync(text).length };
}

function shown(sizes: readonly Size[]): string {
  const sum = (key: keyof Size): number => sizes.reduce((total, size) => total + size[key], 0);
  return `${kilobytes(sum('bytes'))} (${kilobytes(sum('zipped'))} zipped)`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
