import type { Command } from '#core/declaration/event.ts';
import type { ShownEntry } from '#core/register/entry.ts';
import type { Plural } from '#core/ui/plural.ts';
import { reviewWords } from '#core/ui/review/words.ts';

/** How long a decision can be taken back. */
export const undoMilliseconds = 10_000;
/** It leaves a little later, so that whoever presses at the last moment is not too late. */
export const holdMilliseconds = undoMilliseconds + 1_000;

const steps = ['decide', 'ask', 'pass-on'] as const;
export type Step = Extract<Command, { type: (typeof steps)[number] }>;

/** A step of a reviewer without its id, which each declaration gets for itself. */
export type StepWanted = Step extends infer One ? (One extends Step ? Omit<One, 'id'> : never) : never;

/** What one click on "Note" does. */
export const noted: StepWanted = {
  type: 'decide',
  outcome: 'noted',
  conditions: [],
  reason: null,
  until: null,
};

/** A reviewer's step that waits in the outbox, or went through it lately. */
export interface Outgoing {
  entry: ShownEntry;
  step: Step;
}

/** The reviewer's own steps among all that the outbox holds. */
export function outgoingIn(entries: readonly ShownEntry[]): Outgoing[] {
  return entries.flatMap((entry) => {
    const { load, shown } = entry;
    // What another person who uses this mailbox decided is not the reviewer's.
    if (load.type !== 'command' || shown === 'other-person') return [];
    const step = stepIn(load.command);
    return step === null ? [] : [{ entry, step }];
  });
}

function stepIn(command: Command): Step | null {
  return command.type === 'decide' || command.type === 'ask' || command.type === 'pass-on' ? command : null;
}

/** Steps that were taken together, and can still be taken back. */
export interface Undoable {
  entries: string[];
  /** "10 noted." in the number that there are. */
  told: Plural;
}

/** What can still be taken back, the latest first. `now` in milliseconds. */
export function undoableIn(outgoing: readonly Outgoing[], now: number): Undoable[] {
  const groups = new Map<string, Undoable>();
  for (const { entry, step } of outgoing) {
    const { notBefore, attempts, shown } = entry;
    if (notBefore === null || attempts > 0 || shown !== 'kept' || !isBefore(now, notBefore)) continue;
    const what = step.type === 'decide' ? step.outcome : step.type;
    const key = `${notBefore} ${what}`;
    groups.set(key, { entries: [...(groups.get(key)?.entries ?? []), entry.id], told: toldOf(step) });
  }
  return [...groups].toSorted(([one], [other]) => other.localeCompare(one)).map(([, group]) => group);
}

/** How many steps have begun to go out and have not arrived, as the register cannot be reached. */
export function waitingIn(outgoing: readonly Outgoing[], now: number): number {
  return outgoing.filter(
    ({ entry: { state, attempts, notBefore } }) =>
      state === 'kept' && (attempts > 0 || (notBefore !== null && !isBefore(now, notBefore))),
  ).length;
}

function isBefore(now: number, notBefore: string): boolean {
  return now < Date.parse(notBefore) - (holdMilliseconds - undoMilliseconds);
}

function toldOf(step: Step): Plural {
  const { decided, held } = reviewWords.undo;
  return (step.type === 'decide' ? decided[step.outcome] : held[step.type]) ?? { other: '' };
}

/** Steps that the register did not take, which the reviewer must look at. */
export function troubleIn(outgoing: readonly Outgoing[]): Outgoing[] {
  return outgoing.filter(({ entry: { state } }) => state === 'changed' || state === 'refused');
}

/** Declarations on which the reviewer has done something that the list does not show yet. */
export function doneIn(outgoing: readonly Outgoing[], listedAt: string): Set<string> {
  const done = outgoing.filter(
    ({ entry: { state, sentAt } }) => state === 'kept' || (state === 'sent' && (sentAt ?? '') > listedAt),
  );
  return new Set(done.map(({ entry }) => entry.declaration));
}
