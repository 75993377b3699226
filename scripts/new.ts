import { join } from 'node:path';
import { argv } from 'node:process';
import { draftPack } from '#core/policy/document/draft.ts';
import { readOutline } from '#core/policy/document/read.ts';
import { textLines } from '#core/policy/document/text-lines.ts';
import { subjectOf } from '#core/policy/sentences.ts';
import { signalIds } from '#core/signals/ids.ts';
import { draftCommand, writePack } from '../cli/policy/draft.ts';
import { policies, root } from './folders.ts';
import { newSignal } from './new-signal.ts';
import { newSite } from './new-site.ts';

const usage = `Usage:
  npm run new code <id> [document]   a code of conduct: a pack that passes the linter, from its document where given
  npm run new signal <id>            a situation: its file, its voices and its place in the lists
  npm run new site <id>              a site to guard posts on: its file and its test page

An id is written in small letters with hyphens between words, such as gift-offer.`;

/** What can be begun, each by a function of the words that follow its name. */
const kinds: Record<string, (id: string, source?: string) => Promise<void>> = {
  code: newCode,
  signal: async (id) => console.log((await newSignal(id, root)).join('\n')),
  site: async (id) => console.log((await newSite(id, root)).join('\n')),
};

/** A signal that is only begun has no words yet, and no document can be searched for it. */
function haveWords(): void {
  const wordless = signalIds.filter((id) => subjectOf(id) === undefined);
  if (wordless.length > 0)
    throw new Error(
      `A code cannot be drafted while a signal has no words yet: ${wordless.join(', ')}. \`npm run check\` names the tables that lack them.`,
    );
}

/** A pack with every clause of the document, or with one clause to begin from. */
async function newCode(id: string, document?: string): Promise<void> {
  haveWords();
  const out = join(policies, id);
  if (document !== undefined) return draftCommand(document, { id, out });
  const empty = readOutline(textLines('1 General\n\n1.1 To be written.'));
  const head = {
    id,
    title: 'Code of Conduct',
    source: 'To be named: the document that this code comes from',
  };
  await writePack(out, draftPack(empty, head).files);
  console.log(`${out}: one clause to begin from. docs/policy-format.md says how to go on.`);
}

const [kind = '', id = '', source] = argv.slice(2);
const begin = kinds[kind];
if (begin === undefined || !/^[a-z][a-z0-9-]{0,40}$/.test(id)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  await begin(id, source).catch((fault: Error) => {
    console.error(fault.message);
    process.exitCode = 1;
  });
}
