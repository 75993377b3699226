import type { Explanation } from '#core/explain.ts';
import type { Finding } from '#core/finding.ts';
import type { Item } from '#core/item/item.ts';
import type { Advice, Stance } from '#core/policy/advice.ts';
import { featureWords, reasonWords, told } from '#core/signals/feature-words.ts';
import type { SignalId } from '#core/signals/ids.ts';
import { percentOf } from '#core/signals/percent.ts';
import type { Scanned } from './scan.ts';

/** How each stance is said to a person. */
export const stanceWords: Record<Stance, string> = {
  stop: 'Stop',
  decline: 'Decline',
  'ask-first': 'Ask first',
  refer: 'Hand over',
  declare: 'Declare',
  'take-care': 'Think again',
};

const poundsFormat = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  trailingZeroDisplay: 'stripIfInteger',
});

/** One item as a block of text for a person. */
export function itemBlock({ file, item, claim, review, advice, explain }: Scanned): string {
  const lines = [`${file}  ${subjectOf(item)}`];
  review.findings.forEach((finding, index) => {
    lines.push(...findingLines(finding), ...(advice?.[index] ? adviceLines(advice[index]) : []));
    lines.push(...reasonsFor(finding.signal, explain));
  });
  for (const { signal } of review.hints)
    lines.push(`  worth a thought: ${signal}`, ...reasonsFor(signal, explain));
  if (review.findings.length === 0) lines.push('  Nothing here needs the code of conduct.');
  if (claim) lines.push(`  note: ${claim.sentence}`);
  for (const note of item.notes) lines.push(`  note: ${note.sentence}`);
  return `${lines.join('\n')}\n`;
}

function subjectOf({ zones }: Item): string {
  return zones.find(({ kind }) => kind === 'subject')?.text ?? '';
}

function findingLines({ signal, confidence, valuePence, party, evidence }: Finding): string[] {
  const facts = [
    `${percentOf(confidence)} %`,
    ...(valuePence === null ? [] : [poundsFormat.format(valuePence / 100)]),
    ...(party
      ? [[party.name || party.address, party.status, party.reference].filter(Boolean).join(', ')]
      : []),
  ];
  return [
    `  ${signal} (${facts.join('; ')})`,
    ...evidence.map(({ zone, text }) => `    ${zone}: “${text.replaceAll(/\s+/g, ' ')}”`),
  ];
}

/** Each feature with its weight, as in a ledger: what it adds to the sum or takes from it. */
function reasonsFor(signal: SignalId, explained: readonly Explanation[] | null): string[] {
  const explanation = explained?.find((each) => each.signal === signal);
  if (!explanation) return [];
  const { bias, contributions, score, secondLook } = explanation;
  return [
    `    ${signed(bias)}  to begin with`,
    ...contributions.map(({ feature, weight }) => `    ${signed(weight)}  ${featureWords(feature)}`),
    `    ${signed(score)}  in all; then, beside all other situations:`,
    ...told(secondLook).map((reason) => `    ${signed(reason.weight)}  ${reasonWords(reason)}`),
  ];
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`.padStart(6);
}

/** What a code says, as lines for a person. */
export function adviceLines({ stance, silent, because, clauses, duties }: Advice): string[] {
  const clause = clauses[0];
  return [
    `    ${stanceWords[stance]}${clause ? `: ${[clause.number, clause.heading].filter(Boolean).join(' ')}` : ''}`,
    ...(silent && because ? [`    ${because}`] : []),
    ...(clause ? [`    ${clause.summary}`] : []),
    ...(clause?.wording ? [`    Official text: “${clause.wording.replaceAll('\n', ' ')}”`] : []),
    ...duties.map(({ sentence }, index) => `    ${index + 1}. ${sentence}`),
  ];
}
