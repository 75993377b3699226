import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../extension/guard/draft.ts';
import { judgePost } from '../../../extension/judge/judge-post.ts';
import { rehearsal } from '../../../extension/judge/rehearsal.ts';
import { type PostingOrganisation, plainGuardSettings } from '../../../extension/settings/guard-settings.ts';

const slur = 'Our director is a liar and this council is a disgrace.';
const abuse = 'You useless lump, shut up. I know where you live and you will be sorry.';

const organisation: PostingOrganisation = {
  name: 'Westmarch County Council',
  domains: ['westmarch.example'],
  memberDomains: [],
  handles: ['@westmarch'],
};

function draft(given: Partial<Draft>): Draft {
  return { site: 'x', writing: 'post', text: '', shared: '', repliedTo: '', account: '', ...given };
}

function signalsIn(given: Partial<Draft>, settings = plainGuardSettings): string[] {
  return judgePost(draft(given), settings)?.noticed.map(({ finding }) => finding.signal) ?? [];
}

describe('judging a post', () => {
  it('lets a clean draft go', () => {
    expect(judgePost(draft({ text: 'The library opens at nine on Monday.' }), plainGuardSettings)).toBeNull();
  });

  it('lets an empty draft go, whatever it answers and whoever posts it', () => {
    const settings = { ...plainGuardSettings, organisation };
    expect(judgePost(draft({ repliedTo: abuse, account: '@westmarch' }), settings)).toBeNull();
  });

  it('marks the words in their sentence', () => {
    const [first] = judgePost(draft({ text: slur }), plainGuardSettings)?.noticed ?? [];
    expect(first?.finding.signal).toBe('disparagement');
    expect(first?.excerpts.flatMap(({ segments }) => segments).some(({ marked }) => marked)).toBe(true);
  });

  it('reads what is shared with the post', () => {
    expect(signalsIn({ text: 'Read this.', shared: slur })).toContain('disparagement');
  });

  it('holds only abuse against the text that is answered', () => {
    expect(signalsIn({ text: 'Thank you for telling us.', repliedTo: abuse })).toEqual(['abusive-exchange']);
    expect(signalsIn({ text: 'Thank you for telling us.', repliedTo: slur })).not.toContain('disparagement');
  });

  it('does not let out what the organisation chose to stop', () => {
    const settings = { ...plainGuardSettings, blocking: ['disparagement'] as const };
    expect(judgePost(draft({ text: slur }), settings)?.blocked).toBe(true);
    expect(judgePost(draft({ text: slur }), plainGuardSettings)?.blocked).toBe(false);
  });

  it('says so when a clean post goes out as the council', () => {
    const settings = { ...plainGuardSettings, organisation };
    const verdict = judgePost(draft({ text: 'Open at nine.', account: 'Westmarch @westmarch' }), settings);
    expect(verdict).toMatchObject({ official: '@westmarch', noticed: [], blocked: false });
    expect(judgePost(draft({ text: 'Open at nine.', account: '@someoneelse' }), settings)).toBeNull();
  });

  it('does not tell spokespersons that they speak for the council', () => {
    const profile = { ...plainGuardSettings.profile, spokesperson: true };
    const settings = { ...plainGuardSettings, organisation, profile };
    expect(judgePost(draft({ text: 'Open at nine.', account: '@westmarch' }), settings)).toBeNull();
  });
});

describe('the rehearsal', () => {
  it('comes to an end, in small steps', () => {
    expect([...rehearsal()].length).toBeGreaterThan(100);
  });
});
