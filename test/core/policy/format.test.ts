import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { declarationKinds, stances } from '#core/policy/advice.ts';
import { dutyActions } from '#core/policy/code.ts';
import { readCode } from '#core/policy/read.ts';
import { placeholders } from '#core/policy/sentences.ts';
import { answers, eventKinds, giftKinds, guestKinds, sponsorKinds } from '#core/policy/situation.ts';
import { signalIds } from '#core/signals/ids.ts';
import { smallPackWith } from '#test/core/policy/small-pack.ts';

const page = readFileSync(new URL('../../../docs/policy-format.md', import.meta.url), 'utf8');

describe('the page on the format', () => {
  it.each([
    ['signals', signalIds],
    ['stances', stances],
    ['declarations', declarationKinds],
    ['duties', dutyActions],
    ['answers', answers],
    ['events', eventKinds],
    ['guests', guestKinds],
    ['gifts', giftKinds],
    ['sponsors', sponsorKinds],
    ['placeholders', placeholders.map((name) => `{${name}}`)],
  ])('names all %s', (_, words) => {
    expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });

  it('names all conditions and no others', () => {
    const table = page.slice(page.indexOf('### Conditions'), page.indexOf('A range says'));
    const listed = [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap((row) => row[1]?.match(/[a-zA-Z]+/g) ?? []);
    const conditions: Record<string, string> = { value: 'unknown', grade: 'unknown', count: '{ over: 1 }' };
    const facts: Record<string, string> = {
      answer: 'accepted',
      party: 'media',
      status: 'none',
      item: 'post',
      alongside: 'bequest',
      event: 'social',
      guests: 'sole',
      gift: 'cash',
      sponsor: 'council',
    };
    const asked = listed.map((word) => `${word}: ${conditions[word] ?? facts[word] ?? 'yes'}`).join(', ');
    const files = smallPackWith('rules.yaml', '{ value: { from: 50 } }', `{ ${asked} }`);
    expect(Object.keys(readCode(files, 'small').rules['gift-offer'][0]?.when ?? {}).toSorted()).toEqual(
      listed.toSorted(),
    );
    expect(listed).toHaveLength(17);
  });
});
