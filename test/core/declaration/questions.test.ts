import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandChoice, bandsOf } from '#core/declaration/bands.ts';
import { draft } from '#core/declaration/draft.ts';
import type { Content, Facts } from '#core/declaration/event.ts';
import { kindQuestions } from '#core/declaration/kind-questions.ts';
import { questionsFor, unknownIn } from '#core/declaration/questions.ts';
import { readvise, withAdvice } from '#core/declaration/readvise.ts';
import { blank } from '#core/declaration/unprompted.ts';
import { declarationKinds } from '#core/policy/advice.ts';
import { inRange } from '#core/policy/condition.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { packIds } from '#test/policies/pack-files.ts';
import { codeOf, prompted, resident, today } from './prompted.ts';

function told(content: Content, facts: Partial<Facts>): Content {
  return { ...content, facts: { ...content.facts, ...facts } };
}

function answered(content: Content, answers: Facts['answers']): Content {
  return told(content, { answers: { ...content.facts.answers, ...answers } });
}

const cumbria = codeOf('cumbria');
const derbyshire = codeOf('derbyshire');
const oxfordshire = codeOf('oxfordshire');

const offer = draft(prompted('hospitality-offer', { party: resident }, { code: cumbria })).content;
const gift = draft(prompted('gift-offer', { party: resident })).content;

describe('the questions of a declaration', () => {
  it('are those of its kind and those on which the code’s rules turn', () => {
    const ids = questionsFor(offer, cumbria, plainProfile, null).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['what', 'value', 'event', 'guests', 'with-inducement']));
    const leicestershire = questionsFor(offer, codeOf('leicestershire'), plainProfile, null);
    expect(leicestershire.map(({ id }) => id)).not.toContain('event');
  });

  it('have ids that a declaration can keep answers under, each once', () => {
    for (const code of packIds().map(codeOf)) {
      for (const kind of declarationKinds) {
        const { content } = blank(kind, { code, profile: plainProfile, today });
        const ids = questionsFor(content, code, plainProfile, null).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]{0,40}$/);
      }
    }
  });

  it('give a choice wherever they ask for one', () => {
    const questions = declarationKinds.flatMap(kindQuestions);
    for (const { type, choices } of questions) expect(choices.length > 0).toBe(type === 'choice');
  });

  it('help with a value that nobody has named', () => {
    for (const kind of ['gift', 'hospitality', 'sponsorship'] as const) {
      expect(kindQuestions(kind).find(({ id }) => id === 'value')?.ask).toBeTruthy();
    }
  });

  it('want the day of receipt only of what was accepted', () => {
    const needs = (content: Content) =>
      unknownIn(content, questionsFor(content, derbyshire, plainProfile, null));
    expect(needs(gift)).not.toContain('received-on');
    expect(needs(told(gift, { answer: 'accepted' }))).toContain('received-on');
    expect(needs(told(gift, { answer: 'accepted', receivedOn: '2026-03-03' }))).not.toContain('received-on');
  });

  it('want no value of what was declined', () => {
    const needs = (content: Content) =>
      unknownIn(content, questionsFor(content, derbyshire, plainProfile, null));
    expect(needs(gift)).toEqual(['value']);
    expect(needs(told(gift, { answer: 'declined' }))).toEqual([]);
  });

  it('ask for a grade only where the code turns on it and nobody knows it', () => {
    const { content } = draft(prompted('outside-work', {}, { code: cumbria }));
    const grade = (profile: typeof plainProfile, code = cumbria) =>
      questionsFor(content, code, profile, null).find(({ id }) => id === 'grade');
    expect(grade(plainProfile)?.choices.map(({ label }) => label)).toEqual(['Up to 9', '10 or more']);
    expect(grade({ ...plainProfile, grade: 7 })).toBeUndefined();
    expect(grade(plainProfile, derbyshire)).toBeUndefined();
  });

  it('ask for earlier ones over the code’s own window', () => {
    const question = questionsFor(gift, oxfordshire, plainProfile, null).find(({ id }) => id === 'earlier');
    expect(question?.label).toContain('in the last 3 months');
    expect(question?.choices.map(({ id }) => id)).toEqual(['up-to-1', 'from-2']);
    expect(question?.needed).toBe(false);
  });

  it('need an answer only while it could change what the code asks', () => {
    const needed = (content: Content) =>
      questionsFor(content, cumbria, plainProfile, null)
        .filter(({ needed: must, id }) => must && ['event', 'guests'].includes(id))
        .map(({ id }) => id);
    expect(needed(offer)).toContain('event');
    expect(needed(told(offer, { answer: 'declined' }))).toEqual([]);
  });

  it('stay needed when they have been answered, so that no mark on the form jumps', () => {
    const event = (content: Content) =>
      questionsFor(content, cumbria, plainProfile, null).find(({ id }) => id === 'event')?.needed;
    expect(event(answered(offer, { event: 'sporting' }))).toBe(event(offer));
  });
});

