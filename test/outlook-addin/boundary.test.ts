import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, it } from 'vitest';

it('leaves it to one file for each runtime to name Office', () => {
  const sources = globSync('{outlook-addin/src,core}/**/*.{ts,tsx}');
  const naming = sources.filter((file) => /\bOffice\.\w/.test(readFileSync(file, 'utf8')));
  expect(naming.map((file) => file.split(sep).join('/')).sort()).toEqual([
    'outlook-addin/src/commands/outlook.ts',
    'outlook-addin/src/events/outlook.ts',
    'outlook-addin/src/office.ts',
  ]);
});
