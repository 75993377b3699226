import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPost } from '#core/item/post.ts';
import { readItem } from '#core/item/read.ts';
import { bytes, fromSupplier, invite, mail } from '#test/core/item/mails.ts';
import { ids, texts } from '#test/core/item/zone-texts.ts';

const post = '{"site": "x", "context": "reply", "text": "Proud of the team today"}';

describe('a draft post', () => {
  it('has its own words as body, its site and its surface', () => {
    const item = readPost(post);
    expect(item).toMatchObject({
      kind: 'post',
      site: 'x',
      surface: 'reply',
      from: null,
      event: null,
      bulk: false,
    });
    expect(texts(item, 'body')).toEqual(['Proud of the team today']);
  });

  it('keeps the post that it answers apart from its own words', () => {
    const item = readPost({ site: 'facebook', context: 'Our libraries are closing!', text: 'They are not.' });
    expect([texts(item, 'context'), texts(item, 'body')]).toEqual([
      ['Our libraries are closing!'],
      ['They are not.'],
    ]);
    expect(item.surface).toBeNull();
  });

  it('is one body, even where it reads like a letter', () => {
    expect(ids(readPost({ text: 'Hello\n\nKind regards\nKit\n> quote' }))).toEqual(['body']);
  });

  it.each([
    ['{"site": "x"', 'ERR_ITEM_UNREADABLE'],
    ['{"site": "x"}', 'ERR_ITEM_UNREADABLE'],
    ['[1]', 'ERR_ITEM_UNREADABLE'],
    ['{"text": " "}', 'ERR_ITEM_EMPTY'],
  ])('is refused as %s', (json, code) => {
    expect(() => readPost(json)).toThrow(expect.objectContaining({ code }));
  });
});

describe('reading an item', () => {
  const event = invite('SUMMARY:Visit');

  it('goes by the file name, and by the content where there is none', async () => {
    const kinds = await Promise.all([
      readItem(bytes(post), { fileName: 'a.json' }),
      readItem(bytes(post)),
      readItem(event, { fileName: 'a.ICS' }),
      readItem(event),
      readItem(mail(fromSupplier, 'Hello'), { fileName: 'a.eml' }),
      readItem(mail(fromSupplier, 'Hello')),
      readItem(mail(fromSupplier, 'Hello'), { kind: 'email-compose' }),
    ]);
    expect(kinds.map((item) => item.kind)).toEqual([
      'post',
      'post',
      'invite',
      'invite',
      'email-read',
      'email-read',
      'email-compose',
    ]);
  });

  it('skips a byte-order mark', async () => {
    expect((await readItem(bytes(`\ufeff${post}`))).kind).toBe('post');
    expect(texts(await readItem(bytes(`\ufeff${new TextDecoder().decode(event)}`)), 'subject')).toEqual([
      'Visit',
    ]);
  });

  it('reads an invite from the message that carries it', async () => {
    const carried = mail(
      [...fromSupplier, 'Content-Type: text/calendar; method=REQUEST'],
      new TextDecoder().decode(event),
    );
    expect(await readItem(carried, { kind: 'invite' })).toMatchObject({
      kind: 'invite',
      event: { method: 'REQUEST' },
    });
  });

  it('refuses nothing at all', async () => {
    await expect(readItem(new Uint8Array(0))).rejects.toMatchObject({ code: 'ERR_ITEM_EMPTY' });
  });
});

describe('the corpus', () => {
  const folder = join(import.meta.dirname, '../../corpus/items');

  it('is read to the last item, each with words and without a note', async () => {
    for (const fileName of readdirSync(folder)) {
      const item = await readItem(new Uint8Array(readFileSync(join(folder, fileName))), { fileName });
      expect([fileName, item.zones.length > 0, item.notes]).toEqual([fileName, true, []]);
    }
  });
});