describe('what the code says once more is told', () => {
  const stance = (content: Content, code = derbyshire, history: Parameters<typeof readvise>[3] = null) =>
    readvise(content, code, plainProfile, history)?.stance;

  it('turns with the value and the answer', () => {
    expect(stance(told(gift, { valuePence: 1000 }))).toBe('declare');
    expect(stance(told(gift, { valuePence: 6000 }))).toBe('decline');
    expect(stance(told(gift, { valuePence: 1000, answer: 'declined' }))).toBe('take-care');
  });

  it('turns with the occasion and what is hoped for in return', () => {
    expect(stance(answered(offer, { event: 'sporting' }), cumbria)).toBe('ask-first');
    expect(stance(answered(offer, { event: 'working' }), cumbria)).toBe('declare');
    expect(stance(answered(offer, { 'with-inducement': 'yes' }), cumbria)).toBe('stop');
  });

  it('turns with what the giver is to the council', () => {
    const small = told(gift, { valuePence: 1000 });
    expect(stance(answered(small, { standing: 'live-tender' }))).toBe('decline');
  });

  it('counts earlier ones from the history, or from what was told where that is more', () => {
    const small = told(gift, { valuePence: 1000 });
    const events = ['2026-01-10', '2026-02-10'].map((on) => ({
      signal: 'gift-offer' as const,
      on,
      accepted: true,
    }));
    expect(stance(small, oxfordshire)).toBe('take-care');
    expect(stance(small, oxfordshire, { today, events })).toBe('declare');
    expect(stance(answered(small, { earlier: 'from-2' }), oxfordshire, { today, events: [] })).toBe(
      'declare',
    );
  });

  it('knows a grade from its band', () => {
    const { content } = draft(prompted('outside-work', { party: resident }, { code: cumbria }));
    expect(stance(answered(content, { grade: 'up-to-9' }), cumbria)).toBe('take-care');
    expect(stance(answered(content, { grade: 'from-10' }), cumbria)).toBe('ask-first');
  });

  it('takes an answer that is none of the choices for none', () => {
    expect(readvise(answered(offer, { event: 'picnic' }), cumbria, plainProfile, null)).toEqual(
      readvise(offer, cumbria, plainProfile, null),
    );
  });

  it('is kept with the declaration, whose kind stays what the officer chose', () => {
    const small = told(gift, { valuePence: 1000, answer: 'declined' });
    const advice = readvise(small, derbyshire, plainProfile, null);
    const kept = advice && withAdvice(small, advice);
    expect(kept).toMatchObject({
      kind: 'gift',
      code: { rule: 'gift-nominal-declined', stance: 'take-care' },
    });
  });

  it('is nothing for a question to the manager', () => {
    const { content } = blank('flag', { code: derbyshire, profile: plainProfile, today });
    expect(readvise(content, derbyshire, plainProfile, null)).toBeNull();
  });
});

describe('bands of numbers', () => {
  const range = fc.record(
    { under: fc.integer({ min: 1, max: 20 }), upTo: fc.nat(20), from: fc.nat(20), over: fc.nat(20) },
    { requiredKeys: [] },
  );

  it('cover every number once, and no range tells two numbers of a band apart', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 4 }), fc.integer({ min: 1, max: 30 }), (ranges, number) => {
        const holding = bandsOf(ranges, 1).filter(
          ({ from, to }) => number >= from && number <= (to ?? Infinity),
        );
        expect(holding).toHaveLength(1);
        for (const one of ranges) expect(inRange(number, one)).toBe(inRange(holding[0]?.from ?? 0, one));
      }),
    );
  });

  it('are named by a number that lies in them', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 4 }), (ranges) => {
        for (const band of bandsOf(ranges, 1)) {
          const number = Number(/\d+/.exec(bandChoice(band, 1).id)?.[0]);
          expect(number >= band.from && number <= (band.to ?? Infinity)).toBe(true);
        }
      }),
    );
  });
});
