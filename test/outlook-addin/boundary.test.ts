import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, it } from 'vitest';

it('leaves it to one place for each runtime to name Office', () => {
  const sources = globSync('{outlook-addin/src,core}/**/*.{ts,tsx}');
  const naming = sources.filter((file) => /\bOffice\.\w/.test(readFileSync(file, 'utf8')));
  const places = naming.map((file) =>
    file
      .split(sep)
      .join('/')
      .replace(/\/office\/[\w-]+\.ts$/, '/office'),
  );
  expect([...new Set(places)].sort()).toEqual([
    'outlook-addin/src/commands/outlook.ts',
    'outlook-addin/src/events/outlook.ts',
    'outlook-addin/src/office',
    'outlook-addin/src/office.ts',
  ]);
});
