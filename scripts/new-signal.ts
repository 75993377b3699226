import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { ProbityError } from '#core/errors.ts';
import { writeWhole } from '../cli/policy/write-file.ts';

/**
 * Begins a signal: its file with placeholders, its voices, and its place in both lists.
 * Nothing is written where anything stands in the way.
 *
 * @param root the project's top folder
 * @returns what is still to be done, as lines for a person
 * @throws ProbityError `ERR_USAGE` where the id is not kebab-case, is taken, or cannot name a constant
 */
export async function newSignal(id: string, root: string): Promise<string[]> {
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) {
    throw new ProbityError(
      'ERR_USAGE',
      `“${id}” cannot be a signal's id. Use small letters with hyphens between words, such as gift-offer.`,
    );
  }
  const folder = join(root, 'core', 'signals');
  const file = join(folder, `${id}.ts`);
  const voices = join(folder, 'examples', `${id}.jsonl`);
  if (existsSync(file) || existsSync(voices)) {
    throw new ProbityError('ERR_USAGE', `core/signals already has a ${id}. Choose another id.`);
  }
  await checkConstant(id);
  const [idsFile, indexFile] = [join(folder, 'ids.ts'), join(folder, 'index.ts')];
  const ids = entered(await readFile(idsFile, 'utf8'), `'${id}'`, '] as const;');
  const index = imported(entered(await readFile(indexFile, 'utf8'), constantOf(id), '];'), id);
  await writeFile(file, skeletonOf(id));
  await writeFile(voices, `${voicesOf.map((voice) => JSON.stringify(voice)).join('\n')}\n`);
  await writeWhole(indexFile, index);
  await writeWhole(idsFile, ids);
  return nextSteps(id);
}

/** `gift-offer` is `giftOffer` in the program. */
function constantOf(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The text with an entry at the end of its one list. */
function entered(text: string, entry: string, end: string): string {
  const at = text.indexOf(`\n${end}`);
  if (at < 0) throw new ProbityError('ERR_USAGE', `A list in core/signals no longer ends in “${end}”.`);
  return `${text.slice(0, at)}\n  ${entry},${text.slice(at)}`;
}

/** The text with the signal's import among the others, in the order of the files' names. */
function imported(text: string, id: string): string {
  const pathOf = (line: string): string => line.slice(line.indexOf("'"));
  const own = `import { ${constantOf(id)} } from '#core/signals/${id}.ts';`;
  const lines = text.split('\n');
  const after = lines.findIndex((line) => !line.startsWith('import ') || pathOf(line) > pathOf(own));
  return lines.toSpliced(after, 0, own).join('\n');
}

/** Some ids would name what the language or the list has named already: `class`, `signals`. */
async function checkConstant(id: string): Promise<void> {
  const program = `const signals = [], ${constantOf(id)} = {};`;
  await transform(program, { logLevel: 'silent' }).catch((cause: Error) => {
    throw new ProbityError('ERR_USAGE', `“${id}” cannot name a constant. Choose a longer id.`, { cause });
  });
}

const toFlag = 'To be written: a short text that carries this situation.';
const toIgnore = 'To be written: a short text with tell-tale words that does not carry it.';

function skeletonOf(id: string): string {
  return `import type { Signal } from '#core/signals/signal.ts';

export const ${constantOf(id)}: Signal = {
  id: '${id}',
  situation: 'To be written: when it is carried, in one sentence.',
  groups: {
    /** What it is about. Commas part the phrases; in a phrase \`a|b\` is either word. */
    thing: ['thing to be named, another thing|matter to be named'],
    /** What is done with it, or asked. */
    act: ['act to be named'],
  },
  frames: [{ name: 'thing-and-act', from: ['outsider'], all: ['thing', 'act'], none: ['@policy'] }],
  falseAlarms: ['To be written: what is known to set it off wrongly.'],
  flags: [
    {
      kind: 'email-read',
      who: 'unknown > officer',
      text: '${toFlag}',
    },
  ],
  ignores: [
    {
      kind: 'email-read',
      who: 'colleague > officer',
      text: '${toIgnore}',
    },
  ],
};
`;
}

/** One voice of each kind, to be replaced: the shape of all that follow. */
const voicesOf = [
  { flag: true, kind: 'email-read', from: 'unknown', to: 'officer', text: toFlag, also: [] },
  { flag: false, kind: 'email-read', from: 'colleague', to: 'officer', text: toIgnore, also: [] },
];

function nextSteps(id: string): string[] {
  return [
    `core/signals/${id}.ts begins the signal; core/signals/ids.ts and core/signals/index.ts list it last.`,
    'Next:',
    '  1. Write its phrases, frames and false alarms, and five examples or more of either kind.',
    `  2. Replace both lines of core/signals/examples/${id}.jsonl by 80 texts or more that carry it, and 80 that do not.`,
    '  3. Run npm run check: the types name each table that lacks its words (core/ui/words.ts, core/policy/sentences.ts).',
    '  4. Write its rules and samples in every code; npx probity policy lint says which lack them.',
    '     Add it to the table in docs/policy-format.md, and run npm run build.',
    '  5. Run npm run learn. Until then the judge has no weights for it, and it stays quiet.',
  ];
}
