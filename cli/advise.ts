import { stdout } from 'node:process';
import * as z from 'zod/mini';
import { ProbityError } from '#core/errors.ts';
import type { SupplierStatus } from '#core/party/party.ts';
import { adviseOn } from '#core/policy/advise.ts';
import { type Profile, plainProfile, type Situation } from '#core/policy/situation.ts';
import { type SignalId, signalIds } from '#core/signals/ids.ts';
import { reasonOf } from './inputs.ts';
import { adviceJson } from './json.ts';
import { openCode } from './packs.ts';
import { adviceLines } from './show.ts';

/** What of a situation can be said on the command line. */
export interface SituationOptions {
  /** In pence. */
  value?: number;
  partyStatus?: SupplierStatus;
  previous?: number;
  accepted?: boolean;
  profile?: string;
}

export interface AdviseOptions extends SituationOptions {
  code: string;
  signal: string;
  /** ISO date. */
  on: string;
  /** Folder of the wording files. */
  wording?: string;
  json?: boolean;
}

const profileShape = z.partial(
  z.strictObject({
    grade: z.nullable(z.number()),
    politicallyRestricted: z.boolean(),
    spokesperson: z.boolean(),
    unionRepresentative: z.boolean(),
    manager: z.boolean(),
  }),
);

/** Prints what a code says on a situation given on the command line. */
export async function adviseCommand(options: AdviseOptions): Promise<void> {
  const code = await openCode(options.code, options.on, options.wording);
  const advice = adviseOn(knownSignal(options.signal), code, situationOf(options));
  const shown = options.json ? JSON.stringify(adviceJson(advice)) : adviceLines(advice).join('\n');
  stdout.write(`${shown}\n`);
}

/** The situation that was given on the command line. */
export function situationOf(options: SituationOptions): Partial<Situation> {
  return {
    valuePence: options.value ?? null,
    partyStatus: options.partyStatus ?? null,
    partyKind: options.partyStatus ? 'supplier' : null,
    previous: options.previous ?? 0,
    answer: options.accepted ? 'accepted' : 'undecided',
    profile: options.profile ? profileOf(options.profile) : plainProfile,
  };
}

/** The signal of that id. */
export function knownSignal(named: string): SignalId {
  const found = signalIds.find((id) => id === named);
  if (found) return found;
  throw new ProbityError(
    'ERR_SIGNAL_UNKNOWN',
    `No signal is called “${named}”. Known: ${signalIds.join(', ')}.`,
  );
}

function profileOf(json: string): Profile {
  try {
    const given = z.parse(profileShape, JSON.parse(json));
    return {
      ...plainProfile,
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    };
  } catch (cause) {
    const names = Object.keys(plainProfile).join(', ');
    const reason =
      cause instanceof z.core.$ZodError
        ? cause.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')
        : reasonOf(cause);
    throw new ProbityError(
      'ERR_USAGE',
      `--profile is not a profile: ${reason}. Give JSON with any of ${names}.`,
      { cause },
    );
  }
}
