import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cpuUsage, execPath, stdout } from 'node:process';
import { composeItem } from '#core/item/compose.ts';
import type { Item } from '#core/item/item.ts';
import { readItem } from '#core/item/read.ts';
import { directoryOf } from '#core/party/directory.ts';
import type { Setting } from '#core/party/setting.ts';
import { review } from '#core/review.ts';
import { readLabels } from '../../cli/evaluate.ts';
import { readSetting } from '../../cli/inputs.ts';
import { aim, sayMissed } from './aims.ts';
import { type Contender, contenders } from './contenders.ts';
import { benchEvents } from './events.ts';
import { benchOutlook } from './outlook.ts';
import { benchPolicies } from './policies.ts';
import { benchRegister } from './register.ts';
import { benchReview } from './review.ts';

const corpus = join(import.meta.dirname, '..', 'corpus');
/** The slow ones are timed on every so manieth message, which is enough to compare them fairly. */
const slowOnesEvery = 24;

/** Nobody waits longer for the extension's part, which stops no other. */
const longestMilliseconds = 90_000;

interface Sample {
  item: Item;
  text: string;
}

async function samples(): Promise<Sample[]> {
  const labels = await readLabels(corpus);
  return Promise.all(
    labels.map(async ({ file, kind }) => {
      const item = await readItem(await readFile(join(corpus, file)), { fileName: file, kind });
      return { item, text: item.zones.map((zone) => zone.text).join('\n') };
    }),
  );
}

/** CPU time of this process, in microseconds. */
async function cpuMicroseconds(work: () => Promise<void>): Promise<number> {
  const before = cpuUsage();
  await work();
  const { user, system } = cpuUsage(before);
  return user + system;
}

async function perMessage(contender: Contender, all: readonly Sample[]): Promise<number> {
  const round = async (): Promise<void> => {
    for (const { item, text } of all) await contender.look(item, text);
  };
  await round();
  const rounds: number[] = [];
  for (let n = 0; n < 2; n++) rounds.push(await cpuMicroseconds(round));
  return Math.min(...rounds) / all.length;
}

function line(name: string, micros: number, against: number): void {
  stdout.write(
    `${name.padEnd(46)}${micros.toFixed(0).padStart(10)} µs ${(micros / against).toFixed(2).padStart(8)} ×\n`,
  );
}

async function compareContenders(setting: Setting): Promise<void> {
  const all = await samples();
  stdout.write(`CPU per message, ${all.length} messages of the corpus; ratio to the whole review\n`);
  let own = 0;
  for (const contender of await contenders(setting)) {
    const some = contender.slow ? all.filter((_, index) => index % slowOnesEvery === 0) : all;
    const micros = await perMessage(contender, some);
    own ||= micros;
    line(contender.name, micros, own);
    if (contender.bound) aim(`a review against ${contender.name}`, own / micros, contender.bound);
  }
}

const paragraph =
  'Thank you for the drawings, which we have passed to the surveyor. The second lot is due on Friday and the ' +
  'yard will be open from eight. Please let me know if the gate code has changed since the spring.\n\n';

async function againstLength(setting: Setting): Promise<void> {
  stdout.write('\nTime against length of the text; ratio to the shortest, per character\n');
  let shortest = 0;
  let before = 0;
  for (const kilobytes of [1, 10, 100, 1000]) {
    const text = paragraph
      .repeat(Math.ceil((kilobytes * 1000) / paragraph.length))
      .slice(0, kilobytes * 1000);
    const rounds = Math.ceil(1000 / kilobytes);
    const once = (): unknown => review(composeItem({ kind: 'email-read', text }), setting);
    once();
    const micros = await cpuMicroseconds(async () => {
      for (let n = 0; n < rounds; n++) once();
    });
    const each = micros / rounds / kilobytes;
    shortest ||= each;
    line(`${kilobytes} kB, µs per kB`, each, shortest);
    if (before > 0) aim(`${kilobytes} kB against a tenth of it`, (10 * each) / before, 11);
    before = each;
  }
}

async function againstSuppliers(setting: Setting): Promise<void> {
  stdout.write('\nTime against the number of suppliers; ratio to ten\n');
  const all = await samples();
  let ten = 0;
  for (const count of [10, 1000, 100_000]) {
    const suppliers = directoryOf(
      Array.from({ length: count }, (_, n) => ({
        name: `Supplier ${n.toString(36)} Works Ltd`,
        domain: `supplier${n}.example`,
        status: 'contract' as const,
        reference: `S-${n}`,
      })),
    );
    const look = { name: '', look: (item: Item) => review(item, { ...setting, suppliers }) };
    const micros = await perMessage(look, all);
    ten ||= micros;
    line(`${count} suppliers`, micros, ten);
    if (count === 100_000) aim('100,000 suppliers against ten', micros / ten, 1.1);
  }
}

function coldStart(): void {
  const command = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'probity.js');
  const files = { scan: [command, 'scan', join(corpus, 'items', 'c001.eml')], nothing: ['-e', '0'] };
  const fastest = (args: string[]): number =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const start = performance.now();
        spawnSync(execPath, args);
        return performance.now() - start;
      }),
    );
  const empty = fastest(files.nothing);
  const scan = fastest(files.scan);
  stdout.write(
    `\nCold start of probity scan on one file: ${scan.toFixed(0)} ms, ${(scan / empty).toFixed(1)} × an empty Node\n`,
  );
}

/** It measures in a browser and ends with it, so it runs as a program of its own. */
function benchExtension(): void {
  stdout.write('\nThe extension\n');
  const { signal } = spawnSync(execPath, [join(import.meta.dirname, 'extension.ts'), '3'], {
    stdio: 'inherit',
    timeout: longestMilliseconds,
  });
  if (signal !== null) stdout.write(`It was stopped after ${longestMilliseconds / 1000} s.\n`);
}

const setting = await readSetting(join(corpus, 'organisation.json'), join(corpus, 'suppliers.csv'));
await compareContenders(setting);
await againstLength(setting);
await againstSuppliers(setting);
coldStart();
await benchEvents(12);
await benchOutlook(100);
await benchReview(200);
benchExtension();
await benchPolicies();
stdout.write('\nThe register\n');
await benchRegister(100_000);
sayMissed();
