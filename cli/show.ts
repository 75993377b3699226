import type { Finding } from '#core/finding.ts';
import type { Item } from '#core/item/item.ts';
import type { Advice, Stance } from '#core/policy/advice.ts';
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
export function itemBlock({ file, item, review, advice }: Scanned): string {
  const lines = [`${file}  ${subjectOf(item)}`];
  review.findings.forEach((finding, index) => {
    lines.push(...findingLines(finding), ...(advice?.[index] ? adviceLines(advice[index]) : []));
  });
  for (const hint of review.hints) lines.push(`  worth a thought: ${hint.signal}`);
  if (review.findings.length === 0) lines.push('  Nothing here needs the code of conduct.');
  for (const note of item.notes) lines.push(`  note: ${note.sentence}`);
  return `${lines.join('\n')}\n`;
}

function subjectOf({ zones }: Item): string {
  return zones.find(({ kind }) => kind === 'subject')?.text ?? '';
}

function findingLines({ signal, confidence, valuePence, party, evidence }: Finding): string[] {
  const facts = [
    `${Math.round(confidence * 100)} %`,
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

/** What a code says, as lines for a person. */
export function adviceLines({ stance, silent, because, clauses, duties }: Advice): string[] {
  const clause = clauses[0];
  return [
    `    ${stanceWords[stance]}${clause ? `: ${[clause.number, clause.heading].filter(Boolean).join(' ')}` : ''}`,
    ...(silent && because ? [`    ${because}`] : []),
    ...(clause ? [`    ${clause.summary}`] : []),
    ...duties.map(({ sentence }, index) => `    ${index + 1}. ${sentence}`),
  ];
}
