import { beforeAll, describe, expect, it } from 'vitest';
import { plainSending, type Sending } from '#core/sending/sending.ts';
import type { EventCouncil } from '../../../outlook-addin/src/events/council.ts';
import { type DraftJudge, draftJudge } from '../../../outlook-addin/src/events/judge-draft.ts';
import { bidder, colleague, draft, leak, officer, sampleCouncil, stranger } from './council.ts';

const today = '2026-11-22';
const exempt =
  'Attached is the exempt committee report, not for publication yet. Please keep it to yourself.';
let council: EventCouncil;
let judge: DraftJudge;
const judgeWith = (sending: Partial<Sending>) =>
  draftJudge({ ...council, sending: { ...plainSending, ...sending } }, today);

beforeAll(async () => {
  council = await sampleCouncil();
  judge = draftJudge(council, today);
});

describe('what stops a draft', () => {
  it.each([
    ['tender talk to a bidder', draft(leak, [bidder]), /live tender/],
    ['confidential words to somebody outside', draft(exempt, [stranger]), /confidential/],
    [
      'personal data to somebody outside',
      draft('I have attached the case file of Mrs Olsen, 14 Elm Road: NI number QQ123456C, rent owed £900.', [
        stranger,
      ]),
      // A case file is confidential too: either sentence may come first.
      /personal information|confidential/,
    ],
    [
      'the acceptance of hospitality',
      draft(
        'Thank you, I would love to come to the box at the races. Two tickets and dinner would be wonderful.',
        [bidder],
      ),
      /hospitality/,
    ],
    [
      'an answer to the media',
      draft(
        'Happy to give you a comment for your article. You can quote me: the council has got this wrong.',
        [{ name: 'Sam Reporter', address: 'sam@bbc.co.uk' }],
      ),
      /from the media/,
    ],
    [
      'an invitation that shares what bidders may not know',
      draft(leak, [bidder], { kind: 'invite', place: 'My house', event: null }),
      /live tender/,
    ],
  ])('is %s', (_, written, sentence) => {
    const alert = judge(written);
    expect(alert?.sentences[0]).toMatch(sentence);
    expect(alert?.sentences[1]).toMatch(/^(?:Clause )?[^:]+: /);
    expect(alert?.context.finding).toMatch(/^[a-z-]+ [0-9a-f,; ]+$/);
  });

  it('is nothing in plain mail', () => {
    expect(judge(draft('Thanks, see you on Tuesday at the contract meeting.', [bidder]))).toBeNull();
    expect(judge(draft('', [colleague]))).toBeNull();
  });

  it('is not a report of wrongdoing, wherever it goes', () => {
    const report = 'I am reporting suspected fraud: the contractor bills for staff who do not exist.';
    expect(judge(draft(report, [{ name: 'Hotline', address: 'hotline@protectline.org.uk' }]))).toBeNull();
  });

  it('is not what the officer has settled in the pane', () => {
    const written = draft(exempt, [stranger]);
    const print = judge(written)?.context.finding;
    expect(print).toBeTruthy();
    expect(judge({ ...written, settled: [print ?? ''] })).toBeNull();
  });

  it('is not a rule of recipients that the officer has settled in the pane', () => {
    const own = draft('Notes.', [{ name: 'Jo Marsh', address: 'jomarsh77@gmail.com' }]);
    expect(judge(own)?.context).toEqual({ finding: null, rule: 'own-private-mailbox' });
    expect(judge({ ...own, settled: ['own-private-mailbox'] })).toBeNull();
    expect(judge({ ...own, settled: ['shown-to-many'] })).not.toBeNull();
  });
});

