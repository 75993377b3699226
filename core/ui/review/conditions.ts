import type { Content } from '#core/declaration/event.ts';
import { standingId } from '#core/declaration/situation-of.ts';
import { type DeclarationKind, type Stance, stances } from '#core/policy/advice.ts';
import type { Code, DutyAction } from '#core/policy/code.ts';
import { dutySentence } from '#core/policy/sentences.ts';
import { type ConditionId, conditionWords } from '#core/ui/review/condition-words.ts';

/** A condition that a reviewer may set, ready to be reworded; its words stand in their own table. */
interface Condition {
  id: ConditionId;
  kinds: readonly DeclarationKind[];
  /** Proposed only where the code speaks at least as strongly as this; for any stance where absent. */
  from?: Stance;
  /** Proposed only where the giver stands in one of these ways to the council. */
  standings?: readonly string[];
}

/** A condition as it is offered. */
export interface Proposed {
  id: string;
  text: string;
}

const given: readonly DeclarationKind[] = ['gift', 'hospitality', 'bequest'];
const tied: readonly DeclarationKind[] = ['interest', 'relationship', 'membership', 'outside-work'];

/** What councils commonly ask for, the likeliest first. */
const conditions: readonly Condition[] = [
  {
    id: 'stand-back',
    kinds: [...given, ...tied, 'supplier-contact', 'sponsorship'],
    standings: ['live-tender', 'dispute', 'applicant', 'contract'],
  },
  {
    id: 'share',
    kinds: ['gift', 'bequest'],
  },
  {
    id: 'charity',
    kinds: ['gift', 'bequest'],
    from: 'ask-first',
  },
  {
    id: 'colleague',
    kinds: ['hospitality'],
  },
  {
    id: 'not-again',
    kinds: ['gift', 'hospitality'],
    from: 'ask-first',
  },
  {
    id: 'stand-aside',
    kinds: ['interest', 'relationship', 'membership'],
  },
  {
    id: 'own-time',
    kinds: ['outside-work', 'publication', 'membership'],
  },
  {
    id: 'no-council-clients',
    kinds: ['outside-work'],
  },
  {
    id: 'own-views',
    kinds: ['publication', 'media-contact'],
  },
  {
    id: 'two-of-us',
    kinds: ['supplier-contact'],
  },
  {
    id: 'no-branding',
    kinds: ['sponsorship'],
  },
];

/** What a code asks of an officer that may as well be set as a condition. */
const conditional: readonly DutyAction[] = ['withdraw', 'refrain', 'return', 'keep-confidential'];

/**
 * The conditions that fit a declaration: what the code's rule asks itself, then what councils commonly ask for by
 * its kind, by how strongly the code spoke and by who the giver is.
 */
export function proposedFor(content: Content, code: Code): Proposed[] {
  return [...askedBy(content, code), ...usualFor(content)];
}

function askedBy({ signal, code: spoke }: Content, code: Code): Proposed[] {
  const rule = signal === null ? undefined : code.rules[signal].find(({ id }) => id === spoke.rule);
  return (rule?.duties ?? [])
    .filter(({ action }) => conditional.includes(action))
    .map((duty) => ({ id: `code ${duty.action}`, text: dutySentence(duty, code) }));
}

function usualFor({ kind, code, facts }: Content): Proposed[] {
  const standing = facts.answers[standingId] ?? '';
  const fitting = conditions.filter(
    ({ kinds, from, standings }) =>
      kinds.includes(kind) &&
      (from === undefined || isAtLeast(code.stance, from)) &&
      (standings === undefined || standings.includes(standing)),
  );
  return fitting.map(({ id }) => ({ id, text: conditionWords[id] }));
}

function isAtLeast(stance: Stance | null, least: Stance): boolean {
  return stance !== null && stances.indexOf(stance) <= stances.indexOf(least);
}
