import type { Contents } from '#core/storage/contents.ts';
import { tables } from '#core/storage/contents.ts';
import type { Cupboard } from '#core/storage/cupboard.ts';
import { newestVersion } from '#core/storage/migrations.ts';

/** Everything that is kept, as JSON: table by table, files in base64. The device's key stays on the device. */
export async function exported(cupboard: Cupboard, now: Date): Promise<string> {
  const kept = await cupboard.read(tables, async ({ all, keys, get }) => {
    const values: Record<string, Contents['values'] | undefined> = {};
    for (const key of await keys('values')) {
      if (key !== 'deviceKey' && key !== 'leases') values[key] = await get('values', key);
    }
    const files: Record<string, string> = {};
    for (const key of await keys('files')) files[key] = base64(await get('files', key));
    return {
      drafts: await all('drafts'),
      dismissals: await all('dismissals'),
      outbox: await all('outbox'),
      history: await all('history'),
      letters: await all('letters'),
      values,
      files,
    };
  });
  const head = { format: 'probity-device', version: newestVersion, savedAt: now.toISOString() };
  return `${JSON.stringify({ ...head, ...kept }, null, 2)}\n`;
}

function base64(bytes: Uint8Array = new Uint8Array()): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
