import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'probity-claim-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function scan(from: string, ...flags: string[]): string {
  const file = join(folder, 'message.eml');
  writeFileSync(
    file,
    `From: ${from}\r\nTo: officer@council.example\r\nSubject: Hello\r\n\r\nSee you soon.\r\n`,
  );
  return execFileSync(execPath, [join(root, 'cli', 'probity.ts'), 'scan', ...flags, file], {
    encoding: 'utf8',
  });
}

describe('a display name that claims another address', () => {
  it('is noted with both addresses', () => {
    const shown = scan('"rep@firm.example" <rep@stranger.example>');
    expect(shown).toContain('shows rep@firm.example, but the message comes from rep@stranger.example');
  });

  it('stands in the JSON too', () => {
    const line: unknown = JSON.parse(scan('"rep@firm.example" <rep@stranger.example>', '--json'));
    expect(line).toMatchObject({ claim: { claimedAddress: 'rep@firm.example' } });
  });

  it('is not seen in a name like any other', () => {
    expect(scan('"Sam Rep" <rep@firm.example>')).not.toContain('comes from');
  });
});
