import { sentenceOf } from '#core/declaration/sentence.ts';
import type { Entry } from '#core/ui/mine/entry.ts';

/** The groups of the list, what asks most of the officer first. */
const groupIds = ['questions', 'to-finish', 'waiting', 'sent', 'decided', 'over'] as const;
export type GroupId = (typeof groupIds)[number];

export interface Group {
  id: GroupId;
  entries: Entry[];
}

/** The officer's declarations in their groups; empty groups are left out. */
export function groupsOf(entries: readonly Entry[]): Group[] {
  return groupIds
    .map((id) => ({ id, entries: entries.filter((entry) => groupOf(entry) === id).toSorted(inOrder) }))
    .filter((group) => group.entries.length > 0);
}

/** In which group a declaration stands. */
export function groupOf({ declaration: { state }, delivery }: Entry): GroupId {
  if (delivery !== null && delivery.state !== 'sent' && delivery.state !== 'mailed') return 'waiting';
  if (delivery?.state === 'mailed' && state === 'draft') return 'sent';
  switch (state) {
    case 'draft':
      return 'to-finish';
    case 'returned':
      return 'questions';
    case 'submitted':
      return 'sent';
    case 'decided':
      return 'decided';
    case 'withdrawn':
    case 'expired':
      return 'over';
  }
}

/** How much waits for the officer: questions, drafts, and what the register did not take. */
export function waitingFor(entries: readonly Entry[]): number {
  return entries.filter((entry) => {
    const group = groupOf(entry);
    return group === 'questions' || group === 'to-finish' || entry.delivery?.state === 'refused';
  }).length;
}

/** What is due comes first, the nearest day before others; the rest by what happened last. */
function inOrder(one: Entry, other: Entry): number {
  const due = dueOf(one).localeCompare(dueOf(other));
  return due === 0 ? lastOf(other).localeCompare(lastOf(one)) : due;
}

const never = '9999';

function dueOf({ declaration: { state, deadline } }: Entry): string {
  return state === 'draft' || state === 'returned' ? (deadline ?? never) : never;
}

function lastOf({ declaration: { events } }: Entry): string {
  return events.at(-1)?.at ?? '';
}

/** From this many on, a list is searched and not read. */
export const searchFrom = 9;

/** The declarations that hold every word asked for, in their sentence. */
export function found(entries: readonly Entry[], asked: string): Entry[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ declaration }) => {
    const text = `${sentenceOf(declaration)} ${declaration.facts.giver?.name ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
