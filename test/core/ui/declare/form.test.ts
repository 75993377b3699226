import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '#core/declaration/event.ts';
import { blank } from '#core/declaration/unprompted.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { toldText, withAnswer, withGiver } from '#core/ui/declare/change.ts';
import { changeSaid, formView, type Judging, judged, placeOf } from '#core/ui/declare/form-view.ts';
import { giverInWords, shortName, toldInWords } from '#core/ui/declare/in-lines.ts';
import { penceToType, penceTyped } from '#core/ui/declare/money-typed.ts';
import { codeOf } from '#test/core/declaration/prompted.ts';

const code = codeOf('derbyshire');
const judging: Judging = { code, profile: plainProfile, history: null, today: '2026-11-22' };
const begun = blank('hospitality', judging).content;
const calloway = {
  name: 'Jo Reed',
  organisation: 'Calloway Highways Ltd',
  address: 'j@calloway.example',
  privatePerson: false,
};

function question(id: string, content = begun) {
  const found = formView(content, judging).questions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No question ${id}.`);
  return found;
}

describe('a sum as typed', () => {
  it('is read with and without signs', () => {
    expect(['45', '£45.50', ' 1,200.5 ', '0'].map(penceTyped)).toEqual([4500, 4550, 120050, 0]);
  });

  it('is none where nothing was typed, and no number where it cannot be read', () => {
    expect(penceTyped('  ')).toBeNull();
    for (const typed of ['about 45', '45 each', '1.234', '-5', '.', '45.', '1e3'])
      expect(penceTyped(typed)).toBeNaN();
  });

  it('comes back from every sum that was put into a field', () => {
    fc.assert(fc.property(fc.nat(100_000_000_00), (pence) => penceTyped(penceToType(pence)) === pence));
    expect(penceToType(Number.NaN)).toBe('');
  });
});

describe('an answer', () => {
  it('is kept where its question keeps it, and taken away when the field is emptied', () => {
    const told = withAnswer(withAnswer(begun, 'event-on', '2026-12-12'), 'event', 'sporting');
    expect(told.facts).toMatchObject({ eventOn: '2026-12-12', answers: { event: 'sporting' } });
    const emptied = withAnswer(withAnswer(told, 'event-on', ''), 'event', '');
    expect(emptied.facts).toEqual(begun.facts);
    expect(toldText(told.facts, 'event')).toBe('sporting');
  });

  it('keeps what it is as it was typed, spaces and all', () => {
    expect(withAnswer(begun, 'what', 'Two ').facts.what).toBe('Two ');
    expect(withAnswer(begun, 'what', '').facts.what).toBe('');
  });

  it('makes a giver of parts, and none of nothing', () => {
    const named = withGiver(null, { name: 'Jo' });
    expect(named).toMatchObject({ name: 'Jo', organisation: null });
    expect(withGiver(named, { name: null })).toBeNull();
  });
});

describe('a form as it stands', () => {
  it('asks what is missing, lists what is known, and leaves the rest for who knows more', () => {
    const told = withAnswer(begun, 'what', 'Two seats at the races');
    expect(placeOf(question('what', told), told)).toBe('known');
    expect(placeOf(question('value', told), told)).toBe('asked');
    expect(placeOf(question('offered-on', told), told)).toBe('more');
  });

  it('says what changed when an answer changes what the code asks, and nothing when it does not', () => {
    const dear = judged(withAnswer(begun, 'value', 9000), judging);
    const said = changeSaid(formView(begun, judging), formView(dear, judging));
    expect(said).toMatch(/^What the code says has changed\. Decline\. 14\.4 /);
    expect(dear.code.stance).toBe('decline');
    const named = judged(withAnswer(dear, 'what', 'Two seats'), judging);
    expect(changeSaid(formView(dear, judging), formView(named, judging))).toBe('');
  });
});

describe('what was told, as a line', () => {
  const facts: Facts = {
    ...begun.facts,
    valuePence: 4550,
    answer: 'declined',
    eventOn: '2026-12-12',
    giver: calloway,
  };

  it('reads as a person would say it', () => {
    const inWords = (id: string) => toldInWords(question(id), facts, judging.today);
    expect(inWords('value')).toBe('£45.50');
    expect(inWords('answer')).toBe('I said no');
    expect(inWords('event-on')).toBe('Saturday 12 December');
    expect(inWords('giver')).toBe('Jo Reed, Calloway Highways');
    expect(inWords('what')).toBe('');
  });

  it('names a giver by their address where there is no name', () => {
    expect(giverInWords({ ...calloway, name: null, organisation: null })).toBe('j@calloway.example');
    expect(giverInWords({ name: null, organisation: null, address: null, privatePerson: true })).toBe(
      'A private person',
    );
  });

  it('shows no sum where none can be read', () => {
    expect(toldInWords(question('value'), { ...facts, valuePence: Number.NaN }, judging.today)).toBe('');
  });

  it('is headed by the question itself where that has no short name', () => {
    expect(shortName(question('value'))).toBe('Worth');
    expect(
      shortName({ ...question('value'), id: 'with-gift-offer', label: 'Does a gift come with it?' }),
    ).toBe('Does a gift come with it?');
  });
});
