import { ProbityError } from '#core/errors.ts';
import { type Connected, connect } from '#register/database/connect.ts';
import { startEmbedded, urlOfHeld } from '#register/database/embedded.ts';
import type { Settings } from '#register/settings.ts';

/** The database that the settings name; else our own, whether a register runs on it just now or not. */
export async function reach({ database: { url, folder } }: Settings): Promise<Connected> {
  if (url !== undefined) return connect(url, { pool: 1 });
  try {
    const embedded = await startEmbedded(folder);
    const { database, close } = await connect(embedded.url, { pool: 1 });
    return { database, close: () => close().then(embedded.stop) };
  } catch (fault) {
    if (!(fault instanceof ProbityError) || fault.code !== 'ERR_DATABASE_IN_USE') throw fault;
    return connect(await urlOfHeld(folder), { pool: 1 });
  }
}
