import { describe, expect, it } from 'vitest';
import { Conversations } from '../../../extension/reading/conversations.ts';

const first = { conversation: 'cricket', message: '1' };
const reply = { conversation: 'cricket', message: '2' };
const other = { conversation: 'minutes', message: '3' };

describe('what a conversation has prompted about', () => {
  it('is known to its other messages, and to no other conversation’s', () => {
    const conversations = new Conversations();
    conversations.note(first, ['hospitality']);
    expect(conversations.elsewhere(reply)).toEqual(['hospitality']);
    expect(conversations.elsewhere(other)).toEqual([]);
  });

  it('is no reason for a message to be silent about itself when it is opened again', () => {
    const conversations = new Conversations();
    conversations.note(first, ['hospitality']);
    conversations.note(first, ['hospitality']);
    expect(conversations.elsewhere(first)).toEqual([]);
    expect(conversations.elsewhere(reply)).toEqual(['hospitality']);
  });

  it('is forgotten with a message that was read before it was whole', () => {
    const conversations = new Conversations();
    conversations.note(first, ['hospitality']);
    conversations.forget(first);
    expect(conversations.elsewhere(reply)).toEqual([]);
  });

  it('has an end, however long the page stands', () => {
    const conversations = new Conversations();
    for (let at = 0; at < 10_000; at++) conversations.note({ ...first, message: `${at}` }, [`${at}`]);
    const kept = conversations.elsewhere(reply);
    expect(kept).toHaveLength(200);
    expect(kept.at(-1)).toBe('9999');
  });
});
