import { fill } from '#core/fill.ts';
import type { Clause, Code, DutyAction, DutyRule } from '#core/policy/code.ts';
import { policyWords } from '#core/policy/policy-words.ts';
import type { SignalId } from '#core/signals/ids.ts';

/** What a duty's sentence may name. Empty where the duty has none. */
interface Parts {
  to: string;
  register: string;
  keeper: string;
  days: string;
  policy: string;
}

/** The words in braces that a pack may put into a sentence of its own. */
export const placeholders = ['to', 'register', 'keeper', 'days', 'policy'] as const;

const placeholder = /\{([^{}]*)\}/g;

/** The names in braces that a sentence holds. */
export function placeholdersIn(sentence: string): string[] {
  return [...sentence.matchAll(placeholder)].map((match) => match[1] ?? '');
}

const ready: Record<DutyAction, (parts: Parts) => string> = {
  decline: () => 'Say no, kindly.',
  return: () => 'Give it back, kindly.',
  'find-out': () => 'Find out what it is worth before you answer.',
  refrain: () => 'Leave it be.',
  withdraw: () => 'Take no part in it.',
  'keep-confidential': () => 'Share it only with those who have a right to it.',
  report: (parts) => `Tell ${parts.to}${byWhenAndWhere(parts)}.`,
  declare: (parts) => `Declare it in writing to ${parts.to}${byWhenAndWhere(parts)}.`,
  'ask-consent': (parts) => `Ask ${parts.to} for consent before you go ahead.`,
  'ask-advice': (parts) => `Ask ${parts.to} for advice.`,
  refer: (parts) => `Pass it to ${parts.to}.`,
  register: (parts) =>
    `Enter it in the ${parts.register}${within(parts)}${parts.keeper && `, kept by ${parts.keeper}`}.`,
  record: () => 'Note what was offered and what was decided.',
  read: (parts) => `Read ${parts.policy}.`,
};

/** What a duty must name to make sense; null where it stands alone. */
export function neededBy(action: DutyAction): 'to' | 'register' | 'policy' | null {
  if (action === 'register') return 'register';
  if (action === 'read') return 'policy';
  return addressed.has(action) ? 'to' : null;
}

const addressed: ReadonlySet<DutyAction> = new Set([
  'report',
  'declare',
  'ask-consent',
  'ask-advice',
  'refer',
]);

function within({ days }: Parts): string {
  return days && ` within ${days} days`;
}

function byWhenAndWhere(parts: Parts): string {
  const keeper = parts.keeper && `, kept by ${parts.keeper}`;
  return within(parts) + (parts.register && `, for the ${parts.register}${keeper}`);
}

/** A duty in one plain sentence, with the council's own titles. */
export function dutySentence(duty: DutyRule, code: Code): string {
  const register = duty.register === null ? undefined : code.registers[duty.register];
  const parts: Parts = {
    to: (duty.to !== null && code.roles[duty.to]?.called) || '',
    register: register?.title ?? '',
    keeper: (register?.keeper && code.roles[register.keeper]?.called) || '',
    days: duty.withinDays === null ? '' : String(duty.withinDays),
    policy: (duty.policy !== null && code.policies[duty.policy]) || '',
  };
  const sentence =
    duty.say === null
      ? ready[duty.action](parts)
      : duty.say.replaceAll(placeholder, (_, name: keyof Parts) => parts[name]);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What a signal is about, in words that follow "on": "being left something in a will". */
export function subjectOf(signal: SignalId): string {
  return policyWords.subjects[signal];
}

/** Says that a code has no clause on a signal, and which general one comes nearest. */
export function silenceSentence(signal: SignalId, nearest: Pick<Clause, 'number' | 'heading'>): string {
  const { number, heading } = nearest;
  const name = number === null ? `“${heading}”` : `${number}, “${heading}”`;
  return fill(policyWords.silence, { subject: policyWords.subjects[signal], name });
}
