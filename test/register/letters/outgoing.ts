import { v7 as uuidv7 } from 'uuid';
import { asService, type Database } from '#register/database/session.ts';
import { enqueue } from '#register/letters/enqueue.ts';
import type { Notice } from '#register/letters/notice.ts';
import { settingsFrom } from '#register/settings.ts';
import { sampleSettings } from '../app.ts';
import { westmarch } from '../database.ts';

const sentFrom = 'Register of declarations <register@westmarch.gov.uk>';

type Letters = NonNullable<typeof sampleSettings.letters>;

/** What a register's settings say of a mail server. */
export function letterSettings(smtp: Partial<Letters['smtp']>): Letters {
  const { secrets: _secrets, ...given } = sampleSettings;
  const letters = { from: sentFrom, smtp: { host: 'localhost', ...smtp } };
  const read = settingsFrom(
    { ...given, letters },
    { PROBITY_SMTP_PASSWORD: 'a-password' },
    'the test',
  ).letters;
  if (!read) throw new Error('The settings for letters got lost.');
  return read;
}

/** Puts one letter into Westmarch's outbox; gives its id. */
export async function post(
  database: Database,
  person: string,
  at: string,
  notice: Notice = { type: 'yearly-return', due: '2026-03-31' },
): Promise<string> {
  const id = uuidv7();
  await asService(database, westmarch.id, (work) =>
    enqueue(work, { organisation: westmarch.id, newId: () => id, at: new Date(at) }, [
      { person, occasion: uuidv7(), notice },
    ]),
  );
  return id;
}
