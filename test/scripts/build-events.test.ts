import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '#core/item/item.ts';
import { readItem } from '#core/item/read.ts';
import { review } from '#core/review.ts';
import { readLabels } from '../../cli/evaluate.ts';
import { readSetting } from '../../cli/inputs.ts';
import { bundleForEvents } from '../../scripts/build-events.ts';

const corpus = join(import.meta.dirname, '..', 'corpus');

async function everyTenthItem(): Promise<Item[]> {
  const labels = (await readLabels(corpus)).filter((_, at) => at % 10 === 0);
  return Promise.all(
    labels.map(async ({ file, kind }) =>
      readItem(await readFile(join(corpus, file)), { fileName: file, kind }),
    ),
  );
}

describe('the bundle for event handlers', () => {
  let bundle = '';
  beforeAll(async () => {
    bundle = await bundleForEvents();
  });

  it('takes no more than 400 kB zipped', () => {
    expect(gzipSync(bundle).length).toBeLessThanOrEqual(400_000);
  });

  it('finds in a bare realm what the sources find', async () => {
    const realm = createContext({});
    runInContext(bundle, realm);
    const setting = await readSetting(join(corpus, 'organisation.json'), join(corpus, 'suppliers.csv'));
    for (const item of await everyTenthItem()) {
      const found = runInContext('(item, setting) => JSON.stringify(probity.review(item, setting))', realm);
      expect(JSON.parse(found(item, setting))).toEqual(JSON.parse(JSON.stringify(review(item, setting))));
    }
  });
});
