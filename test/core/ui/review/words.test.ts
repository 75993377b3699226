import { describe, expect, it } from 'vitest';
import type { DeclarationEvent } from '#core/declaration/event.ts';
import { fold } from '#core/declaration/fold.ts';
import { weightOf } from '#core/declaration/weight.ts';
import { readCode } from '#core/policy/read.ts';
import type { Standing } from '#core/register/port.ts';
import type { Background } from '#core/register/review/port.ts';
import { backgroundInWords } from '#core/ui/review/background-words.ts';
import { areAlike, choicesFor, isDirect, isToken } from '#core/ui/review/choices.ts';
import { proposedFor } from '#core/ui/review/conditions.ts';
import { isReadable, textOf } from '#core/ui/review/file-text.ts';
import { trailOf } from '#core/ui/review/trail.ts';
import { content, declarationId, deputy, eventId, manager, officer } from '#test/core/declaration/sample.ts';
import { readPack } from '#test/policies/pack-files.ts';

const code = readCode(readPack('derbyshire'), 'policies/derbyshire');
const names: Record<string, string> = {
  [officer]: 'Alice Penrose',
  [manager]: 'you',
  [deputy]: 'Lewis Crane',
};
const nameOf = (person: string) => names[person] ?? null;

const at = '2026-03-09T10:00:00Z';
const happened = (number: number, by: string) => ({ id: eventId(number), at, by, onBehalfOf: null });

function standing(changes: Parameters<typeof content>[0] = {}): Standing {
  const to = { person: manager, role: null };
  const first: DeclarationEvent = {
    ...happened(1, officer),
    type: 'submitted',
    content: content(changes),
    to,
    deadline: null,
  };
  const { events: _, ...rest } = fold(declarationId, [first]);
  return rest;
}

const spoke = (stance: Standing['code']['stance']) => ({ code: { ...content().code, stance } });

const background: Background = {
  reach: 'below',
  giver: {
    count: 4,
    people: 3,
    since: '2026-06-01',
    more: false,
    ties: [{ status: 'live-tender', reference: 'WM-T-0091' }],
  },
  officer: {
    months: 3,
    all: { count: 5, pence: 20000, unvalued: 0 },
    fromGiver: { count: 3, pence: 14000, unvalued: 0 },
  },
  others: { approved: 5, refused: 2, noted: 0 },
  interests: [],
  decider: { role: null, title: null, person: null, isYou: true },
  passOn: [],
  people: [],
};

describe('the background in words', () => {
  it('tells the giver’s history, this officer’s totals and what others decided', () => {
    const lines = backgroundInWords(background, 'Asha Pillai', 'Cirrus');
    expect(lines.map(({ sentence }) => sentence)).toEqual([
      'Cirrus: live tender WM-T-0091.',
      'Cirrus: 4 declarations by 3 people in your service since 1 June 2026.',
      'Asha Pillai from Cirrus: third in three months, worth £140 together.',
      'Asha Pillai from everybody: fifth in three months, worth £200 together.',
      'In like cases others decided: 5 approved, 2 refused.',
    ]);
    expect(lines.filter(({ standsOut }) => standsOut)).toHaveLength(1);
  });

  it('says that there are too few like cases, and counts no further than it was told', () => {
    const { giver } = background;
    const more = { ...background, giver: giver && { ...giver, more: true }, others: null };
    const said = backgroundInWords(more, 'Asha Pillai', 'Cirrus').map(({ sentence }) => sentence);
    expect(said).toContain('Too few like cases to tell without telling whose they were.');
    expect(said.join(' ')).toContain('at least 4 declarations');
  });
});

