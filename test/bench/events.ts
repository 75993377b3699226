import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cpuUsage, stdout } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { createContext, runInNewContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { Item } from '#core/item/item.ts';
import { readItem } from '#core/item/read.ts';
import { readLabels } from '../../cli/evaluate.ts';
import { eventsFile } from '../../scripts/build-events.ts';
import { sampleCouncil } from '../outlook-addin/events/council.ts';
import { officeStub, type StubDraft } from '../outlook-addin/events/office-stub.ts';
import { aim } from './aims.ts';

const corpus = join(import.meta.dirname, '..', 'corpus');
/** Of CPU, for what an officer waits for. */
const budgetMilliseconds = 300;

/** The drafts of the corpus, as Outlook has them; a fast stand-in for it answers. */
async function drafts(): Promise<StubDraft[]> {
  const labels = (await readLabels(corpus)).filter(({ kind }) => kind === 'email-compose');
  return Promise.all(
    labels.map(async ({ file, kind }) =>
      draftOf(await readItem(await readFile(join(corpus, file)), { fileName: file, kind })),
    ),
  );
}

function draftOf({ zones, to, cc }: Item): StubDraft {
  const texts = (wanted: (kind: string) => boolean) =>
    zones.filter(({ kind }) => wanted(kind)).map(({ text }) => text);
  return {
    kind: 'message',
    subject: texts((kind) => kind === 'subject').join(' '),
    text: texts((kind) => !['subject', 'attachment'].includes(kind)).join('\n\n'),
    to: [...to, ...cc],
    attachmentNames: texts((kind) => kind === 'attachment'),
  };
}

setFlagsFromString('--expose-gc');
/** Takes away what earlier drafts left, which is not this draft's to pay for. */
const tidy: () => void = runInNewContext('gc');

/** The CPU time of the first and of the second time that a draft is sent, in milliseconds. */
async function sendTwice(draft: StubDraft, file: string): Promise<[first: number, second: number]> {
  const { Office, handlers } = officeStub(draft);
  const realm = createContext({ Office, setTimeout, clearTimeout });
  const send = () =>
    new Promise<void>((resolve) => handlers.get('onMessageSend')?.({ completed: () => resolve() }));
  tidy();
  const first = await cpuMilliseconds(async () => {
    new Script(file).runInContext(realm);
    await send();
  });
  // Judged once more: the handlers know what they judged last.
  draft.subject += ' (2)';
  Object.assign(Office.context.mailbox.item, officeStub(draft).Office.context.mailbox.item);
  return [first, await cpuMilliseconds(send)];
}

async function cpuMilliseconds(work: () => Promise<void>): Promise<number> {
  const before = cpuUsage();
  await work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}

function line(name: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const share = (100 * at(0.95)) / budgetMilliseconds;
  stdout.write(
    `${name.padEnd(46)} p50 ${at(0.5).toFixed(1).padStart(6)} ms   p95 ${at(0.95).toFixed(1).padStart(6)} ms   ${share.toFixed(0).padStart(3)} % of ${budgetMilliseconds} ms\n`,
  );
  aim(`${name}, p95 in ms`, at(0.95), budgetMilliseconds);
}

/**
 * What sending costs in Outlook's bare runtime, with the file that an organisation deploys.
 * @param every judges every so manieth draft of the corpus
 */
export async function benchEvents(every = 1): Promise<void> {
  const file = await eventsFile(await sampleCouncil());
  const zipped = gzipSync(file).length / 1000;
  stdout.write(`\nThe file of the event handlers: ${zipped.toFixed(0)} kB zipped, of 400 kB\n`);
  aim('the file of the event handlers in kB', zipped, 400);
  const all = (await drafts()).filter((_, at) => at % every === 0);
  stdout.write(`CPU of sending, ${all.length} drafts of the corpus, each in a realm of its own\n`);
  const times: [number, number][] = [];
  for (const draft of all) times.push(await sendTwice(draft, `${file}\n// ${times.length}`));
  line(
    'first: compile, start, judge',
    times.map(([first]) => first),
  );
  line(
    'later: judge',
    times.map(([, second]) => second),
  );
}

if (import.meta.main) await benchEvents();
