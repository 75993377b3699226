import type { Content } from '#core/declaration/event.ts';
import { standingId } from '#core/declaration/situation-of.ts';
import { type DeclarationKind, type Stance, stances } from '#core/policy/advice.ts';
import type { Code, DutyAction } from '#core/policy/code.ts';
import { dutySentence } from '#core/policy/sentences.ts';

/** A condition that a reviewer may set, ready to be reworded. */
export interface Condition {
  id: string;
  text: string;
  kinds: readonly DeclarationKind[];
  /** Proposed only where the code speaks at least as strongly as this; for any stance where absent. */
  from?: Stance;
  /** Proposed only where the giver stands in one of these ways to the council. */
  standings?: readonly string[];
}

const given: readonly DeclarationKind[] = ['gift', 'hospitality', 'bequest'];
const tied: readonly DeclarationKind[] = ['interest', 'relationship', 'membership', 'outside-work'];

/** What councils commonly ask for, the likeliest first. */
export const conditions: readonly Condition[] = [
  {
    id: 'stand-back',
    text: 'Take no part in decisions about this contract or tender.',
    kinds: [...given, ...tied, 'supplier-contact', 'sponsorship'],
    standings: ['live-tender', 'dispute', 'applicant', 'contract'],
  },
  {
    id: 'share',
    text: 'Share it with the whole team.',
    kinds: ['gift', 'bequest'],
  },
  {
    id: 'charity',
    text: 'Hand it to the mayor’s charity, and tell the giver.',
    kinds: ['gift', 'bequest'],
    from: 'ask-first',
  },
  {
    id: 'colleague',
    text: 'Go with a colleague, and keep to the working part of it.',
    kinds: ['hospitality'],
  },
  {
    id: 'not-again',
    text: 'Tell the giver that nothing more can be taken this year.',
    kinds: ['gift', 'hospitality'],
    from: 'ask-first',
  },
  {
    id: 'stand-aside',
    text: 'Take no part in any decision that touches it, and say so at the meeting.',
    kinds: ['interest', 'relationship', 'membership'],
  },
  {
    id: 'own-time',
    text: 'Not in council hours, and not on council equipment.',
    kinds: ['outside-work', 'publication', 'membership'],
  },
  {
    id: 'no-council-clients',
    text: 'Not for anybody whom the council pays or decides on.',
    kinds: ['outside-work'],
  },
  {
    id: 'own-views',
    text: 'Say that the views are your own, and name no case of the council’s.',
    kinds: ['publication', 'media-contact'],
  },
  {
    id: 'two-of-us',
    text: 'Meet with a second officer, and keep a note of it.',
    kinds: ['supplier-contact'],
  },
  {
    id: 'no-branding',
    text: 'No branding of the sponsor on anything that the council decides about them.',
    kinds: ['sponsorship'],
  },
];

/** What a code asks of an officer that may as well be set as a condition. */
const conditional: readonly DutyAction[] = ['withdraw', 'refrain', 'return', 'keep-confidential'];

/**
 * The conditions that fit a declaration: what the code's rule asks itself, then what councils commonly ask for by
 * its kind, by how strongly the code spoke and by who the giver is.
 */
export function proposedFor(content: Content, code: Code): Pick<Condition, 'id' | 'text'>[] {
  return [...askedBy(content, code), ...usualFor(content)];
}

function askedBy({ signal, code: spoke }: Content, code: Code): Pick<Condition, 'id' | 'text'>[] {
  const rule = signal === null ? undefined : code.rules[signal].find(({ id }) => id === spoke.rule);
  return (rule?.duties ?? [])
    .filter(({ action }) => conditional.includes(action))
    .map((duty) => ({ id: `code ${duty.action}`, text: dutySentence(duty, code) }));
}

function usualFor({ kind, code, facts }: Content): Condition[] {
  const standing = facts.answers[standingId] ?? '';
  return conditions.filter(
    ({ kinds, from, standings }) =>
      kinds.includes(kind) &&
      (from === undefined || isAtLeast(code.stance, from)) &&
      (standings === undefined || standings.includes(standing)),
  );
}

function isAtLeast(stance: Stance | null, least: Stance): boolean {
  return stance !== null && stances.indexOf(stance) <= stances.indexOf(least);
}