describe('inviting a bidder', () => {
  const said = (alert: ReturnType<typeof judge>) => alert?.sentences.join(' ') ?? '';
  const invited = draft('Shall we walk the site on Tuesday?', [bidder], {
    kind: 'invite',
    place: 'The depot',
    event: null,
  });

  it('stops the invitation, whatever it says, until the officer has settled it', () => {
    const alert = judge(invited);
    expect(alert?.sentences[0]).toMatch(/^You are inviting .+, who are bidding in a live tender\.$/);
    expect(alert?.context).toEqual({ finding: null, rule: 'bidders-invited' });
    expect(said(judge({ ...invited, settled: ['bidders-invited'] }))).not.toContain('You are inviting');
  });

  it('says nothing of a message to them, of a colleague, or where the words tell the same', () => {
    const invite = { kind: 'invite', place: '', event: null } as const;
    const others = [
      draft('Shall we walk the site on Tuesday?', [bidder]),
      draft('A walk?', [colleague], invite),
      draft(leak, [bidder], invite),
    ];
    for (const other of others) expect(said(judge(other))).not.toContain('You are inviting');
  });

  it('can be passed by the organisation', () => {
    const passing = judgeWith({ alerts: { 'bidders-invited': 'pass' } });
    expect(said(passing(invited))).not.toContain('You are inviting');
  });
});

describe('the organisation’s choice', () => {
  it('decides how strictly each alert holds, and which says nothing', () => {
    expect(judge(draft(leak, [bidder]))?.mode).toBe('promptUser');
    expect(judgeWith({ alerts: { 'procurement-contact': 'block' } })(draft(leak, [bidder]))?.mode).toBe(
      'block',
    );
    const silent = { 'procurement-contact': 'pass', 'confidential-disclosure': 'pass' } as const;
    expect(judgeWith({ alerts: silent })(draft(leak, [bidder]))).toBeNull();
  });

  it('holds what is blocked, even where the officer has settled it', () => {
    const written = draft(exempt, [stranger]);
    const settled = [judge(written)?.context.finding ?? ''];
    expect(judgeWith({ mode: 'block' })({ ...written, settled })?.mode).toBe('block');
    expect(judgeWith({ mode: 'softBlock' })({ ...written, settled })).toBeNull();
  });

  it('puts the strictest first, and says that there is more', () => {
    const strict = judgeWith({ alerts: { 'shown-to-many': 'softBlock' } });
    const crowd = Array.from({ length: 21 }, (_, n) => ({ name: '', address: `p${n}@firm${n}.com` }));
    const alert = strict(draft(leak, [bidder, ...crowd]));
    expect(alert?.mode).toBe('softBlock');
    expect(alert?.sentences[0]).toMatch(/22 people outside/);
    expect(alert?.sentences.at(-1)).toMatch(/more thing/);
  });

  it('holds on the day’s version of the code alone', () => {
    const [code] = council.codes;
    const later = { ...council, codes: code ? [{ ...code, inForceFrom: '2030-01-01' }] : [] };
    expect(() => draftJudge(later, today)).toThrow(/in force/);
  });
});

describe('rules of recipients', () => {
  it.each([
    ['Jo Marsh', 'jomarsh77@gmail.com'],
    ['', 'marsh.jo@hotmail.co.uk'],
    ['Jo Marsh', 'sunflower@fenmail.net'],
  ])('know the officer’s own private mailbox: %s <%s>', (name, address) => {
    expect(judge(draft('Notes.', [{ name, address }]))?.sentences[0]).toContain(address);
  });

  it.each([
    ['Jo Beck', 'jo.beck@gmail.com'],
    ['', 'j.marsh@gmail.com'],
    ['Jo Marsh', officer.address],
    ['Jo Marsh', 'jo.marsh@derbyshire.gov.uk'],
  ])('leave others of a like name alone: %s <%s>', (name, address) => {
    expect(judge(draft('Notes.', [{ name, address }]))).toBeNull();
  });

  it('count only who is outside and seen', () => {
    const outside = Array.from({ length: 21 }, (_, n) => ({ name: '', address: `p${n}@firm${n}.com` }));
    const inside = outside.map((_, n) => ({ name: '', address: `p${n}@westmarch.gov.uk` }));
    const text = 'Dear all, the library closes on Friday.';
    expect(judge(draft(text, outside))?.sentences[0]).toMatch(/21 people outside/);
    expect(judge(draft(text, outside.slice(1), { cc: outside.slice(0, 1) }))).not.toBeNull();
    expect(judge(draft(text, outside.slice(1)))).toBeNull();
    expect(judge(draft(text, inside))).toBeNull();
    expect(judge(draft(text, [], { bcc: outside }))).toBeNull();
    expect(judge(draft(text, outside, { kind: 'invite' }))).toBeNull();
  });
});
