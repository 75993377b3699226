import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Person } from '#core/item/item.ts';
import { readOrganisation } from '#core/party/organisation.ts';
import { checkSuppliers } from '#core/party/supplier-csv.ts';
import { readVersions } from '#core/policy/versions.ts';
import { plainSending, type Sending } from '#core/sending/sending.ts';
import { readPackVersions } from '../../../cli/packs.ts';
import type { EventCouncil } from '../../../outlook-addin/src/events/council.ts';
import type { Draft } from '../../../outlook-addin/src/events/draft.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const corpus = join(root, 'test', 'corpus');

/** The sample council with its suppliers, and a code of conduct. */
export async function sampleCouncil(sending: Sending = plainSending): Promise<EventCouncil> {
  const organisation = readOrganisation(
    JSON.parse(await readFile(join(corpus, 'organisation.json'), 'utf8')),
  );
  const { suppliers } = checkSuppliers(await readFile(join(corpus, 'suppliers.csv'), 'utf8'));
  const codes = readVersions(await readPackVersions(join(root, 'policies', 'derbyshire')));
  return { organisation, suppliers, codes, sending };
}

export const officer: Person = { name: 'Marsh, Jo (Highways)', address: 'jo.marsh@westmarch.gov.uk' };
/** In a live tender. */
export const bidder: Person = { name: 'Rae Ostler', address: 'rae@cirruslgs.com' };
export const colleague: Person = { name: 'Ida Fenn', address: 'ida.fenn@westmarch.gov.uk' };
export const stranger: Person = { name: 'Al Beck', address: 'al@example.com' };

export const leak =
  'Between us, the other bids came in at £1.2m and £1.4m. If you price under that you will win the tender.';

/** A draft of the officer's. */
export function draft(text: string, to: Person[], more: Partial<Draft['parts']> = {}): Draft {
  const parts = {
    kind: 'email-compose' as const,
    from: officer,
    to,
    cc: [],
    bcc: [],
    subject: 'Hello',
    text,
    ...more,
  };
  return { parts, officer, settled: [] };
}
