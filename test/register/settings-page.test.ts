import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { settingsShape } from '#register/settings-shape.ts';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'register.md'), 'utf8');
const table = page.slice(page.indexOf('## Settings'), page.indexOf('## The database'));

interface Described {
  properties?: Record<string, Described>;
  items?: Described;
}

/** The keys of the settings as the page writes them: `listen.port`, `councils[].slug`. */
function keysIn({ properties = {} }: Described, before = ''): string[] {
  return Object.entries(properties).flatMap(([name, inner]) => {
    const key = `${before}${name}`;
    if (inner.properties) return keysIn(inner, `${key}.`);
    return inner.items?.properties ? keysIn(inner.items, `${key}[].`) : [key];
  });
}

test('The page on the register names every setting, and no other', () => {
  const shape = z.toJSONSchema(settingsShape, { io: 'input', unrepresentable: 'any' }) as Described;
  const smtp = ['host', 'port', 'secure', 'user', 'unencrypted'].map((key) => `letters.smtp.${key}`);
  const rows = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, key = '']) => key);
  const named = rows.flatMap((key) => (key === 'letters.smtp.host' ? smtp : [key]));
  expect(named.toSorted()).toEqual(keysIn(shape).toSorted());
});

test('The page on the register names every variable of the environment, and no other', () => {
  const program = readFileSync(join(root, 'register', 'settings.ts'), 'utf8');
  const variables = (text: string) =>
    [...new Set(text.match(/\b(?:PROBITY_[A-Z_]+|DATABASE_URL)\b/g))].sort();
  expect(variables(table)).toEqual(variables(program));
});
