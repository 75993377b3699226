import { z } from 'zod';
import { ProbityError } from '#core/errors.ts';
import { type DeclarationKind, declarationKinds } from '#core/policy/advice.ts';

/*
 * What a council lets the public see. It stands in the council's settings under `publication`; whatever is not
 * said there is as below, which tells too little rather than too much.
 */

/** Whose declarations of a kind the public sees. */
export const audiences = ['everybody', 'senior', 'nobody'] as const;

const fiftyPounds = 5000;

const kindRules = z.strictObject({
  of: z.enum(audiences),
  /** Values below are shown as "under" this much; 0 shows every value. */
  valuesFromPence: z.int().min(0).default(fiftyPounds),
  /** Whether the officer's own short description is shown. */
  description: z.boolean().default(false),
});
export type KindRules = z.output<typeof kindRules>;

const usual: Record<DeclarationKind, z.input<typeof kindRules>> = {
  gift: { of: 'everybody' },
  hospitality: { of: 'everybody' },
  sponsorship: { of: 'everybody' },
  bequest: { of: 'everybody' },
  interest: { of: 'senior' },
  'outside-work': { of: 'senior' },
  // Beliefs, unions, families and unfinished business are nobody else's.
  membership: { of: 'nobody' },
  relationship: { of: 'nobody' },
  'media-contact': { of: 'nobody' },
  'supplier-contact': { of: 'nobody' },
  publication: { of: 'nobody' },
  flag: { of: 'nobody' },
  'nil-return': { of: 'nobody' },
};

const publication = z.strictObject({
  /** How far back the published register reaches. */
  months: z.int().min(1).max(120).default(24),
  /** Officers at or above this grade are senior and named. Null: those who hold an office under the code are. */
  seniorFromGrade: z.int().min(0).max(1000).nullable().default(null),
  /** A department with fewer people would give away who it was, so it is not told. */
  smallestDepartment: z.int().min(1).default(5),
  kinds: z.partialRecord(z.enum(declarationKinds), kindRules).default({}),
});

export interface Rules extends Omit<z.output<typeof publication>, 'kinds'> {
  kinds: Record<DeclarationKind, KindRules>;
}

/** A council's rules of publication, from its settings. Throws `ERR_SETTINGS_INVALID` where they make no sense. */
export function rulesIn(settings: Record<string, unknown>): Rules {
  const read = publication.safeParse(settings.publication ?? {});
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new ProbityError(
      'ERR_SETTINGS_INVALID',
      `The council’s rules of publication cannot be read, so nothing can be published. Ask your administrator to mend them in the settings (${faults.join('; ')}).`,
    );
  }
  const kinds = Object.fromEntries(
    declarationKinds.map((kind) => [kind, read.data.kinds[kind] ?? kindRules.parse(usual[kind])]),
  ) as Rules['kinds'];
  return { ...read.data, kinds };
}
