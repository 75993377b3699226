import { z } from 'zod';
import { ProbityError } from '#core/errors.ts';
import { type DeclarationKind, declarationKinds } from '#core/policy/advice.ts';

/** How long declarations of a kind are kept. */
export interface Rule {
  years: number;
  /**
   * From when: `closing`, when it was decided (or, where it holds until a day, from that day), withdrawn or ran
   * out; `leaving`, when the officer left, for what stands as long as they work here.
   */
  from: 'closing' | 'leaving';
}

export type Rules = Record<DeclarationKind, Rule>;

const sixYears: Rule = { years: 6, from: 'closing' };
const sixYearsAfterLeaving: Rule = { years: 6, from: 'leaving' };
const twoYears: Rule = { years: 2, from: 'closing' };

/** Where a council says nothing. docs/audit.md gives the reasons. */
const defaults: Rules = {
  gift: sixYears,
  hospitality: sixYears,
  bequest: sixYears,
  sponsorship: sixYears,
  'supplier-contact': sixYears,
  interest: sixYearsAfterLeaving,
  relationship: sixYearsAfterLeaving,
  'outside-work': sixYearsAfterLeaving,
  membership: sixYearsAfterLeaving,
  'media-contact': twoYears,
  publication: twoYears,
  flag: twoYears,
  'nil-return': twoYears,
};

const shape = z.partialRecord(
  z.enum(declarationKinds),
  z.strictObject({ years: z.int().min(1).max(100), from: z.enum(['closing', 'leaving']) }),
);

/**
 * The rules of a council: its own (`retention` in its settings, by kind), else the defaults.
 *
 * @throws ProbityError `ERR_SETTINGS_INVALID` where its own make no sense
 */
export function retentionIn(settings: { retention?: unknown }): Rules {
  const own = shape.safeParse(settings.retention ?? {});
  if (own.success) return { ...defaults, ...own.data };
  const faults = own.error.issues.map(({ path, message }) => `${path.join('.') || 'retention'}: ${message}`);
  throw new ProbityError(
    'ERR_SETTINGS_INVALID',
    `The council’s rules of retention cannot be read, so nothing is removed. Each kind takes years (1 to 100) and from (closing or leaving): mend them in the settings (${faults.join('; ')}).`,
  );
}
