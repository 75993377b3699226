import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import process from 'node:process';
import { v7 as uuidv7 } from 'uuid';
import { ProbityError } from '#core/errors.ts';
import { setUpCouncils } from '#register/councils.ts';
import { migrate } from '#register/database/migrate.ts';
import type { Database } from '#register/database/session.ts';
import { type ImportReport, importPeople } from '#register/people/import/import.ts';
import { reportLines } from '#register/people/import/told.ts';
import { readSettings, type Settings } from '#register/settings.ts';
import { reach } from '../register/reach.ts';

export interface ImportOptions {
  settings: string;
  organisation: string;
  dryRun?: boolean;
  keep?: boolean;
  json?: boolean;
}

/**
 * Brings people in from a list and prints what came of it. The exit code is 1 where faults forbade it.
 *
 * @throws ProbityError ERR_USAGE for a file or council that is not there, ERR_SETTINGS_…, ERR_DATABASE_…,
 *   ERR_BODY_INVALID for what is no list of people
 */
export async function importCommand(list: string, options: ImportOptions): Promise<void> {
  await access(list).catch((cause) => {
    throw new ProbityError('ERR_USAGE', `There is no list to read at ${list}. Check its name.`, { cause });
  });
  const settings = await readSettings(options.settings, process.env);
  const report = await withDatabase(settings, async (database) => {
    const organisation = await organisationCalled(options.organisation, settings, database);
    const tools = { database, now: () => new Date(), newId: () => uuidv7() };
    return importPeople(tools, organisation, { open: () => createReadStream(list) }, options);
  });
  print(report, options);
  if (report.faultCount > 0) process.exitCode = 1;
}

async function organisationCalled(slug: string, { councils }: Settings, database: Database): Promise<string> {
  const council = councils.find((one) => one.slug === slug);
  if (!council) {
    const known = councils.map((one) => one.slug).join(', ');
    throw new ProbityError(
      'ERR_USAGE',
      `The settings name no council “${slug}”. Name one of theirs with --organisation: ${known}.`,
    );
  }
  const known = await database
    .selectFrom('organisation')
    .select('id')
    .where('issuer', '=', council.issuer)
    .where('tenant', '=', council.tenant)
    .executeTakeFirst();
  if (known) return known.id;
  const [made = ''] = await setUpCouncils(database, [council], () => uuidv7());
  return made;
}

async function withDatabase<T>(settings: Settings, work: (database: Database) => Promise<T>): Promise<T> {
  const { database, close } = await reach(settings);
  try {
    await migrate(database);
    return await work(database);
  } finally {
    await close();
  }
}

function print(report: ImportReport, { json }: ImportOptions): void {
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : `${reportLines(report).join('\n')}\n`);
}
