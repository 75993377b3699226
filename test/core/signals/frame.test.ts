import { describe, expect, it } from 'vitest';
import { composeItem } from '#core/item/compose.ts';
import { buildMatcher } from '#core/match/matcher.ts';
import { buildFrame, type Frame, fitsScene, holds } from '#core/signals/frame.ts';
import { readZones } from '#core/signals/reading.ts';
import type { Scene } from '#core/signals/scene.ts';

const matcher = buildMatcher({
  kin: ['wife'],
  'test/thing': ['hamper'],
  'test/giving': ['for you'],
  'test/no': ['policy'],
});
const scene: Scene = { kind: 'email-read', from: 'supplier', to: new Set(['colleague']), bulk: false };

function holdsIn(text: string, frame: Omit<Frame, 'name'>, subject = ''): boolean {
  const reading = readZones(composeItem({ kind: 'email-read', subject, text }), matcher);
  return holds(buildFrame({ name: 'frame', ...frame }, 'test', matcher), reading) !== null;
}

describe('a frame', () => {
  it('holds where its parts stand in one passage', () => {
    expect(holdsIn('A hamper. It is for you.', { all: ['thing', 'giving'] })).toBe(true);
    expect(holdsIn('A hamper. One. Two. Three. This is for you.', { all: ['thing', 'giving'] })).toBe(false);
  });

  it('counts the subject line to every passage', () => {
    const far = 'One. Two. Three. This is for you.';
    expect(holdsIn(far, { all: ['giving', 'thing'] }, 'A hamper')).toBe(true);
  });

  it('may ask for one sentence or one clause', () => {
    expect(holdsIn('A hamper. It is for you.', { all: ['thing', 'giving'], within: 'sentence' })).toBe(false);
    expect(holdsIn('A hamper, and for you.', { all: ['thing', 'giving'], within: 'sentence' })).toBe(true);
    expect(holdsIn('A hamper, and for you.', { all: ['thing', 'giving'], within: 'clause' })).toBe(false);
  });

  it('does not hold where a forbidden part stands, or where its words are denied', () => {
    expect(holdsIn('A hamper for you, by policy', { all: ['thing', 'giving'], none: ['no'] })).toBe(false);
    expect(holdsIn('There is no hamper for you', { all: ['thing', 'giving'] })).toBe(false);
    expect(holdsIn('There is no hamper for you', { all: ['~thing', '~giving'] })).toBe(true);
  });

  it('needs two places for two parts that could be the same words', () => {
    expect(holdsIn('A hamper', { all: ['thing', 'thing'] })).toBe(false);
    expect(holdsIn('A hamper and a hamper', { all: ['thing', 'thing'] })).toBe(true);
  });

  it('names a part that nobody knows', () => {
    expect(() => buildFrame({ name: 'f', all: ['nobody'] }, 'test', matcher)).toThrow('"nobody"');
  });
});

describe('the scene', () => {
  const fits = (frame: Partial<Frame>, changed: Partial<Scene> = {}): boolean =>
    fitsScene(buildFrame({ name: 'f', all: ['thing'], ...frame }, 'test', matcher), { ...scene, ...changed });

  it('may ask who speaks, who listens and in what', () => {
    expect(fits({ from: ['outsider'] })).toBe(true);
    expect(fits({ from: ['colleague', 'officer'] })).toBe(false);
    expect(fits({ to: ['outsider'] })).toBe(false);
    expect(fits({ kinds: ['post'] })).toBe(false);
  });

  it('leaves circulars out unless a frame wants them', () => {
    expect(fits({}, { bulk: true })).toBe(false);
    expect(fits({ bulk: true }, { bulk: true })).toBe(true);
  });
});
