import * as z from 'zod/mini';
import type { ItemKind } from '#core/item/item.ts';
import type { PartyKind, SupplierStatus } from '#core/party/party.ts';
import { declarationKinds, stances } from '#core/policy/advice.ts';
import { dutyActions } from '#core/policy/code.ts';
import { answers, eventKinds, giftKinds, guestKinds, sponsorKinds } from '#core/policy/situation.ts';
import { signalIds } from '#core/signals/ids.ts';

/*
 * The shape of a pack's four files. Every scalar arrives as the text that stands in the file, so that
 * 2.40 stays "2.40" and nothing needs quotes; this is where text becomes a number, a yes or a nothing.
 */

const itemKinds = ['email-read', 'email-compose', 'invite', 'post'] as const satisfies readonly ItemKind[];
const partyKinds = [
  'own-organisation',
  'supplier',
  'media',
  'member',
  'political-party',
  'mp-office',
  'public-body',
  'free-mail',
  'unknown',
] as const satisfies readonly PartyKind[];
const statuses = ['contract', 'live-tender', 'dispute', 'applicant', 'none'] as const satisfies readonly (
  | SupplierStatus
  | 'none'
)[];

/** What a fault is called in an issue; `faults.ts` turns the name into a sentence and a mend. */
export type FaultName =
  | 'text'
  | 'id'
  | 'number'
  | 'whole'
  | 'yes-or-no'
  | 'date'
  | 'range'
  | 'list'
  | 'group';

const named = (name: FaultName) => name;

const text = z
  .string(named('text'))
  .check(z.trim(), z.minLength(1, named('text')), z.maxLength(2000, named('text')));
const id = z
  .string(named('id'))
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.()-]*$/, named('id')), z.maxLength(80, named('id')));
const number = z.pipe(
  z.string(named('number')).check(z.regex(/^\d{1,9}(\.\d{1,2})?$/, named('number'))),
  z.transform(Number),
);
const wholeNumber = z.pipe(
  z.string(named('whole')).check(z.regex(/^\d{1,6}$/, named('whole'))),
  z.transform(Number),
);
const pounds = z.pipe(
  number,
  z.transform((amount) => Math.round(amount * 100)),
);
const yesOrNo = z.pipe(
  z.enum(['yes', 'no', 'true', 'false'], named('yes-or-no')),
  z.transform((word) => word === 'yes' || word === 'true'),
);
const day = z.string(named('date')).check(z.regex(/^\d{4}-\d{2}-\d{2}$/, named('date')));

/** Text, or `null` where the document has none. */
function orNothing<T extends z.core.$ZodType>(shape: T) {
  return z._default(
    z.union([
      z.pipe(
        z.literal('null'),
        z.transform(() => null),
      ),
      shape,
    ]),
    null,
  );
}

/** One thing, or a list of such things. */
function oneOrMore<T extends z.core.$ZodType>(shape: T) {
  return z.pipe(
    z.transform((given) => (Array.isArray(given) ? given : [given])),
    z.array(shape).check(z.minLength(1, named('list'))),
  );
}

function list<T extends z.core.$ZodType>(shape: T) {
  return z._default(z.array(shape, named('list')), []);
}

function group<T extends z.core.$ZodLooseShape>(shape: T, name: FaultName = 'group') {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'invalid_type' ? named(name) : undefined),
  });
}

function range<T extends z.core.$ZodType<number>>(unit: T) {
  return group(
    {
      under: z.optional(unit),
      upTo: z.optional(unit),
      from: z.optional(unit),
      over: z.optional(unit),
    },
    'range',
  ).check(z.refine((bounds) => Object.keys(bounds).length > 0, named('range')));
}

function rangeOrUnknown<T extends z.core.$ZodType<number>>(unit: T) {
  return z.union([z.literal('unknown'), range(unit)]);
}

const condition = group({
  value: z.optional(rangeOrUnknown(pounds)),
  count: z.optional(range(wholeNumber)),
  grade: z.optional(rangeOrUnknown(wholeNumber)),
  answer: z.optional(oneOrMore(z.enum(answers))),
  party: z.optional(oneOrMore(z.enum(partyKinds))),
  status: z.optional(oneOrMore(z.enum(statuses))),
  item: z.optional(oneOrMore(z.enum(itemKinds))),
  alongside: z.optional(oneOrMore(z.enum(signalIds))),
  event: z.optional(oneOrMore(z.enum(eventKinds))),
  guests: z.optional(oneOrMore(z.enum(guestKinds))),
  gift: z.optional(oneOrMore(z.enum(giftKinds))),
  sponsor: z.optional(oneOrMore(z.enum(sponsorKinds))),
  relative: z.optional(yesOrNo),
  politicallyRestricted: z.optional(yesOrNo),
  spokesperson: z.optional(yesOrNo),
  unionRepresentative: z.optional(yesOrNo),
  manager: z.optional(yesOrNo),
});

