import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProbityError } from '#core/errors.ts';

/** One built file, as it is served for good: its name changes with its content. */
export interface BuiltFile {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}

/** The pages as the build left them. */
export interface BuiltPages {
  /** Address of a file by the name of its source: `pages.js`, `pages.css`, `published.css`. */
  addressOf: (name: string) => string;
  file: (builtName: string) => BuiltFile | undefined;
}

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Beside the sources, and beside the bundled command line. */
const folders = [
  join(import.meta.dirname, '../../dist/register/pages'),
  join(import.meta.dirname, '../register/pages'),
];

/** Where pages.json tells which source became which file. */
export const manifest = 'pages.json';

/**
 * The built pages, read when they are first asked for. Asking throws `ERR_SETTINGS_MISSING` where they have not
 * been built.
 */
export function builtPages(): () => Promise<BuiltPages> {
  let pages: Promise<BuiltPages> | undefined;
  return () => {
    pages ??= readPages().catch((fault) => {
      pages = undefined;
      throw fault;
    });
    return pages;
  };
}

async function readPages(): Promise<BuiltPages> {
  for (const folder of folders) {
    const listed = await readFile(join(folder, manifest), 'utf8').catch(() => null);
    if (listed !== null) return pagesIn(folder, JSON.parse(listed) as Record<string, string>);
  }
  throw new ProbityError(
    'ERR_SETTINGS_MISSING',
    'The register’s pages have not been built, so it cannot show them. Run npm run build, then start it again.',
  );
}

async function pagesIn(folder: string, names: Record<string, string>): Promise<BuiltPages> {
  const files = new Map<string, BuiltFile>();
  for (const name of Object.values(names)) {
    const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    files.set(name, { bytes: new Uint8Array(await readFile(join(folder, name))), type });
  }
  return {
    addressOf: (name) => `/pages/${names[name] ?? name}`,
    file: (name) => files.get(name),
  };
}
