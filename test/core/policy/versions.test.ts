import { describe, expect, it } from 'vitest';
import { codeInForce, codesInForce, listed } from '#core/policy/compile.ts';
import { readCode } from '#core/policy/read.ts';
import { readVersions } from '#core/policy/versions.ts';
import { smallPack, smallPackWith } from '#test/core/policy/small-pack.ts';

const code = readCode(smallPack, 'policies/small');

describe('of several versions', () => {
  const versions = [
    { ...code, version: '2', inForceFrom: '2024-04-01' },
    { ...code, version: '1', inForceFrom: null },
    { ...code, version: '3', inForceFrom: '2025-04-01' },
  ];

  it.each([
    ['2024-03-31', '1'],
    ['2024-04-01', '2'],
    ['2025-03-31', '2'],
    ['2026-01-01', '3'],
  ])('on %s version %s is in force', (day, version) => {
    expect(codeInForce(versions, day)?.version).toBe(version);
  });

  it('none is in force before the first', () => {
    expect(codeInForce([code], '2020-01-01')).toBeNull();
  });
});

it('of several codes, each is given as in force, and those that have not begun are left out', () => {
  const list = [
    listed({ ...code, id: 'a', version: '2', inForceFrom: '2025-04-01' }, 'a.json'),
    listed({ ...code, id: 'a', version: '1', inForceFrom: null }, 'a@1.json'),
    listed({ ...code, id: 'b', inForceFrom: '2025-01-01' }, 'b.json'),
  ];
  expect(codesInForce(list, '2024-12-31').map(({ file }) => file)).toEqual(['a@1.json']);
  expect(codesInForce(list, '2025-04-01').map(({ file }) => file)).toEqual(['a.json', 'b.json']);
});

describe('reading several versions', () => {
  const now = { folder: 'policies/small', files: smallPack };
  const earlier = (text: string, replacement: string) => ({
    folder: 'policies/small/versions/2',
    files: smallPackWith('code.yaml', text, replacement),
  });

  it('gives them all', () => {
    const files = smallPackWith('code.yaml', 'version: 3\ninForceFrom: 2024-04-01', 'version: 2');
    const codes = readVersions([now, { folder: 'policies/small/versions/2', files }]);
    expect(codes.map(({ version }) => version)).toEqual(['3', '2']);
  });

  it.each([
    ['that belong to another code', earlier('id: small', 'id: large'), /line 1: .*version of “small”/],
    ['of one name', earlier('2024-04-01', '2023-04-01'), /line 5: .*called “3” too/],
    ['of one day', earlier('version: 3', 'version: 2'), /line 6: .*into force on 2024-04-01 too/],
  ])('refuses those %s', (_, other, message) => {
    expect(() => readVersions([now, other])).toThrow(message);
    expect(() => readVersions([now, other])).toThrow('policies/small/versions/2/code.yaml');
  });

  it('refuses two without a date', () => {
    const undated = (version: string) => ({
      folder: 'policies/small',
      files: smallPackWith('code.yaml', 'version: 3\ninForceFrom: 2024-04-01', `version: ${version}`),
    });
    expect(() => readVersions([undated('1'), undated('2')])).toThrow('bear no date');
  });

  it('names the first fault of a version that does not hold together', () => {
    expect(() => readVersions([now, earlier('version: 3\n', '')])).toThrow('“version” is missing');
  });
});
