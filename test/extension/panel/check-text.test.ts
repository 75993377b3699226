import { describe, expect, it } from 'vitest';
import { readCode } from '#core/policy/read.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { readPack } from '#test/policies/pack-files.ts';
import { type BroughtKind, broughtKinds } from '../../../extension/panel/brought-text.ts';
import { judgeText } from '../../../extension/panel/check-text.ts';

const measure = {
  organisation: { name: 'Westmarch County Council', domains: ['westmarch.example'], memberDomains: [] },
  suppliers: [],
  code: readCode(readPack('derbyshire'), 'policies/derbyshire'),
  profile: plainProfile,
  history: null,
  memory: { dismissed: [], prompted: [] },
};
const judged = (kind: BroughtKind, text: string) => judgeText({ kind, text }, measure);

const offer =
  'To thank you for last week we would love to have you with us in our box at the cricket: two seats worth £45 each.';
const secret =
  'Between us: the report is strictly confidential and not public until cabinet, but here are the other bidders’ prices and scores. Please keep it to yourself.';

describe('a text that an officer brings', () => {
  it('is told of as what they say it is', () => {
    expect(judged('email-read', offer).view.main?.noticed).toContain('This message');
    expect(judged('email-compose', secret).view.main?.noticed).toContain('Your draft');
    expect(judged('post', secret).view.main?.noticed).toContain('post');
    const clean = broughtKinds.map((kind) => judged(kind, 'The agenda follows tomorrow.').view.clean);
    expect(new Set(clean).size).toBe(broughtKinds.length);
  });

  it('leads to a declaration about what they say it is', () => {
    for (const kind of broughtKinds) expect(judged(kind, secret).reviewed.item.kind).toBe(kind);
  });

  it('weighs more in a post, which all can read, than in a message to the officer', () => {
    const heated = 'My council is run by idiots and its leader is a liar. Vote them out on Thursday!';
    const confidence = (kind: BroughtKind) => {
      const { main, others } = judged(kind, heated).view;
      const found = [main, ...others].find((one) => one?.advised.finding.signal === 'disparagement');
      return found?.advised.finding.confidence ?? 0;
    };
    expect(confidence('post')).toBeGreaterThan(confidence('email-read'));
  });
});
