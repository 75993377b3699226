import { describe, expect, test } from 'vitest';
import { westmarch } from '#test/register/database.ts';
import { useApp } from '#test/register/use-app.ts';

const w = westmarch.people;
const path = '/api/me/dismissals';

const app = useApp();

const printOf = (number: number) => number.toString(16).padStart(16, '0');
const put = (person: string, print: string) => app.ask(person, 'PUT', `${path}/${print}`);
const held = async (person: string) => (await app.ask(person, 'GET', path)).body;

describe('What officers set aside', () => {
  test('comes with a key that no two of them share', async () => {
    const [one, other] = [await held(w.officer), await held(w.colleague)];
    expect(one).toMatchObject({ key: expect.stringMatching(/^[0-9a-f]{32}$/), prints: [] });
    expect(other.key).not.toBe(one.key);
    expect((await held(w.officer)).key).toBe(one.key);
  });

  test('is seen by nobody else, whatever their role', async () => {
    await put(w.officer, printOf(1));
    expect((await held(w.officer)).prints).toEqual([printOf(1)]);
    for (const person of [w.manager, w.monitoringOfficer, w.auditor, w.administrator]) {
      expect((await held(person)).prints).toEqual([]);
    }
  });

  test('takes nothing but a hash', async () => {
    for (const print of ['gift-offer', printOf(1).slice(1), printOf(1).toUpperCase().replace('0', 'G')]) {
      expect((await put(w.officer, print)).status).toBe(422);
    }
  });

  test('leaves no trace in the audit log', async () => {
    const entries = await app.database.selectFrom('audit_entry').select('made_by').execute();
    expect(entries.filter(({ made_by }) => made_by === w.officer)).toEqual([]);
  });

  test('is bounded: the oldest go', async () => {
    const { id: organisation } = westmarch;
    await app.database
      .insertInto('set_aside')
      .values(
        Array.from({ length: 2000 }, (_, number) => ({
          organisation,
          person: w.colleague,
          print: printOf(number),
          at: new Date(Date.UTC(2026, 0, 1) + number).toISOString(),
        })),
      )
      .execute();
    await put(w.colleague, 'f'.repeat(16));
    const { prints } = await held(w.colleague);
    expect(prints).toHaveLength(2000);
    expect(prints[0]).toBe('f'.repeat(16));
    expect(prints).not.toContain(printOf(0));
  });
});
