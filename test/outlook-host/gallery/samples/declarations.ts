import type { Content, DeclarationEvent, Facts, Giver } from '#core/declaration/event.ts';
import { fold } from '#core/declaration/fold.ts';
import { mayDo } from '#core/declaration/rights.ts';
import { blank } from '#core/declaration/unprompted.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Code } from '#core/policy/code.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { type Judging, judged } from '#core/ui/declare/form-view.ts';
import type { Delivery } from '#core/ui/delivery.ts';
import type { Entry } from '#core/ui/mine/entry.ts';

export const today = '2026-11-22';

export const officer = 'a0000000-0000-4000-8000-000000000001';
export const manager = 'a0000000-0000-4000-8000-000000000002';
const names: Record<string, string> = { [officer]: 'Sam Officer', [manager]: 'Asha Pillai' };
export const nameOf = (person: string): string | null => names[person] ?? null;

export function judgingBy(code: Code): Judging {
  return { code, profile: plainProfile, history: null, today };
}

export const calloway: Giver = {
  name: 'Jo Reed',
  organisation: 'Calloway Highways Ltd',
  address: 'j.reed@callowayhighways.co.uk',
  privatePerson: false,
};

export const races: Partial<Facts> = {
  what: 'Two seats at the races, with lunch',
  giver: calloway,
  valuePence: 9000,
  answer: 'undecided',
  offeredOn: '2026-11-20',
  item: { kind: 'email-read', subject: 'Two seats in our box at the races', on: '2026-11-20' },
  answers: { standing: 'contract' },
};

/** A declaration's content, judged by the code as it stands. */
export function content(code: Code, kind: DeclarationKind, facts: Partial<Facts>): Content {
  const { content: begun } = blank(kind, { code, profile: plainProfile, today });
  return judged({ ...begun, facts: { ...begun.facts, ...facts } }, judgingBy(code));
}

let made = 0;

function happened(at: string, by: string | null = officer) {
  made += 1;
  return { id: `01900000-0000-7000-8000-${String(made).padStart(12, '0')}`, at, by, onBehalfOf: null };
}

type Later = (begun: Content) => DeclarationEvent[];

const to = { person: manager, role: null };

/** What may follow on a draft, ready to be put behind each other. */
export const follows = {
  submitted:
    (on: string, deadline: string | null = null): Later =>
    (begun) => [{ ...happened(`${on}T10:05:00Z`), type: 'submitted', content: begun, to, deadline }],
  asked:
    (on: string, question: string): Later =>
    () => [{ ...happened(`${on}T14:20:00Z`, manager), type: 'asked', question }],
  answered:
    (on: string, answer: string): Later =>
    () => [{ ...happened(`${on}T16:40:00Z`), type: 'answered', answer }],
  decided:
    (on: string, decision: Partial<Extract<DeclarationEvent, { type: 'decided' }>>): Later =>
    () => [
      {
        ...happened(`${on}T11:00:00Z`, manager),
        type: 'decided',
        outcome: 'approved',
        conditions: [],
        reason: null,
        until: null,
        ...decision,
      },
    ],
  withdrawn:
    (on: string, reason: string | null): Later =>
    () => [{ ...happened(`${on}T09:00:00Z`), type: 'withdrawn', reason }],
  expired:
    (on: string): Later =>
    () => [{ ...happened(`${on}T00:10:00Z`, null), type: 'expired' }],
};

/** A declaration of the sample officer, with what happened to it. */
export function entry(
  begun: Content,
  on: string,
  later: readonly Later[],
  { delivery = null, deadline = null }: { delivery?: Delivery | null; deadline?: string | null } = {},
): Entry {
  const drafted: DeclarationEvent = { ...happened(`${on}T09:55:00Z`), type: 'drafted', content: begun };
  const events = [drafted, ...later.flatMap((next) => next(begun))];
  const folded = fold(drafted.id, events);
  const declaration = { ...folded, deadline: folded.deadline ?? deadline };
  const may = mayDo(declaration, { person: officer, roles: [], standsInFor: [] });
  return { declaration, delivery, may };
}