describe('what a reviewer can do', () => {
  it.each([
    ['a token', spoke('declare'), 'note'],
    ['what needs consent', spoke('ask-first'), 'approve'],
    [
      'what the code says to turn down',
      { ...spoke('decline'), facts: { ...content().facts, answer: 'accepted' as const } },
      'refuse',
    ],
    [
      'what was turned down already',
      { ...spoke('decline'), facts: { ...content().facts, answer: 'declined' as const } },
      'note',
    ],
    ['a question', { kind: 'flag' as const, ...spoke(null) }, 'reply'],
  ])('begins with the best next thing: %s', (_what, changes, first) => {
    expect(choicesFor(standing(changes), background)[0]).toBe(first);
  });

  it('leaves but passing on and asking where it is somebody else’s to decide, or the reviewer has an interest', () => {
    const notYou = { ...background, decider: { ...background.decider, isYou: false } };
    expect(choicesFor(standing(), notYou)).toEqual(['pass-on', 'ask']);
    const tied = { ...background, interests: ['relationship' as const] };
    expect(choicesFor(standing(), tied)).toEqual(['pass-on', 'ask']);
  });

  it('is one click to note, and consent against the code never is', () => {
    expect(isDirect('note', standing(spoke('decline')))).toBe(true);
    expect(isDirect('approve', standing(spoke('ask-first')))).toBe(true);
    expect(isDirect('approve', standing(spoke('decline')))).toBe(false);
    expect(isDirect('approve', standing({ kind: 'outside-work', ...spoke('ask-first') }))).toBe(false);
    expect(isDirect('refuse', standing())).toBe(false);
  });

  it('notes from the list only what is small and comes from nobody who stands out', () => {
    expect(isToken(standing())).toBe(true);
    expect(isToken(standing(spoke('decline')))).toBe(false);
    const tender = { facts: { ...content().facts, answers: { standing: 'live-tender' } } };
    expect(isToken(standing(tender))).toBe(false);
  });

  it('takes as alike what the same rule of the code spoke on', () => {
    expect(areAlike(standing(), standing())).toBe(true);
    expect(areAlike(standing(), standing({ code: { ...content().code, rule: 'another' } }))).toBe(false);
    expect(areAlike(standing(), standing({ kind: 'hospitality' }))).toBe(false);
  });
});

it('proposes conditions by kind, stance and the giver’s status', () => {
  const ids = (changes: object) => proposedFor(content(changes), code).map(({ id }) => id);
  expect(ids({})).toEqual(['share']);
  expect(ids(spoke('decline'))).toEqual(['share', 'charity', 'not-again']);
  const facts = { ...content().facts, answers: { standing: 'contract' } };
  expect(ids({ kind: 'interest', facts })).toEqual(['stand-back', 'stand-aside']);
});

it('proposes first what the code’s own rule asks of the officer', () => {
  const signal = 'recruitment-conflict';
  const rule = code.rules[signal].find(({ duties }) => duties.some(({ action }) => action === 'withdraw'));
  const spokeOf = { ...content().code, rule: rule?.id ?? null };
  const [first] = proposedFor(content({ kind: 'relationship', signal, code: spokeOf }), code);
  expect(first).toEqual({ id: 'code withdraw', text: 'Take no part in it.' });
});

it('weighs a live tender above a strong stance, and that above a high value', () => {
  const { facts } = content();
  const tender = weightOf(
    standing({ ...spoke('declare'), facts: { ...facts, answers: { standing: 'live-tender' } } }),
  );
  const stop = weightOf(standing(spoke('stop')));
  const dear = weightOf(standing({ ...spoke('declare'), facts: { ...facts, valuePence: 100_000_000_000 } }));
  expect(tender).toBeGreaterThan(stop);
  expect(stop).toBeGreaterThan(dear);
  expect(dear).toBeGreaterThan(weightOf(standing(spoke('declare'))));
});

it('tells the trail from the reviewer’s side, and on whose behalf somebody decided', () => {
  const declaration = standing();
  const events: DeclarationEvent[] = [
    { ...happened(1, officer), type: 'submitted', content: content(), to: declaration.to, deadline: null },
    { ...happened(2, manager), type: 'asked', question: 'Was it shared?' },
    { ...happened(3, officer), type: 'answered', answer: 'Yes.' },
    {
      ...happened(4, deputy),
      onBehalfOf: manager,
      type: 'decided',
      outcome: 'approved',
      conditions: [],
      reason: 'Small and shared.',
      until: null,
    },
  ];
  const whole = { declaration, may: [], events, attachments: [] };
  expect(trailOf(whole, code, nameOf).map(({ sentence }) => sentence)).toEqual([
    'Alice Penrose sent it to you.',
    'You asked: “Was it shared?”',
    'Alice Penrose answered: “Yes.”',
    'Lewis Crane, for you, approved it. Because: “Small and shared.”',
  ]);
});

describe('a file as text', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('is a message’s subject and words, without its markup', async () => {
    const message =
      'From: Jo Reed <jo@cirrus.example>\r\nSubject: Dinner\r\nContent-Type: text/html\r\n\r\n<p>Do <b>stay</b> for dinner.</p><script>alert(1)</script>';
    const text = await textOf('user-day.eml', bytes(message));
    expect(text).toContain('Dinner');
    expect(text).toContain('Do stay for dinner.');
    expect(text).not.toMatch(/<|alert/);
  });

  it('is shown of messages and texts alone', async () => {
    expect(['a.eml', 'A.TXT', 'a.pdf', 'eml'].map(isReadable)).toEqual([true, true, false, false]);
    expect(await textOf('a.txt', bytes('Plums.'))).toBe('Plums.');
  });
});