const duty = group({
  action: z.enum(dutyActions),
  to: orNothing(id),
  withinDays: orNothing(wholeNumber),
  register: orNothing(id),
  policy: orNothing(id),
  say: orNothing(text),
});

const rule = group({
  id,
  when: z._default(z.nullable(condition), null),
  silent: z._default(yesOrNo, false),
  stance: z.enum(stances),
  clauses: z.array(id, named('list')).check(z.minLength(1, named('list'))),
  duties: list(duty),
  declaration: orNothing(z.enum(declarationKinds)),
  because: orNothing(text),
});

/** `rules.yaml`: every signal, each with its rules in order of precedence. */
export const rulesFile = z.record(
  z.enum(signalIds),
  z.array(rule, named('list')).check(z.minLength(1, named('list'))),
  named('group'),
);

/** `code.yaml`: the document, and whom and what it names. */
export const codeFile = group({
  id,
  title: text,
  council: orNothing(text),
  source: text,
  version: text,
  inForceFrom: orNothing(day),
  window: z._default(
    z.nullable(
      group({
        months: wholeNumber,
        signals: oneOrMore(z.enum(signalIds)),
        counts: z._default(z.enum(['received', 'offered']), 'received'),
      }),
    ),
    null,
  ),
  roles: z.record(id, group({ title: text, called: z.optional(text) }), named('group')),
  registers: z._default(z.record(id, group({ title: text, keeper: orNothing(id) }), named('group')), {}),
  policies: z._default(z.record(id, text, named('group')), {}),
  laws: z._default(z.record(id, group({ title: text, replacedBy: orNothing(text) }), named('group')), {}),
});

/** `clauses.yaml`: the outline, and every clause in the document's order. */
export const clausesFile = group({
  sections: list(group({ id, number: orNothing(text), heading: text, parent: orNothing(id) })),
  clauses: z.array(
    group({
      id,
      number: orNothing(text),
      heading: z.optional(text),
      parent: orNothing(id),
      summary: text,
      roles: list(id),
      figures: list(text),
      policies: list(id),
      laws: list(id),
      note: orNothing(text),
      conduct: z._default(yesOrNo, true),
      reason: orNothing(text),
    }),
    named('list'),
  ),
});

const given = group({
  value: z.optional(
    z.union([
      z.pipe(
        z.literal('unknown'),
        z.transform(() => null),
      ),
      pounds,
    ]),
  ),
  previous: z.optional(wholeNumber),
  answer: z.optional(z.enum(answers)),
  party: z.optional(z.enum(partyKinds)),
  status: z.optional(z.enum(statuses)),
  item: z.optional(z.enum(itemKinds)),
  alongside: z.optional(oneOrMore(z.enum(signalIds))),
  event: z.optional(z.enum(eventKinds)),
  guests: z.optional(z.enum(guestKinds)),
  gift: z.optional(z.enum(giftKinds)),
  sponsor: z.optional(z.enum(sponsorKinds)),
  relative: z.optional(yesOrNo),
  grade: z.optional(wholeNumber),
  politicallyRestricted: z.optional(yesOrNo),
  spokesperson: z.optional(yesOrNo),
  unionRepresentative: z.optional(yesOrNo),
  manager: z.optional(yesOrNo),
});

const expected = group({
  stance: z.enum(stances),
  clauses: z.array(id, named('list')),
  to: list(id),
  declaration: orNothing(z.enum(declarationKinds)),
  silent: z._default(yesOrNo, false),
  register: z.optional(id),
  withinDays: z.optional(wholeNumber),
});

/** `samples.yaml`: situations, and what must come out. */
export const samplesFile = z.array(
  group({ name: text, signal: z.enum(signalIds), given: z._default(given, {}), expect: expected }),
  named('list'),
);

export type CodeFile = z.output<typeof codeFile>;
export type ClausesFile = z.output<typeof clausesFile>;
export type RulesFile = z.output<typeof rulesFile>;
export type Sample = z.output<typeof samplesFile>[number];
