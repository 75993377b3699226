import type { KeyObject } from 'node:crypto';
import { access } from 'node:fs/promises';
import process from 'node:process';
import { ProbityError } from '#core/errors.ts';
import { checkingKey } from '#register/audit/checkpoint-key.ts';
import { type Verification, verify } from '#register/audit/verify.ts';
import { readSettings, type Settings } from '#register/settings.ts';
import { reach } from './reach.ts';

export interface VerifyCommandOptions {
  settings: string;
  organisation?: string;
  checkpoints?: string;
  key?: string[];
  json?: boolean;
}

/** What was found for one council. */
interface Found extends Verification {
  slug: string;
  name: string;
}

/**
 * Prints, for each council or the one named, whether the audit log, the declarations and the checkpoints are as
 * they were written. The exit status is 1 where anything is not. The register may be running meanwhile.
 *
 * @throws ProbityError ERR_USAGE for a council that the register does not know, and what stands in the way of
 *   reading settings, key or database
 */
export async function verifyRegister(options: VerifyCommandOptions): Promise<void> {
  const settings = await readSettings(options.settings, process.env);
  const checkpoints = options.checkpoints ?? folderIn(settings);
  const keys = await trusted(settings, options.key);
  const { database, close } = await reach(settings);
  try {
    const councils = await database
      .selectFrom('organisation')
      .select(['id', 'slug', 'name'])
      .$if(options.organisation !== undefined, (rows) => rows.where('slug', '=', options.organisation ?? ''))
      .orderBy('slug')
      .execute();
    if (councils.length === 0) throw unknown(options.organisation);
    const all: Found[] = [];
    for (const { id, slug, name } of councils) {
      const found = await verify(database, id, { checkpoints, keys, now: new Date() });
      all.push({ slug, name, ...found });
    }
    if (all.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
    const shown = options.json ? JSON.stringify(all) : all.map(report).join('\n\n');
    process.stdout.write(`${shown}\n`);
  } finally {
    await close();
  }
}

/** The folder with checkpoints; null where the settings send them to an address. */
function folderIn({ audit }: Settings): string | null {
  return /^https?:\/\//.test(audit.checkpoints) ? null : audit.checkpoints;
}

/** The keys named, else the register's own, which is not there before its first checkpoint. */
async function trusted({ audit }: Settings, files: string[] | undefined): Promise<KeyObject[]> {
  if (files) return Promise.all(files.map(checkingKey));
  const there = await access(audit.key).then(
    () => true,
    () => false,
  );
  return there ? [await checkingKey(audit.key)] : [];
}

const mostShown = 20;

function report({ name, slug, faults, ...counts }: Found): string {
  const shown = faults.slice(0, mostShown).map(({ sentence }) => `- ${sentence}`);
  const more = faults.length - shown.length;
  return [
    `${name} (${slug})`,
    ...seen(counts),
    ...(faults.length === 0
      ? ['All of it is as it was written.']
      : [
          'This is not as it was written. Keep the database as it is, and tell the monitoring officer:',
          ...shown,
        ]),
    ...(more > 0 ? [`and ${more} more.`] : []),
  ].join('\n');
}

function seen(counts: Omit<Verification, 'faults'>): string[] {
  const { links, erased, waiting, events, declarations, checkpoints } = counts;
  const vouched =
    checkpoints === 0
      ? 'There were no checkpoints to hold it against, so a chain that was made anew would go unnoticed.'
      : `Held against ${number(checkpoints)} ${checkpoints === 1 ? 'checkpoint' : 'checkpoints'}.`;
  return [
    `${number(links)} links, ${number(erased)} with words that were erased; ${number(waiting)} entries wait for their link.`,
    `${number(declarations)} declarations, ${number(events)} events.`,
    vouched,
  ];
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}

function unknown(slug: string | undefined): ProbityError {
  return new ProbityError(
    'ERR_USAGE',
    slug === undefined
      ? 'There is no council in this register yet, so there is nothing to verify. Start the register first.'
      : `There is no council “${slug}” in this register. Give the slug that stands in the settings.`,
  );
}
