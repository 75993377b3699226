import { describe, expect, it } from 'vitest';
import { compileCode, listed } from '#core/policy/compile.ts';
import { readCode } from '#core/policy/read.ts';
import { smallPack } from '#test/core/policy/small-pack.ts';
import { loadCouncil } from '../../outlook-addin/src/council.ts';

const small = readCode(smallPack, 'policies/small');
const now = { ...small, version: '2', inForceFrom: '2025-04-01', title: 'The New Code' };
const before = { ...small, version: '1', inForceFrom: '2020-01-01', title: 'The Old Code' };

const organisation = { name: 'Westmarch County Council', domains: ['westmarch.gov.uk'], memberDomains: [] };
const files: Record<string, unknown> = {
  'settings.json': { code: 'small', organisation, suppliers: [] },
  'policies/codes.json': [listed(now, 'small.json'), listed(before, 'small@1.json')],
  'policies/small.json': JSON.parse(compileCode(now)),
  'policies/small@1.json': JSON.parse(compileCode(before)),
};

/** Loads on a day; gives the code's title and what was fetched. */
async function load(today: string, changed: Record<string, unknown> = {}) {
  const fetched: string[] = [];
  const { code } = await loadCouncil(async (path) => {
    fetched.push(path);
    return { ...files, ...changed }[path];
  }, today);
  return { title: code.title, fetched };
}

describe('the council’s code of conduct', () => {
  it.each([
    ['2025-03-31', 'The Old Code', 'policies/small@1.json'],
    ['2025-04-01', 'The New Code', 'policies/small.json'],
  ])('on %s is %s, and no other version is fetched', async (today, title, file) => {
    expect(await load(today)).toEqual({ title, fetched: ['settings.json', 'policies/codes.json', file] });
  });

  it('is refused with the list’s name where none is in force', async () => {
    await expect(load('2019-12-31')).rejects.toMatchObject({
      code: 'ERR_SETTINGS_INVALID',
      message: expect.stringContaining('policies/codes.json'),
    });
  });

  it('is refused where the list is no list', async () => {
    await expect(load('2025-04-01', { 'policies/codes.json': {} })).rejects.toMatchObject({
      code: 'ERR_SETTINGS_INVALID',
    });
  });
});
