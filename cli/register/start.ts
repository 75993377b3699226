import process from 'node:process';
import { readSettings } from '#register/settings.ts';
import { start } from '#register/start.ts';
import { builtCodes } from '../packs.ts';
import { lineLog } from './log.ts';

/**
 * Runs the register until SIGTERM or SIGINT, and then until all that was begun is done.
 * Each request and fault is one line of JSON on standard output.
 *
 * @throws ProbityError where it cannot start, with what to mend
 */
export async function startRegister(file: string): Promise<void> {
  const settings = await readSettings(file, process.env);
  const { url, close } = await start(settings, { codes: await builtCodes(), log: lineLog() });
  const place = settings.database.url ? 'the PostgreSQL that the settings name' : settings.database.folder;
  process.stdout.write(
    `The register for ${settings.councils.map(({ name }) => name).join(', ')} is at ${url}, its data in ${place}.\n`,
  );
  const stop = () => void close();
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
