import { describe, expect, it } from 'vitest';
import { letterFor } from '#core/ui/desk/begin.ts';
import { sampleContent } from '#test/register/app.ts';

const by = { officer: 'Alice Penrose', council: 'Westmarch County Council' };

describe('a refusal', () => {
  it('is in the council’s own words where it has settled some, with the names filled in', () => {
    const refusals = { gift: 'Dear {name}, no, and thank you. {officer}' };
    expect(letterFor(sampleContent(), { ...by, refusals }).text).toBe(
      'Dear Mo Lark, no, and thank you. Alice Penrose',
    );
  });

  it('is in ours where it has settled none for this kind', () => {
    const ours = letterFor(sampleContent(), by);
    expect(letterFor(sampleContent(), { ...by, refusals: { bequest: 'No.' } })).toEqual(ours);
    expect(ours.text).not.toBe('');
  });
});
