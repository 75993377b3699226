import type { PackFile, PackFiles } from '#core/policy/pack.ts';
import { signalIds } from '#core/signals/ids.ts';

const code = `id: small
title: Small Code
council: null
source: Small Code
version: 3
inForceFrom: 2024-04-01
window:
  months: 3
  signals: [gift-offer, hospitality-offer]
roles:
  boss: { title: Head of Service }
  keeper: { title: Head of People, called: the Head of People }
registers:
  gifts: { title: Register of Gifts, keeper: keeper }
laws:
  old-act: { title: the Old Act, replacedBy: the New Act }
`;

const clauses = `sections:
  - { id: section-1, number: 1, heading: Gifts }
clauses:
  - id: 1.1
    number: 1.1
    parent: section-1
    summary: Keep small gifts and tell your boss.
    roles: [boss]
  - id: 2.40
    number: 2.40
    heading: Everything else
    summary: Act well.
    laws: [old-act]
`;

const giftRules = `gift-offer:
  - id: gift-large
    when: { value: { from: 50 } }
    stance: decline
    clauses: [1.1]
    duties:
      - { action: decline }
      - { action: report, to: boss, withinDays: 28, register: gifts }
    declaration: gift
  - id: gift-often
    when: { count: { over: 2 } }
    stance: declare
    clauses: [1.1, 2.40]
    duties:
      - { action: register, register: gifts, withinDays: 28 }
  - id: gift
    stance: take-care
    clauses: [1.1]
`;

const otherRules = signalIds
  .filter((signal) => signal !== 'gift-offer')
  .map(
    (signal) =>
      `${signal}:\n  - id: ${signal}\n    silent: yes\n    stance: take-care\n    clauses: [2.40]\n`,
  )
  .join('');

const giftSamples = `- name: A clock
  signal: gift-offer
  given: { value: 50 }
  expect: { stance: decline, clauses: [1.1], to: [boss], declaration: gift, register: gifts, withinDays: 28 }
- name: A pen
  signal: gift-offer
  given: { value: 49.99, previous: 1 }
  expect: { stance: take-care, clauses: [1.1] }
- name: A third pen
  signal: gift-offer
  given: { value: 2, previous: 2 }
  expect: { stance: declare, clauses: [1.1, 2.40], register: gifts }
`;

const otherSamples = signalIds
  .filter((signal) => signal !== 'gift-offer')
  .map(
    (signal) =>
      `- name: Anything\n  signal: ${signal}\n  expect: { stance: take-care, clauses: [2.40], silent: yes }\n`,
  )
  .join('');

const files: Record<PackFile, string> = {
  'code.yaml': code,
  'clauses.yaml': clauses,
  'rules.yaml': giftRules + otherRules,
  'samples.yaml': giftSamples + otherSamples,
};

/** A sound pack, small enough to read whole. */
export const smallPack: PackFiles = files;

/** The small pack with one text replaced by another. Fails where the text is not there. */
export function smallPackWith(file: PackFile, text: string, replacement: string): PackFiles {
  if (!files[file].includes(text)) throw new Error(`The small pack's ${file} does not hold “${text}”.`);
  return { ...files, [file]: files[file].replace(text, replacement) };
}
