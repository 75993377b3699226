import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const item = join(root, 'test', 'corpus', 'items', 'c002.eml');

function scan(...flags: string[]): string {
  return execFileSync(execPath, [join(root, 'cli', 'probity.ts'), 'scan', item, ...flags], {
    encoding: 'utf8',
  });
}

interface Weighed {
  weight: number;
  meaning: string;
}

interface Explained {
  confidence: number;
  start: number;
  score: number;
  features: Weighed[];
  secondLook: (Weighed & { of: string })[];
}

function sumOf(weighed: readonly Weighed[]): number {
  return weighed.reduce((sum, { weight }) => sum + weight, 0);
}

describe('a scan that explains', () => {
  it('gives the ledger of each finding in JSON: features to a score, scores to a confidence', () => {
    const { explain }: { explain: Explained[] } = JSON.parse(scan('--explain', '--json'));
    expect(explain.length).toBeGreaterThan(0);
    for (const { confidence, start, score, features, secondLook } of explain) {
      // Each of them is rounded to a hundredth.
      expect(Math.abs(start + sumOf(features) - score)).toBeLessThan(0.005 * (features.length + 2));
      expect(1 / (1 + Math.exp(-sumOf(secondLook)))).toBeCloseTo(confidence, 1);
      expect(secondLook.map(({ of }) => of)).toEqual(expect.arrayContaining(['start', 'own', 'overall']));
    }
  });

  it('tells a person both, the score between them', () => {
    const lines = scan('--explain').split('\n');
    const at = lines.findIndex((line) => line.endsWith('in all; then, beside all other situations:'));
    const before = lines.slice(0, at).join('\n');
    expect(before).toContain('to begin with');
    expect(before).toMatch(/[+−]\d+\.\d\d {2}the word “/);
    expect(lines.slice(at).join('\n')).toMatch(/[+−]\d+\.\d\d {2}what was read for and against it/);
  });

  it('tells neither where nobody asks', () => {
    expect(scan()).not.toContain('to begin with');
    expect(JSON.parse(scan('--json')).explain ?? null).toBeNull();
  });
});
