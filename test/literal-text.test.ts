import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const components = ['core/ui', 'extension', 'outlook-addin/src'].flatMap((room) =>
  globSync(`${room}/**/*.tsx`, { cwd: root }),
);

/** Attributes that people read or hear. */
const spoken = [
  'title',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'placeholder',
  'alt',
  'label',
];

/** Text between tags and in spoken attributes that a translator would never see. */
function literalsIn(source: string): string[] {
  const found: string[] = [];
  visit(parseSync('component.tsx', source).program, (node) => {
    if (node.type === 'JSXText' && isWord(node.value)) found.push(String(node.value).trim());
    if (node.type !== 'JSXAttribute' || !spoken.includes(nameOf(node.name))) return;
    visit(node.value, (part) => {
      if (part.type === 'Literal' && isWord(part.value)) found.push(`${nameOf(node.name)}: ${part.value}`);
    });
  });
  return found;
}

type Node = Record<string, unknown>;

function visit(node: unknown, look: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) look({ ...node });
  // What a call is given names an entry of a table.
  const inside = 'arguments' in node ? [] : Object.values(node);
  for (const part of inside) visit(part, look);
}

function nameOf(name: unknown): string {
  return typeof name === 'object' && name !== null && 'name' in name ? String(name.name) : '';
}

function isWord(text: unknown): boolean {
  return typeof text === 'string' && /\p{L}{2}/u.test(text);
}

describe('components', () => {
  it('would be caught saying words of their own', () => {
    expect(literalsIn('<p title="Close it">Hello <b>·</b></p>')).toEqual(['title: Close it', 'Hello']);
    expect(literalsIn('<p aria-label={x ? "Close it" : y}>{words.hello} ·</p>')).toEqual([
      'aria-label: Close it',
    ]);
  });

  it('say nothing but what their tables say', () => {
    expect(components.length).toBeGreaterThan(60);
    const found = components.flatMap((file) =>
      literalsIn(readFileSync(join(root, file), 'utf8')).map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});
