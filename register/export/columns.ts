import type { Row } from '#register/declarations/list.ts';
import { vocabulary } from '#register/publish/vocabulary.ts';

/** One declaration as it leaves the register: a line of the list, with the name of whoever decided. */
export interface ExportRow extends Row {
  decidedBy: string | null;
}

/** One column of an exported table. Days are ISO dates, moments ISO times, money whole pence. */
export interface Column {
  name: string;
  type: 'text' | 'day' | 'moment' | 'pence';
  /** As many characters as a spreadsheet should show. */
  width: number;
  of: (row: ExportRow) => string | number | null;
}

/** The columns of the CSV and Excel files, in order. */
export const columns: readonly Column[] = [
  text('Id', 38, ({ declaration }) => declaration.id),
  moment('Declared', ({ declaration }) => declaration.submittedAt),
  text('Officer', 24, ({ officer }) => officer.name),
  text('Department', 22, ({ officer }) => officer.department),
  text('Kind', 16, ({ declaration }) => vocabulary.kinds[declaration.kind]),
  text('What', 50, ({ declaration }) => declaration.facts.what),
  text('Giver', 24, ({ declaration }) => declaration.facts.giver?.name ?? null),
  text('Giver’s organisation', 28, ({ declaration }) => declaration.facts.giver?.organisation ?? null),
  text('Private person', 14, ({ declaration }) => yesOrNo(declaration.facts.giver?.privatePerson)),
  {
    name: 'Value in pounds',
    type: 'pence',
    width: 16,
    of: ({ declaration }) => declaration.facts.valuePence,
  },
  text('Answer', 12, ({ declaration: { facts } }) => facts.answer && vocabulary.answers[facts.answer]),
  day('Offered', ({ declaration }) => declaration.facts.offeredOn),
  day('Received', ({ declaration }) => declaration.facts.receivedOn),
  day('Event', ({ declaration }) => declaration.facts.eventOn),
  text('Reference', 16, ({ declaration }) => declaration.facts.reference),
  text('Code', 14, ({ declaration }) => declaration.code.id),
  text('Clauses', 16, ({ declaration }) => declaration.code.clauses.join(', ')),
  text('State', 22, ({ declaration }) => vocabulary.states[declaration.state]),
  day('Deadline', ({ declaration }) => declaration.deadline),
  text('Decision', 12, ({ declaration: { decision } }) => decision && vocabulary.outcomes[decision.outcome]),
  moment('Decided', ({ declaration }) => declaration.decision?.at ?? null),
  text('Decided by', 24, ({ decidedBy }) => decidedBy),
  text('Conditions', 40, ({ declaration }) => declaration.decision?.conditions.join('; ') ?? null),
  text('Reason', 40, ({ declaration }) => declaration.decision?.reason ?? null),
  day('Holds until', ({ declaration }) => declaration.until),
];

function text(name: string, width: number, of: Column['of']): Column {
  return { name, type: 'text', width, of };
}

function day(name: string, of: Column['of']): Column {
  return { name, type: 'day', width: 12, of };
}

function moment(name: string, of: Column['of']): Column {
  return { name, type: 'moment', width: 18, of };
}

function yesOrNo(value: boolean | undefined): string | null {
  return value === undefined ? null : value ? 'Yes' : 'No';
}
