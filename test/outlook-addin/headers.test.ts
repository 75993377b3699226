import { describe, expect, it } from 'vitest';
import { readHeaders } from '../../outlook-addin/src/headers.ts';

const block = (...lines: string[]) => lines.join('\r\n');

describe('the internet headers of a message', () => {
  it('say where answers go, over folded lines', () => {
    const headers = block('Subject: Hello', 'Reply-To: "Reed, Jo"', '\t<jo@reed.example>, sam@reed.example');
    expect(readHeaders(headers).replyTo).toEqual([
      { name: 'Reed, Jo', address: 'jo@reed.example' },
      { name: '', address: 'sam@reed.example' },
    ]);
  });

  it.each([
    ['List-Unsubscribe: <https://news.example/off>'],
    ['list-unsubscribe: <mailto:off@news.example>'],
    ['Precedence: bulk'],
    ['Precedence: List'],
  ])('show a crowd by "%s"', (line) => {
    expect(readHeaders(block('Subject: News', line)).bulk).toBe(true);
  });

  it('show no crowd by the words of another header', () => {
    const headers = block(
      'Subject: Precedence: bulk',
      'X-Note: see',
      ' List-Unsubscribe: no',
      'Precedence: first-class',
    );
    expect(readHeaders(headers)).toEqual({ replyTo: [], bulk: false });
  });

  it('tell nothing where there are none', () => {
    expect(readHeaders('')).toEqual({ replyTo: [], bulk: false });
  });
});
