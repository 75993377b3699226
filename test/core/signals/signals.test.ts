import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { review } from '#core/review.ts';
import { buildDetector } from '#core/signals/detector.ts';
import { signalIds } from '#core/signals/ids.ts';
import { signals } from '#core/signals/index.ts';
import { ownVoices, voicesSetting } from '../../../cli/learn/voices.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'core', 'signals');

describe('the signals', () => {
  it('are listed once each, in the order of the catalogue', () => {
    expect(signals.map(({ id }) => id)).toEqual(signalIds);
  });

  it('have each a file named after them', () => {
    const files = readdirSync(folder);
    for (const { id } of signals) {
      expect(files, id).toContain(`${id}.ts`);
      expect(readFileSync(join(folder, `${id}.ts`), 'utf8')).toContain(`id: '${id}'`);
    }
  });

  it('hold only phrases and frames that are well formed', () => {
    const { frames } = buildDetector(signals);
    const names = frames.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('say when they are carried and what sets them off wrongly', () => {
    for (const { id, situation, falseAlarms } of signals) {
      expect(situation, id).toMatch(/\.$/);
      expect(falseAlarms.length, id).toBeGreaterThan(0);
    }
  });
});

describe.each(signals.map((signal) => [signal.id, signal] as const))('%s', (id, signal) => {
  const voices = ownVoices(signal);
  const raised = (voice: (typeof voices)[number]): boolean =>
    review(voice.item, voicesSetting).findings.some((finding) => finding.signal === id);

  it('has examples of both kinds', () => {
    expect(signal.flags.length).toBeGreaterThanOrEqual(5);
    expect(signal.ignores.length).toBeGreaterThanOrEqual(5);
  });

  it('is raised by what must flag', () => {
    const missed = voices.filter((voice) => voice.signals.has(id) && !raised(voice));
    expect(missed.map((voice) => voice.item.zones.map(({ text }) => text).join(' / '))).toEqual([]);
  });

  it('is not raised by what must not', () => {
    const wrong = voices.filter((voice) => !voice.signals.has(id) && raised(voice));
    expect(wrong.map((voice) => voice.item.zones.map(({ text }) => text).join(' / '))).toEqual([]);
  });
});
