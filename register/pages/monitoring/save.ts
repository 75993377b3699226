import type { Fault } from '../ask.ts';
import { saveBlob } from '../deciding/save-bytes.ts';
import type { Desk } from '../pages.tsx';
import { words } from '../words.ts';

/** Takes a file from the register and hands it to the person to keep. Gives what went wrong; null where nothing did. */
export async function save({ session }: Pick<Desk, 'session'>, path: string): Promise<Fault | null> {
  try {
    const answer = await fetch(path, { headers: { Authorization: `Bearer ${session.token}` } });
    if (!answer.ok) {
      const { detail, code } = await answer.json();
      return { sentence: detail, code, status: answer.status };
    }
    saveBlob(nameIn(answer), await answer.blob());
    return null;
  } catch {
    return { sentence: words.offline, code: 'ERR_REGISTER_UNREACHABLE', status: 0 };
  }
}

/** The name that the register gave the file. */
function nameIn({ headers }: Response): string {
  const given = headers.get('Content-Disposition') ?? '';
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(given) ?? [];
  const [, plain] = /filename="([^"]+)"/.exec(given) ?? [];
  return encoded ? decodeURIComponent(encoded) : (plain ?? 'file');
}
