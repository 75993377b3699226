import type { Actor, Declaration, Role } from '#core/declaration/declaration.ts';
import type { Command, CommandType, Content } from '#core/declaration/event.ts';

export const officer = '00000000-0000-4000-8000-000000000001';
export const manager = '00000000-0000-4000-8000-000000000002';
export const deputy = '00000000-0000-4000-8000-000000000003';
export const keeper = '00000000-0000-4000-8000-000000000004';
export const stranger = '00000000-0000-4000-8000-000000000005';
export const declarationId = '0192b7c0-0000-7000-8000-000000000000';

/** An id of the right shape whose last digits are the number. */
export function eventId(number: number): string {
  return `0192b7c0-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export function actor(person: string, roles: Role[] = [], standsInFor: string[] = []): Actor {
  return { person, roles, standsInFor };
}

export const everybody: Record<string, Actor> = {
  officer: actor(officer),
  manager: actor(manager),
  deputy: actor(deputy, [], [manager]),
  keeper: actor(keeper, ['monitoring-officer']),
  auditor: actor(stranger, ['auditor']),
  administrator: actor(stranger, ['administrator']),
  stranger: actor(stranger),
};

export function content(changes: Partial<Content> = {}): Content {
  return {
    kind: 'gift',
    signal: 'gift-offer',
    code: { id: 'derbyshire', version: '2006', rule: 'gift-nominal', stance: 'declare', clauses: ['14.4'] },
    facts: {
      what: 'A box of plums',
      giver: {
        name: 'Mo Lark',
        organisation: 'Larkrise Paving Ltd',
        address: 'mo@larkrise.example',
        privatePerson: false,
      },
      valuePence: 1200,
      answer: 'accepted',
      offeredOn: '2026-03-02',
      receivedOn: '2026-03-04',
      eventOn: null,
      reference: null,
      item: null,
      answers: {},
    },
    ...changes,
  };
}

/** A command of each type, with an id of its own. */
export function command(type: CommandType, number: number): Command {
  const id = eventId(number);
  switch (type) {
    case 'submit':
      return { id, type, content: content(), role: null, deadline: '2026-04-01' };
    case 'amend':
      return { id, type, content: content(), reason: 'The value was wrong.' };
    case 'ask':
      return { id, type, question: 'Was it shared with the team?' };
    case 'answer':
      return { id, type, answer: 'Yes, with all of them.' };
    case 'decide':
      return { id, type, outcome: 'approved', conditions: [], reason: 'Small and shared.', until: null };
    case 'pass-on':
      return { id, type, to: { person: keeper, role: 'monitoring-officer' }, reason: 'I know the giver.' };
    case 'withdraw':
      return { id, type, reason: null };
    case 'renew':
      return { id, type, until: '2027-03-31' };
    case 'correct':
      return { id, type, correction: 'The giver’s name is Larkrose, not Larkrise.' };
  }
}

/** What the register says of whom it goes to. */
export const toManager: Declaration['to'] = { person: manager, role: null };
