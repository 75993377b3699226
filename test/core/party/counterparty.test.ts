import { describe, expect, it } from 'vitest';
import { counterparty, parties } from '#core/party/counterparty.ts';
import { item, person, setting, zone } from '#test/core/party/samples.ts';

const officer = person('tom@westmarch.gov.uk', 'Tom');
const rep = person('jo@callowayhighways.co.uk', 'Jo');
const friend = person('sam@gmail.com', 'Sam');
const reporter = person('r@bbc.co.uk', 'Ray');

describe('the counterparty', () => {
  it('of received mail is the sender', () => {
    const party = counterparty(item({ from: rep, to: [officer] }), setting);
    expect(party).toMatchObject({ kind: 'supplier', name: 'Calloway Highways Ltd', address: rep.address });
  });

  it('of mail that a colleague forwards is who wrote it first', () => {
    const forwarded = zone(
      'forwarded',
      'From: Ann <ann@westmarch.gov.uk>\nSee below\n\nFrom: Jo <jo@callowayhighways.co.uk>\nHi',
    );
    const party = counterparty(item({ from: officer, to: [officer], zones: [forwarded] }), setting);
    expect(party).toMatchObject({ kind: 'supplier', address: rep.address });
  });

  it('of a forwarded text without addresses is the supplier that its From line names', () => {
    const forwarded = zone('forwarded', 'From: Jo (Calloway Highways)\nHi');
    expect(counterparty(item({ from: officer, zones: [forwarded] }), setting)?.reference).toBe('WM-4410');
  });

  it('of outgoing mail is the first outside recipient, suppliers and media before others', () => {
    const outgoing = (...to: (typeof rep)[]) => item({ kind: 'email-compose', from: officer, to });
    expect(counterparty(outgoing(officer, friend, reporter, rep), setting)?.kind).toBe('supplier');
    expect(counterparty(outgoing(officer, friend, reporter), setting)?.kind).toBe('media');
    expect(counterparty(outgoing(officer, friend), setting)?.kind).toBe('free-mail');
    expect(counterparty(outgoing(officer), setting)).toBeNull();
  });

  it('of outgoing mail may stand in the blind copy', () => {
    const outgoing = item({ kind: 'email-compose', from: officer, to: [officer], bcc: [friend] });
    expect(counterparty(outgoing, setting)?.address).toBe(friend.address);
  });

  it('of an invite is the organiser, or an attendee from outside where a colleague organises', () => {
    expect(counterparty(item({ kind: 'invite', from: rep, to: [officer] }), setting)?.kind).toBe('supplier');
    expect(counterparty(item({ kind: 'invite', from: officer, to: [officer, rep] }), setting)?.kind).toBe(
      'supplier',
    );
    expect(counterparty(item({ kind: 'invite', from: officer, to: [officer] }), setting)).toBeNull();
  });

  it('of a post is the one supplier that it names, else nobody', () => {
    const post = (text: string) => item({ kind: 'post', to: [rep], zones: [zone('body', text)] });
    expect(counterparty(post('What a day at the races with Calloway Highways!'), setting)?.reference).toBe(
      'WM-4410',
    );
    expect(counterparty(post('Calloway Highways one day, Beacon Ltd the next'), setting)).toBeNull();
    expect(counterparty(post('What a day at the races!'), setting)).toBeNull();
  });

  it('of what stays among colleagues is nobody, whomever they speak of', () => {
    const inside = item({ from: officer, to: [officer], zones: [zone('body', 'Calloway Highways called')] });
    expect(counterparty(inside, setting)).toBeNull();
  });

  it('is the supplier for whom somebody signs from a private address', () => {
    const signed = item({
      from: friend,
      zones: [zone('body', 'Hi Tom'), zone('signature', 'Sam\nCalloway Highways Ltd')],
    });
    expect(counterparty(signed, setting)).toMatchObject({ kind: 'supplier', address: friend.address });
    const closing = item({
      from: friend,
      zones: [zone('body', 'Hi Tom\n\nSam\nContracts, Calloway Highways')],
    });
    expect(counterparty(closing, setting)?.kind).toBe('supplier');
  });

  it('is not a supplier whom somebody merely speaks of', () => {
    const resident = item({
      from: friend,
      zones: [zone('body', 'Calloway Highways dug up my drive.\n\nSam')],
    });
    expect(counterparty(resident, setting)?.kind).toBe('free-mail');
  });

  it('is media where a stranger signs as a reporter', () => {
    const freelance = item({ from: friend, zones: [zone('signature', 'Sam Vane\nFreelance journalist')] });
    expect(counterparty(freelance, setting)?.kind).toBe('media');
  });

  it('is the firm to whom an answer goes where a mailing service sends for it', () => {
    const mailing = item({ from: person('bounce@mailer.example.net'), replyTo: [rep] });
    expect(counterparty(mailing, setting)?.kind).toBe('supplier');
  });
});

describe('the parties of an item', () => {
  it('tell who is inside and who is outside', () => {
    const member = person('ann@members.westmarch.gov.uk');
    const inside = parties(item({ from: officer, to: [member] }), setting);
    expect(inside.allInside).toBe(true);
    const mixed = parties(item({ from: officer, to: [member], cc: [rep], bcc: [friend] }), setting);
    expect(mixed.to.map(({ kind }) => kind)).toEqual(['member', 'supplier', 'free-mail']);
    expect(mixed.outside.map(({ kind }) => kind)).toEqual(['supplier', 'free-mail']);
    expect(mixed.allInside).toBe(false);
  });
});
