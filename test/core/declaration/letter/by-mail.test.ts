import { describe, expect, it } from 'vitest';
import { content as contentShape } from '#core/declaration/event.ts';
import { byMailNote, withNote } from '#core/declaration/letter/by-mail.ts';
import type { HeldLetter } from '#core/declaration/letter/letter.ts';
import { recordOf } from '#core/declaration/letter/record.ts';
import { content, declarationId } from '#test/core/declaration/sample.ts';
import { kept, type Sending, somebody, written } from './people.ts';

async function council() {
  const alice = await somebody('Alice Penrose', 'alice.penrose@westmarch.gov.uk');
  const martin = await somebody('Martin Yeo', 'martin.yeo@westmarch.gov.uk');
  const miriam = await somebody('Miriam Stroud', 'miriam.stroud@westmarch.gov.uk');
  const alices: Sending = { from: alice, to: martin, officer: alice, held: [] };
  return { alices, martins: { ...alices, from: martin, to: alice }, miriam };
}

function noteOn(held: readonly HeldLetter[]): string {
  return byMailNote(recordOf(declarationId, held).declaration?.events ?? [], held);
}

describe('the note on what happened by mail', () => {
  it('tells who did what, and when', async () => {
    const { alices, martins, miriam } = await council();
    const held = [kept(await written('submit', 1, alices))];
    held.push(kept(await written('ask', 2, { ...martins, held })));
    held.push(kept(await written('answer', 3, { ...alices, held })));
    held.push(kept(await written('pass-on', 4, { ...martins, to: miriam, held })));
    expect(noteOn(held).split('\n').slice(1)).toEqual([
      'Sent by mail to Martin Yeo on 5 March 2026, before there was a register.',
      'Martin Yeo asked by mail on 5 March 2026: Was it shared with the team?',
      'The officer answered by mail on 5 March 2026: Yes, with all of them.',
      'Martin Yeo passed it on by mail to Miriam Stroud on 5 March 2026.',
    ]);
  });

  it('leaves out what was set aside', async () => {
    const { alices, martins, miriam } = await council();
    const held = [kept(await written('submit', 1, alices))];
    held.push(kept(await written('pass-on', 2, { ...martins, to: miriam, held })));
    held.push(
      kept(await written('decide', 3, { ...martins, held: held.slice(0, 1), at: '2026-03-06T09:00:00Z' })),
    );
    expect(noteOn(held)).not.toContain('Approved');
  });

  it('always fits into a declaration, however much was written', async () => {
    const { alices, martins } = await council();
    const held = [kept(await written('submit', 1, alices))];
    const conditions = Array.from({ length: 10 }, () => 'And so on. '.repeat(300).trim());
    held.push(kept(await written('decide', 2, { ...martins, held }, { conditions })));
    const note = noteOn(held);
    expect(note).toContain('Approved by mail by Martin Yeo');
    expect(contentShape.safeParse(withNote(content(), note)).success).toBe(true);
  });
});
