import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/**
 * Who lives where, and whose work they may use. The longest path counts.
 * A room may always use itself and the words that all rooms share.
 */
const rooms: Record<string, readonly string[]> = {
  'core/item/': [],
  'core/party/': ['core/item/'],
  'core/match/': [],
  'core/signals/': ['core/match/', 'core/item/', 'core/party/'],
  'core/review.ts': ['core/signals/', 'core/match/', 'core/item/', 'core/party/'],
  'core/explain.ts': ['core/signals/', 'core/match/', 'core/item/', 'core/party/'],
  'core/fingerprint.ts': ['core/match/', 'core/party/'],
  'core/keyed-print.ts': ['core/fingerprint.ts'],
  'core/remember.ts': ['core/fingerprint.ts', 'core/keyed-print.ts', 'core/review.ts'],
  'core/policy/': ['core/signals/', 'core/party/'],
  'core/policy/document/': ['core/policy/', 'core/signals/', 'core/match/'],
  'core/sending/': [
    'core/item/',
    'core/party/',
    'core/policy/',
    'core/fingerprint.ts',
    'core/keyed-print.ts',
    'core/remember.ts',
    'core/review.ts',
    'core/ui/noticed.ts',
  ],
  'core/declaration/': ['core/policy/', 'core/signals/', 'core/match/', 'core/party/', 'core/item/'],
  'core/register/': ['core/declaration/', 'core/policy/', 'core/keyed-print.ts'],
  'core/storage/': ['core/declaration/', 'core/register/', 'core/policy/', 'core/keyed-print.ts'],
  'core/ui/': ['core/'],
  'policies/': [],
  'cli/': ['core/', 'policies/', 'register/'],
  // The templates for administrators are made from the extension's own description of its settings.
  'cli/policy-templates/': [
    'core/',
    'cli/',
    'extension/every-site.ts',
    'extension/identity.ts',
    'extension/repairs/',
    'extension/settings/',
    'extension/sites/',
  ],
  'register/': ['core/'],
  'outlook-addin/': ['core/', 'policies/'],
  'extension/': ['core/', 'policies/'],
  'scripts/': ['core/', 'policies/', 'cli/', 'register/', 'outlook-addin/', 'extension/', 'test/'],
  'test/': [
    'core/',
    'policies/',
    'cli/',
    'register/',
    'outlook-addin/',
    'extension/',
    'scripts/',
    // How the extension is built and packed.
    'wxt.config.ts',
  ],
};

/** The words that every room shares: what an item, a party, a finding and a fault are. */
const shared = [
  'core/errors.ts',
  'core/finding.ts',
  'core/fill.ts',
  'core/fnv1a.ts',
  'core/language.ts',
  'core/item/item.ts',
  'core/party/party.ts',
  'core/signals/ids.ts',
];

/**
 * What `core` must not name: Node, Outlook, a clock or a random number.
 * The compiler keeps out the browser, as `core/tsconfig.json` gives it the bare language alone.
 */
