import { describe, expect, it } from 'vitest';
import { readCode } from '#core/policy/read.ts';
import { plainProfile } from '#core/policy/situation.ts';
import type { ShownMessage } from '#test/extension/mail-pages/mail-page.ts';
import { invitation, minutes } from '#test/extension/mail-pages/texts.ts';
import { readPack } from '#test/policies/pack-files.ts';
import { askedIn } from '../../../extension/reading/judge/asked-shape.ts';
import { judgeMail, type MailMeasure } from '../../../extension/reading/judge/judge-mail.ts';

const measure: MailMeasure = {
  organisation: { name: 'Westmarch', domains: ['westmarch.example'], memberDomains: [] },
  suppliers: [
    {
      name: 'Calloway Highways Ltd',
      domain: 'calloway-highways.example',
      status: 'contract',
      reference: 'WM-1',
    },
  ],
  code: readCode(readPack('derbyshire'), 'policies/derbyshire'),
  profile: plainProfile,
  today: '2026-11-22',
  historyFor: () => null,
  dismissed: [],
  officer: 'Morgan Ellis',
};

const parts = ({ subject, name, address, to, body }: ShownMessage) => ({
  kind: 'email-read' as const,
  subject,
  from: { name, address: address ?? '' },
  to,
  html: body,
});

describe('judging what was opened on the web', () => {
  it('says nothing where nothing was noticed', () => {
    expect(judgeMail(parts(minutes), measure)).toBeNull();
  });

  it('tells who offers what, by which clause, and how to say no', () => {
    const card = judgeMail(parts(invitation), measure);
    const [main] = card?.prompts ?? [];
    expect(main?.view.noticed).toMatch(/^Calloway Highways, who hold a contract with us, .* £90\.$/);
    expect(main?.view.clauses[0]?.number).toBe('14.4');
    expect(main?.letter?.text).toContain('Morgan Ellis');
    expect(card?.item).toMatchObject({ subject: invitation.subject, kind: 'email-read' });
  });

  it('says nothing of what the officer has set aside', () => {
    const print = judgeMail(parts(invitation), measure)?.prompts.map((prompt) => prompt.print) ?? [];
    expect(print.length).toBeGreaterThan(0);
    expect(judgeMail(parts(invitation), { ...measure, dismissed: print })).toBeNull();
  });

  it('names nobody a supplier by a name alone in the sender’s place', () => {
    const card = judgeMail(
      parts({
        ...invitation,
        address: null,
        body: '<p>Be our guest in our hospitality box at the cricket, with lunch, worth £90.</p>',
      }),
      measure,
    );
    expect(card?.prompts[0]?.view.noticed ?? '').not.toContain('contract');
  });
});

describe('what a page hands in', () => {
  const whole = {
    kind: 'email-read',
    subject: '',
    from: null,
    to: [],
    cc: [],
    sentAt: null,
    html: '',
    place: '',
    moreTexts: [],
    attachmentNames: [],
  };

  it('is taken where it is of the known shape', () => {
    const asked = { parts: whole, prompted: ['hospitality-offer 0 1;2'] };
    expect(askedIn(asked)).toEqual(asked);
  });

  it.each([
    ['no object', 'text'],
    ['another kind', { ...whole, kind: 'post' }],
    ['endless text', { ...whole, html: 'a'.repeat(2_000_000) }],
    [
      'a crowd beyond reason',
      { ...whole, to: Array.from({ length: 1_000 }, () => ({ name: '', address: '' })) },
    ],
  ])('is refused where it is %s', (_, given) => {
    expect(askedIn({ parts: given, prompted: [] })).toBeNull();
  });
});
