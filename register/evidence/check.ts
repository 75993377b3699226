import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { ProbityError } from '#core/errors.ts';
import { hashOf } from '#register/audit/chain.ts';
import { isSignedBy, type SignedCheckpoint, signedCheckpoint } from '#register/audit/checkpoint.ts';
import { nameOf } from '#register/audit/checkpoint-key.ts';
import { commitmentTo } from '#register/audit/record.ts';
import type { Way } from './way.ts';

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const shape = z.strictObject({
  checkpoint: signedCheckpoint.nullable(),
  way: z
    .strictObject({ previous: hex, links: z.array(z.tuple([z.int(), z.guid(), hex])).max(10_000) })
    .nullable(),
  records: z.array(
    z.strictObject({
      entry: z.guid(),
      /** Null where it was erased. */
      content: z.string().nullable(),
      salt: z
        .string()
        .regex(/^[0-9a-f]*$/)
        .nullable(),
    }),
  ),
});

const recorded = z.object({
  subject: z.string(),
  detail: z.object({ number: z.int().optional() }).optional(),
});

/** The proof of a case for a program: it stands in the evidence file as JSON. */
export type ProofData = z.output<typeof shape>;

/** A record that is as it was written. Whoever relies on the file relies on these: its page could have been rewritten. */
export interface Proven {
  /** Its number in the chain. */
  link: number;
  content: string;
}

/** What came of checking an evidence file by itself. */
export interface CheckedEvidence {
  /** Records that are as they were written and lie beneath the signature; none where anything is wrong. */
  proven: Proven[];
  /** Records that came after the checkpoint, so that nothing outside the database vouches for them yet. */
  later: number;
  /** Records whose words were erased lawfully. */
  erased: number;
  checkpoint: SignedCheckpoint['checkpoint'] | null;
  /** Sentences; empty where all is well. */
  faults: string[];
}

/** Where the proof stands in the file. */
export const proofId = 'proof';

/**
 * Checks an evidence file without register, database or network: every record gives its commitment, every link
 * follows the one before, the last is what was signed, and a trusted key signed it.
 *
 * @throws ProbityError `ERR_DOCUMENT_UNREADABLE` where the file holds no proof
 */
export function checkEvidence(file: string, keys: readonly KeyObject[]): CheckedEvidence {
  const { checkpoint: signed, way, records } = dataIn(file);
  const faults: string[] = [];
  const linked = new Map(way?.links.map(([link, entry, commitment]) => [entry, { link, commitment }]));
  const covered = records.flatMap((record) => {
    const at = linked.get(record.entry);
    return at === undefined ? [] : [{ ...record, ...at }];
  });
  const whole = covered.flatMap(({ entry, content, salt, link, commitment }): Proven[] => {
    if (content === null) return [];
    const holds =
      salt !== null && commitmentTo(content, Buffer.from(salt, 'hex')).toString('hex') === commitment;
    if (!holds) faults.push(`Record ${entry} is not as it was written.`);
    return holds ? [{ link, content }] : [];
  });
  const erased = covered.filter(({ content }) => content === null).length;
  if (signed === null || way === null) {
    faults.push(
      'The file leads to no checkpoint. Run probity register verify on the register, or take the evidence again after the next checkpoint.',
    );
  } else {
    faults.push(...faultsOnWay(way, signed), ...faultsOfSignature(signed, keys));
  }
  if (faults.length === 0) faults.push(...faultsOfCase(whole, erased));
  return {
    proven: faults.length === 0 ? whole : [],
    later: records.length - covered.length,
    erased,
    checkpoint: signed?.checkpoint ?? null,
    faults,
  };
}

function faultsOnWay({ previous, links }: Way, { checkpoint }: SignedCheckpoint): string[] {
  let at: Buffer = Buffer.from(previous, 'hex');
  let before: number | null = null;
  for (const [number, entry, commitment] of links) {
    if (before !== null && number !== before + 1) return [`Link ${before + 1} is missing.`];
    at = hashOf(at, { number, entry, commitment: Buffer.from(commitment, 'hex') });
    before = number;
  }
  return before === checkpoint.number && at.toString('hex') === checkpoint.hash
    ? []
    : [`The links do not lead to what was signed as link ${checkpoint.number}.`];
}

/** Each step of a case has the next number: one that was left out leaves a gap, unless it is the newest. */
function faultsOfCase(records: readonly Proven[], erased: number): string[] {
  const told = records.map(({ content }) => recorded.parse(JSON.parse(content)));
  if (new Set(told.map(({ subject }) => subject)).size > 1)
    return ['These are records of more than one case.'];
  const steps = new Set(told.flatMap(({ detail }) => detail?.number ?? []));
  const missing = Math.max(0, ...steps) - steps.size - erased;
  return missing > 0 ? [`Steps of the case are missing from the file: ${missing}.`] : [];
}

function faultsOfSignature(signed: SignedCheckpoint, keys: readonly KeyObject[]): string[] {
  const key = keys.find((one) => nameOf(one) === signed.key);
  if (key === undefined)
    return [`The checkpoint was signed with the key ${signed.key}, which is not trusted here.`];
  return isSignedBy(signed, key) ? [] : ['The checkpoint’s signature does not fit.'];
}

function dataIn(file: string): ProofData {
  const begin = `<pre id="${proofId}">`;
  const from = file.indexOf(begin);
  const to = file.indexOf('</pre>', from);
  const text = from < 0 || to < 0 ? '' : plain(file.slice(from + begin.length, to));
  try {
    return shape.parse(JSON.parse(text));
  } catch (cause) {
    throw new ProbityError(
      'ERR_DOCUMENT_UNREADABLE',
      'This is no evidence file, or its proof was damaged. Take the evidence of the case again from the register.',
      { cause },
    );
  }
}

const marks: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

function plain(escaped: string): string {
  return escaped.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => marks[name] ?? '');
}
