import type { State } from '#core/declaration/declaration.ts';
import type { Giver, Outcome } from '#core/declaration/event.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Answer } from '#core/policy/situation.ts';
import type { Rules } from './rules.ts';

/** What the register knows of one declaration, as far as it could ever be published. */
export interface Entry {
  kind: DeclarationKind;
  state: State;
  outcome: Outcome | null;
  answer: Answer | null;
  /** Day of receipt, else of the offer, else of the declaration (ISO). */
  on: string;
  /** Null where the person is no longer in the directory. */
  officer: { name: string; address: string | null; grade: number | null; holdsOffice: boolean } | null;
  department: { name: string; people: number } | null;
  giver: Giver | null;
  valuePence: number | null;
  what: string;
}

/** One line of the published register. Null is what is not told or not known; `giver` says which. */
export interface PublishedRow {
  on: string;
  kind: DeclarationKind;
  officer: string | null;
  department: string | null;
  giver: string | null;
  giverKind: 'named' | 'member-of-the-public' | 'not-named' | 'not-stated';
  valuePence: number | null;
  /** The value is less than this, and not told. */
  valueBelowPence: number | null;
  answer: Answer | null;
  outcome: Outcome;
  description: string | null;
}

export type Field = 'officer' | 'department' | 'giver' | 'value' | 'description';

/** Why something is left out. `words.ts` has a sentence for each. */
export type Reason =
  | 'kind-not-published'
  | 'senior-only'
  | 'undecided'
  | 'withdrawn'
  | 'junior-officer'
  | 'small-department'
  | 'private-person'
  | 'contact-person'
  | 'below-threshold'
  | 'free-text'
  | 'tells-masked';

export interface Mask {
  field: Field;
  reason: Reason;
}

/** What becomes of a declaration in public: a row with its masks, or the reason why there is none. */
export type Redaction =
  | { row: PublishedRow; masks: Mask[]; withheld: null }
  | { row: null; masks: []; withheld: Reason };

/** A published description stays short: what would be longer is a story, and stories tell names. */
const longestDescription = 300;

/**
 * Decides what the public sees of one declaration. Pure, and the only way into a publication: a value that is
 * masked occurs nowhere in the row, neither in its own field nor in the words of another.
 */
export function redact(entry: Entry, rules: Rules): Redaction {
  const senior = isSenior(entry, rules);
  const withheld = reasonToWithhold(entry, rules, senior);
  if (withheld !== null) return { row: null, masks: [], withheld };

  const { valuesFromPence, description } = rules.kinds[entry.kind];
  const officer = officerOf(entry, senior);
  const giver = giverOf(entry.giver);
  const value = shownValue(entry.valuePence, valuesFromPence);
  const secrets = [...officer.secrets, ...giver.secrets].map(plain).filter(Boolean);
  const department = departmentOf(entry, rules, secrets);
  const giverTells = giver.name !== null && tells(giver.name, secrets);
  const words = descriptionOf(entry, description, secrets, value.mask !== null);

  return {
    row: {
      on: entry.on,
      kind: entry.kind,
      officer: officer.name,
      department: department.name,
      giver: giverTells ? null : giver.name,
      giverKind: giverTells ? 'not-named' : giver.kind,
      valuePence: value.pence,
      valueBelowPence: value.below,
      answer: entry.answer,
      outcome: entry.outcome ?? 'noted',
      description: words.text,
    },
    masks: [
      ...masked('officer', officer.mask),
      ...masked('department', department.mask),
      ...masked('giver', giverTells ? 'tells-masked' : giver.mask),
      ...masked('value', value.mask),
      ...masked('description', words.mask),
    ],
    withheld: null,
  };
}

function masked(field: Field, reason: Reason | null): Mask[] {
  return reason === null ? [] : [{ field, reason }];
}

function isSenior({ officer }: Entry, { seniorFromGrade }: Rules): boolean {
  if (officer === null) return false;
  return seniorFromGrade === null ? officer.holdsOffice : (officer.grade ?? -1) >= seniorFromGrade;
}

function reasonToWithhold({ kind, state, outcome }: Entry, rules: Rules, senior: boolean): Reason | null {
  const { of } = rules.kinds[kind];
  if (of === 'nobody') return 'kind-not-published';
  if (state === 'withdrawn') return 'withdrawn';
  if (outcome === null || (state !== 'decided' && state !== 'expired')) return 'undecided';
  if (of === 'senior' && !senior) return 'senior-only';
  return null;
}

function officerOf({ officer }: Entry, senior: boolean) {
  if (officer === null) return { name: null, mask: null, secrets: [] };
  if (senior) return { name: officer.name, mask: null, secrets: [] };
  return { name: null, mask: 'junior-officer' as const, secrets: [officer.name, officer.address ?? ''] };
}

/** A firm is named, and its people are not; somebody with no firm is taken for a private person. */
function giverOf(giver: Giver | null) {
  const { name, organisation, address, privatePerson } = giver ?? {};
  if (!name && !organisation)
    return { name: null, kind: 'not-stated' as const, mask: null, secrets: [address ?? ''] };
  if (privatePerson || !organisation) {
    const secrets = [name ?? '', organisation ?? '', address ?? ''];
    return { name: null, kind: 'member-of-the-public' as const, mask: 'private-person' as const, secrets };
  }
  // Many a firm bears its owner's name: what the firm's own name tells is no secret.
  const known = plain(organisation);
  const secrets = [name ?? '', address ?? ''].filter((secret) => !known.includes(plain(secret)));
  const mask = name ? ('contact-person' as const) : null;
  return { name: organisation, kind: 'named' as const, mask, secrets };
}

function shownValue(pence: number | null, from: number) {
  if (pence === null || pence >= from) return { pence, below: null, mask: null };
  return { pence: null, below: from, mask: 'below-threshold' as const };
}

function departmentOf({ department }: Entry, { smallestDepartment }: Rules, secrets: string[]) {
  if (department === null) return { name: null, mask: null };
  if (department.people < smallestDepartment) return { name: null, mask: 'small-department' as const };
  if (tells(department.name, secrets)) return { name: null, mask: 'tells-masked' as const };
  return { name: department.name, mask: null };
}

function descriptionOf({ what }: Entry, allowed: boolean, secrets: string[], valueMasked: boolean) {
  if (!allowed) return { text: null, mask: 'free-text' as const };
  const hints = secrets.flatMap((secret) => secret.split(' ')).filter((word) => word.length > 1);
  const itsWords = new Set(plain(what).split(' '));
  const tellsTooMuch =
    tells(what, secrets) ||
    hints.some((word) => itsWords.has(word)) ||
    (valueMasked && /\p{N}/u.test(what)) ||
    what.includes('@');
  if (tellsTooMuch) return { text: null, mask: 'tells-masked' as const };
  return { text: shortened(what), mask: null };
}

function shortened(text: string): string {
  if (text.length <= longestDescription) return text;
  const cut = text.slice(0, longestDescription);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()} …`;
}

function tells(text: string, secrets: readonly string[]): boolean {
  const given = plain(text);
  return secrets.some((secret) => given.includes(secret));
}

/** Text without case, accents, stops and extra blanks, so that no spelling of a secret slips through. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
