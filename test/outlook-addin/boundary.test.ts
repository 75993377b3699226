import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';

it('leaves it to one file to name Office', () => {
  const sources = globSync('{outlook-addin/src,core}/**/*.{ts,tsx}');
  const naming = sources.filter((file) => /\bOffice\.\w/.test(readFileSync(file, 'utf8')));
  expect(naming.map((file) => basename(file))).toEqual(['office.ts']);
});
