import { describe, expect, test } from 'vitest';
import type { Declaration } from '#core/declaration/declaration.ts';
import { fold } from '#core/declaration/fold.ts';
import { declarationKinds } from '#core/policy/advice.ts';
import { dayOf, mondayOf } from '#register/calendar.ts';
import { declarationLink } from '#register/letters/links.ts';
import { messageOf } from '#register/letters/message.ts';
import { type About, aboutOf, type Notice } from '#register/letters/notice.ts';
import { sampleContent } from '../app.ts';
import { westmarch } from '../database.ts';

const { officer, manager } = westmarch.people;
const id = '0195a3c0-0000-7000-8000-000000000001';
const register = 'https://register.example.org/';
const names = new Map<string, string>([
  [officer, 'Alice Penrose'],
  [manager, 'Martin Yeo'],
]);

const about: About = {
  declaration: id,
  officer,
  kind: 'gift',
  giver: 'Larkrise Paving Ltd',
  clauses: ['14.4 Hospitality and Gifts'],
  deadline: '2026-04-01',
};

const everyNotice: Notice[] = [
  { type: 'waits', because: 'submitted', by: officer, about },
  { type: 'waits', because: 'amended', by: officer, about },
  { type: 'waits', because: 'answered', by: officer, about },
  { type: 'waits', because: 'passed-on', by: manager, about },
  { type: 'waits', because: 'renewed', by: officer, about },
  { type: 'question', by: manager, about },
  { type: 'decided', by: manager, about, outcome: 'approved', conditions: 0, until: null },
  { type: 'decided', by: manager, about, outcome: 'approved', conditions: 2, until: '2027-03-31' },
  { type: 'decided', by: manager, about, outcome: 'refused', conditions: 0, until: null },
  { type: 'decided', by: manager, about, outcome: 'noted', conditions: 0, until: null },
  { type: 'expired', about, until: '2026-03-31' },
  { type: 'unanswered', about, askedOn: '2026-03-02' },
  { type: 'ending', about, until: '2026-03-31' },
  { type: 'queue', waiting: 22, overdue: 1, first: [about] },
  { type: 'yearly-return', due: '2026-03-31' },
];

function written(...notices: Notice[]) {
  return messageOf(
    'message@register.example.org',
    notices,
    { name: 'Martin Yeo', address: 'martin.yeo@westmarch.gov.uk', council: 'Westmarch County Council' },
    {
      register,
      nameOf: (person) => (person === null ? 'The register' : (names.get(person) ?? 'A colleague')),
    },
  );
}

function declared(changes: Parameters<typeof sampleContent>[0] = {}): Declaration {
  const happened = { id, at: '2026-03-09T10:00:00Z', by: officer, onBehalfOf: null };
  const to = { person: manager, role: null };
  return fold(id, [
    { ...happened, type: 'submitted', content: sampleContent(changes), to, deadline: '2026-04-01' },
  ]);
}

describe('Every letter', () => {
  test.each(everyNotice.map((notice) => [`${notice.type} ${JSON.stringify(notice).slice(0, 60)}`, notice]))(
    'says the same in text and HTML, with one link: %s',
    (_, notice) => {
      const { text, html, subject } = written(notice as Notice);
      const links = text.match(/https:\/\/\S+/g);
      expect(links).toHaveLength(1);
      expect(html.match(/href="([^"]+)"/g)).toEqual([`href="${links?.[0]}"`]);
      const words = html
        .replace(/<title>.*<\/title>/, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/&#39;/g, "'");
      for (const line of text.split('\n')) {
        const plain = line.replace(/^- |^-- $|^https.*$|:$/g, '').trim();
        // Headings shout in text only.
        expect(words.toLowerCase().replace(/\s+/g, ' ')).toContain(plain.toLowerCase().replace(/\s+/g, ' '));
      }
      expect(subject.length).toBeLessThan(70);
    },
  );

  test('names nobody and no firm in its subject, which others may see', () => {
    for (const notice of everyNotice) {
      const { subject } = written(notice);
      expect(subject).not.toMatch(/Penrose|Yeo|Larkrise|gift|refused|approved/i);
    }
  });

  test('loads nothing and tells in which language it is', () => {
    const { html } = written(...everyNotice);
    expect(html).not.toMatch(/<img|<script|<link|src=|url\(/i);
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).toContain('<h1');
  });
});

describe('The letter to whoever decides', () => {
  const { text } = written({ type: 'waits', because: 'submitted', by: officer, about });

  test('says who, what, by which clause, by when and where', () => {
    expect(text).toContain('Alice Penrose has sent a declaration.');
    expect(text).toContain('About: Gift from Larkrise Paving Ltd');
    expect(text).toContain('Code of conduct: clause 14.4 Hospitality and Gifts');
    expect(text).toContain('The code’s time limit: 1 April 2026');
    expect(text).toContain(`https://register.example.org/#/declarations/${id}`);
  });

  test('says nothing in the officer’s own words', () => {
    const notice: Notice = { type: 'waits', because: 'submitted', by: officer, about: aboutOf(declared()) };
    const { text, html } = written(notice);
    for (const message of [text, html]) expect(message).not.toMatch(/plums|Mo Lark|12\.00|mo@/);
  });
});

test('a digest tells everything under one subject', () => {
  const { subject, text } = written(
    { type: 'question', by: manager, about },
    { type: 'yearly-return', due: '2026-03-31' },
  );
  expect(subject).toBe('2 things to know from the register of declarations');
  expect(text).toContain('Martin Yeo needs to know more before deciding.');
  expect(text).toContain('YOUR YEARLY RETURN IS DUE BY 31 MARCH 2026');
});

test('a list of what waits says how many more there are', () => {
  const { text } = written({ type: 'queue', waiting: 22, overdue: 1, first: [about] });
  expect(text).toContain(
    '- Gift from Larkrise Paving Ltd, declared by Alice Penrose, time limit 1 April 2026',
  );
  expect(text).toContain('- and 21 more');
  expect(text).toContain('For 1 of them the code’s time limit has passed.');
});

test('whatever a name holds stays text', () => {
  const giver = '<img src=x onerror="alert(1)"> & \'Sons\'';
  const { html } = written({ type: 'question', by: manager, about: { ...about, giver } });
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;Sons&#39;');
});

describe('What is kept of a declaration for a letter', () => {
  test('names the firm of a gift, but no private person', () => {
    expect(aboutOf(declared()).giver).toBe('Larkrise Paving Ltd');
    const giver = { name: 'Ida Moss', organisation: 'Moss Farm', address: null, privatePerson: true };
    const { facts } = sampleContent();
    expect(aboutOf(declared({ facts: { ...facts, giver } })).giver).toBeNull();
  });

  test('names no organisation where that would tell of the officer’s own life', () => {
    const named = declarationKinds.filter((kind) => aboutOf(declared({ kind })).giver !== null);
    expect(named).toEqual([
      'gift',
      'hospitality',
      'sponsorship',
      'media-contact',
      'supplier-contact',
      'publication',
    ]);
  });
});

describe('Days', () => {
  test('begin at midnight in Britain, in summer as well', () => {
    expect(dayOf(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
    expect(dayOf(new Date('2026-01-31T23:30:00Z'))).toBe('2026-01-31');
  });

  test('belong to the week of the Monday before', () => {
    expect(['2026-03-08', '2026-03-09', '2026-03-15'].map(mondayOf)).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-09',
    ]);
  });
});

test('a link is the same whether the register’s address ends in a slash or not', () => {
  expect(declarationLink('https://a.example/', id)).toBe(declarationLink('https://a.example', id));
});
