import { loadCode } from '#core/policy/compile.ts';
import { checkItem } from './check-item.ts';
import type { Council } from './checker.ts';
import { fetchJson, loadSettings } from './settings.ts';

/**
 * Fetches what the council has set up for its officers: who it is, whom it deals with, its code of conduct.
 *
 * @throws ProbityError `ERR_SETTINGS_UNREACHABLE`, `ERR_SETTINGS_INVALID`, `ERR_ORGANISATION_INVALID`,
 *   `ERR_CODE_INVALID`
 */
export async function loadCouncil(): Promise<Council> {
  const { code: id, setting } = await loadSettings(fetchJson);
  const code = loadCode(await fetchJson(`policies/${id}.json`));
  return { code, check: (parts) => checkItem(parts, { setting, code }) };
}
