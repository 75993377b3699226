import { describe, expect, it } from 'vitest';
import { peopleIn, personIn } from '../../../extension/page/people.ts';

/** As much of an element as naming somebody takes. */
function element(textContent: string, attributes: Record<string, string> = {}): Element {
  const named = { textContent, getAttribute: (name: string) => attributes[name] ?? null };
  return named as unknown as Element;
}

const leads = ['From:', 'To:', 'Oddi wrth:'];

describe('whom an element names', () => {
  it('is told by the attributes that sites keep for it', () => {
    expect(personIn(element('Jo', { email: 'Jo@Hale.example', name: 'Jo Hale' }), [])).toEqual({
      name: 'Jo Hale',
      address: 'jo@hale.example',
    });
  });

  it.each(['From: Jo Hale<jo@hale.example>', 'Oddi wrth: Jo Hale <jo@hale.example>'])(
    'is told by the label %s',
    (label) => {
      expect(personIn(element('JH', { 'aria-label': label }), leads)).toEqual({
        name: 'Jo Hale',
        address: 'jo@hale.example',
      });
    },
  );

  it('has no address where the page shows none: nothing is guessed', () => {
    expect(personIn(element('Jo Hale', { 'aria-label': 'From: Jo Hale' }), leads)).toEqual({
      name: 'Jo Hale',
      address: '',
    });
  });

  it('is nobody where nothing is written', () => {
    expect(personIn(element('  '), leads)).toBeNull();
  });

  it('is several where a label names several, each once', () => {
    const label = 'To: Jo Hale<jo@hale.example>; Sam Reed; Jo Hale<jo@hale.example>';
    expect(peopleIn([element('', { 'aria-label': label })], leads)).toEqual([
      { name: 'Jo Hale', address: 'jo@hale.example' },
      { name: 'Sam Reed', address: '' },
    ]);
  });

  it('is read in no time, however long and strange the text', () => {
    const long = 'a.'.repeat(200_000);
    const started = performance.now();
    personIn(element(long, { title: `${long}@`, 'aria-label': '@'.repeat(100_000) }), leads);
    expect(performance.now() - started).toBeLessThan(100);
  });
});
