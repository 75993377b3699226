import { describe, expect, it } from 'vitest';
import { draft } from '#core/declaration/draft.ts';
import { content as contentShape } from '#core/declaration/event.ts';
import { blank, nilReturn, yearlyConfirmation } from '#core/declaration/unprompted.ts';
import { declarationKinds } from '#core/policy/advice.ts';
import { adviseOn } from '#core/policy/advise.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { codeOf, evidenceAt, message, paving, prompted, resident, today } from './prompted.ts';

describe('a draft from a prompt', () => {
  it('holds what the item and the code give', () => {
    const item = message();
    const evidence = evidenceAt(item, 'two seats at the races');
    const { content, role, deadline, unknown } = draft(
      prompted('hospitality-offer', { valuePence: 9000, evidence }, { item }),
    );
    expect(content).toMatchObject({
      kind: 'hospitality',
      signal: 'hospitality-offer',
      code: { id: 'derbyshire', stance: 'decline', rule: 'hospitality-large' },
      facts: {
        what: 'Hospitality (“Race day”)',
        giver: {
          name: 'Mo Lark',
          organisation: 'Larkrise Paving Ltd',
          address: 'mo@larkrise.example',
          privatePerson: false,
        },
        valuePence: 9000,
        answer: 'undecided',
        offeredOn: '2026-03-02',
        receivedOn: null,
        eventOn: '2026-03-14',
        reference: 'LP-7',
        item: { kind: 'email-read', subject: 'RE: Race day', on: '2026-03-02' },
      },
    });
    expect(content.code.clauses).toContain('14.4');
    expect(role).toBe('executive-director');
    expect(deadline).toBeNull();
    expect(unknown).toEqual(['event']);
  });

  it('counts the code’s days from the offer', () => {
    const advised = prompted('gift-offer', { valuePence: 9000 }, { code: codeOf('joint-councils') });
    const advice = adviseOn('gift-offer', advised.code, { answer: 'accepted' });
    expect(draft({ ...advised, advice })).toMatchObject({ role: 'head-of-service', deadline: '2026-03-30' });
  });

  it('becomes a flag for advice where the code asks for no declaration', () => {
    const { content, unknown } = draft(prompted('abusive-exchange'));
    expect(content.kind).toBe('flag');
    expect(content.facts.what).toBe('Advice wanted on abusive exchanges (“Race day”)');
    expect(unknown).toEqual(['question']);
  });

  it('takes whoever writes from a private address for a private person', () => {
    const { content } = draft(prompted('gift-offer', { party: resident, valuePence: 1000 }));
    expect(content.facts.giver).toEqual({
      name: 'Ivy Marsh',
      organisation: null,
      address: 'ivy.marsh@gmail.com',
      privatePerson: true,
    });
  });

  it('names nobody where nobody is known, and asks', () => {
    const { content, unknown } = draft(prompted('gift-offer', { party: null }));
    expect(content.facts.giver).toBeNull();
    expect(unknown).toContain('giver');
  });

  it.each([
    ['That is very kind, but I am not able to accept the seats.', 'declined'],
    ['Thanks so much. I must decline, sorry.', 'declined'],
    ['I cannot accept this, much as I would love to come.', 'declined'],
    ['Yes please! We would love to come.', 'accepted'],
    ['I accept with pleasure.', 'accepted'],
    ['Which day is it?', 'undecided'],
  ])('reads the officer’s own answer: %s', (text, answer) => {
    const item = message({
      kind: 'email-compose',
      from: { name: 'Sam Officer', address: 'sam@westmarch.example' },
      to: [{ name: 'Mo Lark', address: paving.address }],
      text,
    });
    const { facts } = draft(prompted('hospitality-offer', {}, { item })).content;
    expect(facts).toMatchObject({ answer, offeredOn: null });
    expect(facts.giver?.name).toBe('Mo Lark');
  });

  it('does not take the other side’s words for the officer’s', () => {
    const item = message({ text: 'We accept with pleasure that you said yes please.' });
    expect(draft(prompted('hospitality-offer', {}, { item })).content.facts.answer).toBe('undecided');
  });

  it('lets no clock that runs ahead move a deadline', () => {
    const item = message({ sentAt: '2031-01-01T00:00:00Z' });
    expect(draft(prompted('gift-offer', {}, { item })).content.facts.offeredOn).toBe(today);
  });

  it('keeps no mark by which a sender could rearrange our words', () => {
    const item = message({
      subject: 'Prize\u202e\u0000 \ud83d draw',
      from: { name: '\u200bMo', address: paving.address },
    });
    const { content } = draft(prompted('gift-offer', { valuePence: 1000 }, { item }));
    expect(contentShape.safeParse(content).success).toBe(true);
    expect(content.facts.what).toBe('A gift (“Prize draw”)');
    expect(content.facts.giver?.name).toBe('Mo');
  });

  it('shortens a subject without end', () => {
    const item = message({ subject: 'x'.repeat(5000) });
    const { facts } = draft(prompted('gift-offer', { valuePence: 1000 }, { item })).content;
    expect(facts.item?.subject).toHaveLength(300);
    expect(facts.what.length).toBeLessThan(110);
  });
});

