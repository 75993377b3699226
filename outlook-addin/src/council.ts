import * as z from 'zod/mini';
import type { Setting } from '#core/party/setting.ts';
import type { Code } from '#core/policy/code.ts';
import { codeInForce, loadCode } from '#core/policy/compile.ts';
import type { Sending } from '#core/sending/sending.ts';
import { localIso } from './local-iso.ts';
import { fetchJson, loadSettings, type RegisterSettings, settingsInvalid } from './settings.ts';

/** Lists every version of every code, so that only the one in force need be fetched. */
const listFile = 'policies/codes.json';

const List = z.array(z.object({ id: z.string(), inForceFrom: z.nullable(z.string()), file: z.string() }));

/** What a council has set up for its officers. */
export interface CouncilFiles {
  code: Code;
  setting: Setting;
  /** What happens when officers send. */
  sending: Sending;
  /** Null where there is none. */
  register: RegisterSettings | null;
}

/**
 * Fetches what the council has set up for its officers: who it is, whom it deals with, its code of conduct as in
 * force today.
 * @param today ISO date
 *
 * @throws ProbityError `ERR_SETTINGS_UNREACHABLE`, `ERR_SETTINGS_INVALID`, `ERR_ORGANISATION_INVALID`,
 *   `ERR_CODE_INVALID`
 */
export async function loadCouncil(
  fetch = fetchJson,
  today = localIso(new Date()).slice(0, 10),
): Promise<CouncilFiles> {
  const [{ code: id, setting, sending, register }, list] = await Promise.all([
    loadSettings(fetch),
    fetch(listFile),
  ]);
  const code = loadCode(await fetch(`policies/${fileInForce(list, id, today)}`));
  return { code, setting, sending, register };
}

function fileInForce(list: unknown, id: string, today: string): string {
  const read = List.safeParse(list);
  if (!read.success) throw settingsInvalid(listFile, read.error);
  const versions = read.data.filter((code) => code.id === id);
  const inForce = codeInForce(versions, today);
  if (!inForce) throw settingsInvalid(listFile, new Error(`No version of “${id}” is in force on ${today}.`));
  return inForce.file;
}