const forbiddenInCore =
  /\b(?:globalThis|process|Buffer|Office)\.|\b(?:setTimeout|setInterval|fetch|require)\(|\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bcrypto\./;
const rendersOrStores = ['core/ui/', 'core/storage/'];

interface SourceFile {
  /** From the top folder, with forward slashes. */
  path: string;
  text: string;
}

const files: SourceFile[] = globSync(
  '{core,cli,policies,register,outlook-addin,extension,scripts,test}/**/*.{ts,tsx}',
  {
    cwd: root,
  },
).map((path) => ({
  path: path.split(sep).join('/'),
  text: readFileSync(join(root, path), 'utf8'),
}));

function roomOf(path: string): string | undefined {
  const fitting = Object.keys(rooms).filter((room) => path.startsWith(room));
  return fitting.sort((one, other) => other.length - one.length)[0];
}

/** The files of ours that a file imports, types among them, as paths from the top folder. */
function importsOf({ path, text }: SourceFile): string[] {
  const named = [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(#[^']+|\.{1,2}\/[^']+)'/g)];
  return named.map(([, name = '']) =>
    name.startsWith('#')
      ? name.slice(1)
      : normalize(join(dirname(path), name))
          .split(sep)
          .join('/'),
  );
}

function isAllowed(from: string, to: string): boolean {
  const room = roomOf(from);
  if (room === undefined) return false;
  if (shared.includes(to) || to.startsWith(room)) return true;
  return (rooms[room] ?? []).some((other) => to.startsWith(other));
}

/** The program without its comments and types. */
function programOf({ path, text }: SourceFile): string {
  return transformSync(text, { loader: path.endsWith('x') ? 'tsx' : 'ts', jsx: 'automatic' }).code;
}

describe('the rooms of the house', () => {
  it('give every source file a room', () => {
    const homeless = files.filter(({ path }) => !roomOf(path) && !shared.includes(path));
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  it('use only the rooms that the design lets them use', () => {
    const strays = files
      .filter(({ path }) => !shared.includes(path))
      .flatMap((file) =>
        importsOf(file)
          .filter((to) => !isAllowed(file.path, to))
          .map((to) => `${file.path} imports ${to}`),
      );
    expect(strays).toEqual([]);
  });

  it('keep the two surfaces apart', () => {
    expect(isAllowed('outlook-addin/src/taskpane.tsx', 'extension/sites/x.ts')).toBe(false);
    expect(isAllowed('extension/popup.tsx', 'outlook-addin/src/office.ts')).toBe(false);
  });

  it('keep Node, Outlook, clock and chance out of core', () => {
    const core = files.filter(
      ({ path }) => path.startsWith('core/') && !rendersOrStores.some((room) => path.startsWith(room)),
    );
    expect(core.length).toBeGreaterThan(0);
    const strays = core.filter(
      (file) => forbiddenInCore.test(programOf(file)) || /from 'node:/.test(file.text),
    );
    expect(strays.map(({ path }) => path)).toEqual([]);
  });

  it('compile core against the bare language', () => {
    const { compilerOptions, exclude } = JSON.parse(readFileSync(join(root, 'core/tsconfig.json'), 'utf8'));
    expect(compilerOptions).toMatchObject({ lib: ['ES2023'], types: [] });
    expect(exclude).toEqual(['ui', 'storage']);
  });

  it('name Outlook’s own object in one place for each of its runtimes', () => {
    const naming = files.filter(
      (file) => !file.path.startsWith('test/') && /\bOffice\.[a-zA-Z]/.test(programOf(file)),
    );
    // The pane and its commands live in a browser; the handlers live in a bare realm. Neither may carry the other.
    const places = naming.map(({ path }) => path.replace(/\/office\/[\w-]+\.ts$/, '/office'));
    expect([...new Set(places)].sort()).toEqual([
      'outlook-addin/src/commands/outlook.ts',
      'outlook-addin/src/events/outlook.ts',
      'outlook-addin/src/office',
      'outlook-addin/src/office.ts',
    ]);
  });
});

describe('reading imports', () => {
  it('sees static, type, dynamic and re-exporting imports', () => {
    // Written in pieces, or this file itself would seem to import them.
    const text = ['#core/a.ts', './b.ts', '../c.ts', 'node:fs', 'preact']
      .map((name) => `import type { A } from '${name}';`)
      .concat(`export { a } from '${'./d.ts'}';`, `await import('${'./e.ts'}');`, `import '${'./f.css'}';`)
      .join('\n');
    expect(importsOf({ path: 'core/ui/x.tsx', text })).toEqual([
      'core/a.ts',
      'core/ui/b.ts',
      'core/c.ts',
      'core/ui/d.ts',
      'core/ui/e.ts',
      'core/ui/f.css',
    ]);
  });
});
