import { v7 as uuidv7 } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { standingId } from '#core/declaration/situation-of.ts';
import { weightOf } from '#core/declaration/weight.ts';
import { supplierStatuses } from '#core/party/party.ts';
import { stances } from '#core/policy/advice.ts';
import { sampleCommand, sampleContent } from '#test/register/app.ts';
import { westmarch } from '#test/register/database.ts';
import { useApp } from '#test/register/use-app.ts';

const { officer, manager } = westmarch.people;
const deadline = '2026-12-01';

const app = useApp();
beforeAll(async () => {
  for (const content of contents) {
    const sent = await app.send(officer, uuidv7(), sampleCommand('submit', { content, deadline }));
    expect(sent.status).toBe(201);
  }
});

const values = [null, 0, 99, 100, 899, 2_500, 10_000, 123_456, 10_000_000, 900_000_000];
const standings = [...supplierStatuses, 'media', undefined];
const contents = values.flatMap((valuePence, at) =>
  [...stances, null].map((stance, other) => {
    const { code, facts, ...rest } = sampleContent();
    const standing = standings[(at + other) % standings.length];
    const answers = standing === undefined ? {} : { [standingId]: standing };
    return { ...rest, code: { ...code, stance }, facts: { ...facts, valuePence, answers } };
  }),
);

test('the database weighs a declaration as the program does', async () => {
  const rows = await app.database.selectFrom('declaration').select(['weight', 'current']).execute();
  expect(rows).toHaveLength(contents.length);
  for (const { weight, current } of rows) expect(weight).toBe(weightOf(current));
});

test('the pages of one day come by weight, all of them and nothing twice', async () => {
  const weights: number[] = [];
  const ids = new Set<string>();
  for (let after = ''; ; ) {
    const { body } = await app.ask(manager, 'GET', `/api/declarations?view=review&limit=9${after}`);
    for (const { declaration } of body.rows) {
      weights.push(weightOf(declaration));
      ids.add(declaration.id);
    }
    if (body.next === null) break;
    after = `&after=${encodeURIComponent(body.next)}`;
  }
  expect(ids.size).toBe(contents.length);
  expect(weights).toEqual(weights.toSorted((one, other) => other - one));
});