describe('the day of an event', () => {
  const eventOn = (item: ReturnType<typeof message>, words = '') =>
    draft(prompted('hospitality-offer', { evidence: evidenceAt(item, words) }, { item })).content.facts
      .eventOn;

  it('is an invite’s own', () => {
    const event = {
      start: '2026-04-02T18:00:00+01:00',
      end: null,
      allDay: false,
      recurring: false,
      method: null,
    };
    expect(eventOn(message({ kind: 'invite', event }))).toBe('2026-04-02');
  });

  it('is the one nearest to what was found, and not the day by which to answer', () => {
    const item = message({
      text: 'Reply by 9 March. We met on 1 February. Dinner with us is on 20 March, the match on 2 May.',
    });
    expect(eventOn(item, 'Dinner')).toBe('2026-03-20');
    expect(eventOn(item, 'the match')).toBe('2026-05-02');
  });

  it('is not the day by which to answer, even where that stands nearest', () => {
    const item = message({ text: 'Dinner is on us: reply by 9 March, please. We meet on 20 March.' });
    expect(eventOn(item, 'Dinner')).toBe('2026-03-20');
  });

  it('is none where the text names no day to come', () => {
    expect(eventOn(message({ text: 'Dinner soon?' }), 'Dinner')).toBeNull();
  });
});

describe('a declaration without a prompt', () => {
  const circumstances = { code: codeOf('joint-councils'), profile: plainProfile, today };

  const asking = declarationKinds.filter((kind) => kind !== 'flag');

  it.each(asking)('of the kind %s begins empty and asks what it is', (kind) => {
    const { content, unknown } = blank(kind, circumstances);
    expect(content).toMatchObject({ kind, signal: null, facts: { what: '', item: null } });
    expect(unknown[0]).toBe('what');
  });

  it('that asks for advice says so itself, as its form asks for the question alone', () => {
    const { content, unknown } = blank('flag', circumstances);
    expect(content.facts.what).toBe('Advice wanted');
    expect(unknown).not.toContain('what');
  });

  it('brings what the code says of its kind', () => {
    const { content, role, deadline } = blank('outside-work', circumstances);
    expect(content.code).toMatchObject({ id: 'joint-councils', rule: 'work', stance: 'declare' });
    expect(role).toBe('head-of-service');
    expect(deadline === null || deadline > today).toBe(true);
    expect(blank('flag', circumstances).content.code.rule).toBeNull();
  });

  it('may say that there was nothing, or that all still holds', () => {
    const nil = nilReturn({ from: '2025-04-01', to: '2026-03-31' }, circumstances);
    expect(nil.content.facts.what).toBe('Nothing to declare from 1 April 2025 to 31 March 2026.');
    const two = yearlyConfirmation(2, circumstances);
    expect(two.content.facts.what).toBe(
      'The 2 declarations I have made still hold, and there is nothing to add.',
    );
    for (const { content, unknown } of [nil, two]) {
      expect(content.kind).toBe('nil-return');
      expect(unknown).toEqual([]);
      expect(contentShape.safeParse(content).success).toBe(true);
    }
  });
});
