import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Clause, Code } from '#core/policy/code.ts';
import type { EventCouncil } from '../outlook-addin/src/events/council.ts';
import { bundle } from './bundle.ts';
import { root } from './folders.ts';
import { withoutProperties } from './regex-2016.ts';
import { slim } from './slim.ts';

const events = join(root, 'outlook-addin', 'src', 'events');

/** What of core is too large, or asks too much of the language, for a runtime without a browser. */
const replaced: Record<string, string> = {
  'core/item/html-text.ts': 'html-text.ts',
  'core/party/registrable-domain.ts': 'registrable-domain.ts',
  'core/ui/money.ts': 'money.ts',
};

/** Puts the small ones in place of files of core, and spells out what regular expressions learnt after 2016. */
const bare: Plugin = {
  name: 'bare',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const name = path
        .slice(root.length + 1)
        .split('\\')
        .join('/');
      const file = replaced[name] === undefined ? path : join(events, 'bare', replaced[name]);
      return { contents: withoutProperties(await readFile(file, 'utf8')), loader: 'ts' };
    });
  },
};

/**
 * The file of the event handlers for one council: for a runtime without DOM, storage and imports, in the language of
 * 2016, with all that the council knows above the program. Nothing in it asks the network.
 */
export async function eventsFile(council: EventCouncil): Promise<string> {
  return withCouncil({ ...council, codes: council.codes.map(asRead) }, await bundleHandlers());
}

/** A code as the handlers read it: one clause is shown, in our own words, for each rule that may stop a draft. */
function asRead(code: Code): Code {
  const used = new Set(Object.values(code.rules).flatMap((rules) => rules.flatMap(({ clauses }) => clauses)));
  const clauses = code.clauses.filter(({ id }) => used.has(id)).map(clauseAsRead);
  return { ...code, laws: {}, sections: [], clauses };
}

function clauseAsRead({ wording: _, ...clause }: Clause): Clause {
  return { ...clause, roles: [], figures: [], policies: [], laws: [], note: null, reason: null };
}

/** The handlers' program, the same for every council. */
export function bundleHandlers(): Promise<string> {
  return withLanguage(`import './main.ts';`);
}

/** The judgement alone, as the handlers bundle it, for tests and measurements: the global `probity`. */
export function bundleForEvents(): Promise<string> {
  return withLanguage(`
    export { composeItem } from '#core/item/compose.ts';
    export { directoryOf } from '#core/party/directory.ts';
    export { review } from '#core/review.ts';`);
}

/** Puts a council above the handlers' program. Parsing text is quicker than compiling data. */
export function withCouncil(council: EventCouncil, program: string): string {
  const text = JSON.stringify(JSON.stringify(council));
  // Line ends to the language of 2016, and none to JSON.
  const safe = text.replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`);
  return `var probityCouncil=JSON.parse(${safe});\n${program}`;
}

/** The program below what the language lacks: the compiler's own helpers take their methods before any import runs. */
async function withLanguage(contents: string): Promise<string> {
  const [language, program] = await Promise.all([
    compiled(`import './bare/language.ts';`),
    compiled(contents),
  ]);
  return language + program;
}

function compiled(contents: string): Promise<string> {
  return bundle({
    stdin: { contents, resolveDir: events, loader: 'ts' },
    target: 'es2016',
    format: 'iife',
    globalName: 'probity',
    plugins: [slim, bare],
  });
}
