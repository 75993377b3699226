import type { KeyObject } from 'node:crypto';
import { isSignedBy } from './checkpoint.ts';
import { nameOf } from './checkpoint-key.ts';
import { type KeptFile, keptIn } from './keepers.ts';
import type { Fault } from './verify.ts';

/** What trusted checkpoints say of the chain. */
export interface Signed {
  count: number;
  /** Hash (hex) and moment, by the link's number. */
  hashes: Map<number, { hash: string; at: string }>;
}

/** Reads all checkpoints of an organisation and keeps what those say that a trusted key has signed. */
export async function checkCheckpoints(
  folder: string,
  organisation: string,
  keys: readonly KeyObject[],
  found: (fault: Fault) => void,
): Promise<Signed> {
  const trusted = new Map(keys.map((key) => [nameOf(key), key]));
  const signed: Signed = { count: 0, hashes: new Map() };
  for await (const kept of keptIn(folder, organisation)) {
    signed.count += 1;
    const wrong = whatIsWrong(kept, organisation, trusted);
    if (wrong !== null || kept.signed === null) {
      found({ link: null, sentence: `The checkpoint in ${kept.file} ${wrong}.` });
      continue;
    }
    const { number, hash, at } = kept.signed.checkpoint;
    const other = signed.hashes.get(number);
    if (other && other.hash !== hash) {
      found({
        link: number,
        sentence: `Two checkpoints name different hashes for link ${number}: one of ${other.at}, one of ${at}. The chain was made anew between them.`,
      });
    }
    signed.hashes.set(number, other ?? { hash, at });
  }
  return signed;
}

function whatIsWrong(
  { signed }: KeptFile,
  organisation: string,
  trusted: ReadonlyMap<string, KeyObject>,
): string | null {
  if (signed === null) return 'cannot be read: it was cut off or changed';
  if (signed.checkpoint.organisation !== organisation) return 'belongs to another organisation';
  const key = trusted.get(signed.key);
  if (!key) return `was signed with the key ${signed.key}, which is not among those trusted here`;
  return isSignedBy(signed, key) ? null : 'does not bear the signature of its key: it was changed';
}
