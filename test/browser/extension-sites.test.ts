import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pages } from '#test/extension/pages/index.ts';
import { type Way, waysOf } from '#test/extension/pages/page.ts';
import { matrixFile } from '../../scripts/extension-matrix.ts';
import { useExtension } from './extension-browser.ts';
import { asItShouldBe, type Outcomes, type Row, rowOf, tryWay } from './extension-outcomes.ts';
import { Visit } from './extension-visit.ts';

const browser = useExtension(pages);
const rows: Row[] = [];

/** For `docs/extension-sites.md`, which `scripts/extension-matrix.ts` writes; a part of the table would be none. */
afterAll(async () => {
  const whole = pages.flatMap(({ composers }) => composers.flatMap(waysOf)).length;
  if (rows.length < whole) return;
  await mkdir(dirname(matrixFile), { recursive: true });
  await writeFile(matrixFile, JSON.stringify(rows));
});

describe.each(pages.map((page) => [page.site, page] as const))('on %s', (_, page) => {
  it.each(page.composers.map((composer) => [composer.id, composer] as const))(
    'a %s is guarded in each way of posting it',
    async (_, composer) => {
      const visit = await Visit.to(browser().page, page, composer);
      const outcomes: Partial<Record<Way, Outcomes>> = {};
      for (const way of waysOf(composer)) {
        outcomes[way] = await tryWay(visit, way);
        rows.push(rowOf(page, composer, way, outcomes[way]));
      }
      expect(outcomes).toEqual(Object.fromEntries(waysOf(composer).map((way) => [way, asItShouldBe])));
    },
  );
});
