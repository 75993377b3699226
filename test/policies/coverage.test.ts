import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coverageOf } from '#core/policy/coverage.ts';
import { readCode } from '#core/policy/read.ts';
import { packIds, readPack } from '#test/policies/pack-files.ts';
import { coverageMarkdown } from '../../cli/policy/coverage-markdown.ts';

it('docs/coverage.md says what the packs cover', () => {
  const page = readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8');
  const codes = packIds().map((id) => coverageOf(readCode(readPack(id), `policies/${id}`)));
  expect(
    page === coverageMarkdown(codes),
    'docs/coverage.md is out of date. Run: npx probity policy coverage --markdown > docs/coverage.md',
  ).toBe(true);
});
