import { describe, expect, it } from 'vitest';
import { forwardedSenders } from '#core/party/forwarded-sender.ts';

describe('the senders of a forwarded text', () => {
  it.each([
    ['From: Jo Reed <J.Reed@Firm.co.uk>', 'Jo Reed', 'j.reed@firm.co.uk'],
    ['From: "Reed, Jo" <j@firm.co.uk>', 'Reed, Jo', 'j@firm.co.uk'],
    ['*From:* Jo Reed [mailto:j@firm.co.uk]', 'Jo Reed', 'j@firm.co.uk'],
    ['> From : j@firm.co.uk', '', 'j@firm.co.uk'],
    ['From: Jo Reed (Calloway Highways)', 'Jo Reed (Calloway Highways', ''],
  ])('reads %s', (line, name, address) => {
    expect(forwardedSenders(`Hello\n${line}\nSent: today`)).toEqual([{ name, address }]);
  });

  it('reads the whole chain, outermost first', () => {
    expect(forwardedSenders('From: a@x.com\nHi\n> From: b@y.com').map(({ address }) => address)).toEqual([
      'a@x.com',
      'b@y.com',
    ]);
  });

  it('leaves prose alone', () => {
    expect(forwardedSenders('From here on: nothing\nfrom the heart\nMessage from: x')).toEqual([]);
  });
});
