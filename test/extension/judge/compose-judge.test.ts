import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { plainSending, type SendMode } from '#core/sending/sending.ts';
import { mailPolicy } from '#test/extension/compose-pages/settings.ts';
import type { Draft } from '../../../extension/guard/draft.ts';
import { judgeMail } from '../../../extension/judge/compose-judge.ts';
import type { ComposeSettings } from '../../../extension/judge/compose-settings.ts';
import { composeJudgeProgram } from '../../../scripts/mail-judges.ts';

const { guard, compose, riskyMail, cleanMail } = mailPolicy;
const outside = { name: 'J Reed', address: 'j.reed@calloway.example' };
const colleague = { name: 'A Finch', address: 'a.finch@westmarch.example' };

function mail(text: string, fields: Partial<Draft['mail']> = {}): Draft {
  const empty = { subject: '', to: [outside], cc: [], bcc: [], attachmentNames: [] };
  const rest = { site: 'gmail-compose', writing: 'mail', shared: '', repliedTo: '', account: '' } as const;
  return { ...rest, text, mail: { ...empty, ...fields } };
}

const judged = (draft: Draft, settings: Partial<ComposeSettings> = {}) =>
  judgeMail(draft, guard, { ...compose, ...settings });

describe('mail that is about to be sent', () => {
  it('goes where nothing is in it', () => {
    expect(judged(mail(cleanMail))).toBeNull();
  });

  it('waits with the clause where it is risky', () => {
    const verdict = judged(mail(riskyMail));
    expect(verdict?.blocked).toBe(false);
    expect(verdict?.noticed[0]?.advice?.clauses.length).toBeGreaterThan(0);
    expect(verdict?.doubt).toBeUndefined();
  });

  it('may go to colleagues where only those outside must not have it', () => {
    const signals = (to: (typeof outside)[]) =>
      judged(mail(riskyMail, { to }))?.noticed.map(({ finding }) => finding.signal) ?? [];
    expect(signals([outside])).toContain('confidential-disclosure');
    expect(signals([colleague])).not.toContain('confidential-disclosure');
  });

  it('says so where an address does not stand on the page', () => {
    expect(judged(mail(riskyMail, { to: [{ name: 'Jo Reed', address: '' }] }))?.doubt).toContain('Jo Reed');
  });

  it('does not take a name without an address for a private mailbox', () => {
    const account = 'Jo Marsh <jo.marsh@westmarch.example>';
    const own = (address: string) =>
      judged({ ...mail(cleanMail, { to: [{ name: 'Jo Marsh', address }] }), account });
    expect(own('jo.marsh@homes.example')?.noticed).toHaveLength(1);
    expect(own('')).toBeNull();
  });

  it('is held for good where the organisation says so', () => {
    const sending = { ...plainSending, alerts: { 'confidential-disclosure': 'block' as const } };
    expect(judged(mail(riskyMail), { sending })?.blocked).toBe(true);
  });

  it('may go with a reason where the organisation wants one, and is not held for good', () => {
    const soft = judged(mail(riskyMail), { sending: { ...plainSending, mode: 'softBlock' } });
    expect(soft).toMatchObject({ blocked: false, asksReason: true });
    const reason = judged(mail(riskyMail), { sending: { ...plainSending, reason: true } });
    expect(reason).toMatchObject({ blocked: false, asksReason: true });
    expect(judged(mail(riskyMail))).toMatchObject({ blocked: false, asksReason: false });
  });

  it('can be set aside, unless nobody may settle it or it is a rule of recipients', () => {
    const dismissible = (draft: Draft, mode: SendMode) =>
      judged(draft, { sending: { ...plainSending, mode } })?.noticed[0]?.settling?.dismissible;
    expect(dismissible(mail(riskyMail), 'promptUser')).toBe(true);
    expect(dismissible(mail(riskyMail), 'softBlock')).toBe(true);
    expect(dismissible(mail(riskyMail), 'block')).toBe(false);
    const own = { name: 'Jo Marsh', address: 'jo.marsh@homes.example' };
    expect(dismissible(mail(cleanMail, { to: [own] }), 'promptUser')).toBe(false);
  });

  it('is not asked about again where the officer has set it aside', async () => {
    const { fingerprint } = await import('#core/fingerprint.ts');
    const dismissed = judged(mail(riskyMail))?.noticed.map(({ finding }) => fingerprint(finding)) ?? [];
    expect(judged(mail(riskyMail), { dismissed })).toBeNull();
  });
});

describe('the judgement that a page loads when somebody writes mail', () => {
  it('stays within its size', async () => {
    expect(gzipSync(await composeJudgeProgram(), { level: 9 }).length).toBeLessThan(420_000);
  }, 60_000);
});
