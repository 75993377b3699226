import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names a Firefox to test with, before all that is found on the machine. */
const variable = 'PROBITY_FIREFOX';

const usualPlaces = [
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The path of a Firefox; null, with a printed sentence, where none is found. */
export function findFirefox(): string | null {
  const named = process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = ['firefox', 'firefox-esr'].flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [...(named ? [named] : []), ...onPath, ...usualPlaces].find((path) => existsSync(path));
  if (found !== undefined) return found;
  console.log(
    `The Firefox tests are left out: no Firefox was found. Install one, or name it in ${variable}.`,
  );
  return null;
}
