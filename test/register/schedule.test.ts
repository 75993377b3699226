import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Job, jobsOf } from '#register/jobs.ts';
import type { Message } from '#register/letters/message.ts';
import { type Schedule, startSchedule } from '#register/schedule.ts';
import { sampleCommand, sampleSettings, type TestApp, testApp } from './app.ts';
import { eastvale, type FreshDatabase, freshDatabase, seed, westmarch } from './database.ts';
import { gate } from './gate.ts';

const w = westmarch.people;

let fresh: FreshDatabase;
const schedules: Schedule[] = [];
const faults: unknown[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
});
afterAll(() => fresh.close());
beforeEach(() => {
  faults.length = 0;
});
afterEach(async () => {
  await Promise.all(schedules.splice(0).map(({ stop }) => stop()));
});

async function started(...jobs: Job[]): Promise<Schedule> {
  const report = (fault: unknown) => faults.push(fault);
  const schedule = await startSchedule(fresh.url, jobs, { report }, { pollSeconds: 0.5 });
  schedules.push(schedule);
  return schedule;
}

/** A job that nothing but `soon` starts. */
function job(name: string, run: Job['run'], retries = 0): Job {
  return { name, when: '0 0 29 2 *', retries, run };
}

describe('A schedule', () => {
  test('that starts in four instances at once does a job once', async () => {
    const done: number[] = [];
    const release = gate();
    const instances = await Promise.all(
      [1, 2, 3, 4].map((instance) =>
        started(
          job('shared', async () => {
            done.push(instance);
            await release.opened;
          }),
        ),
      ),
    );
    const put = await Promise.all(instances.map(({ soon }) => soon('shared')));
    expect(put.filter(Boolean)).toHaveLength(1);
    await vi.waitFor(() => expect(done).toHaveLength(1), 5000);
    // While one has it in hand it cannot be asked for again.
    expect(await Promise.all(instances.map(({ soon }) => soon('shared')))).toEqual(Array(4).fill(false));
    release.open();
    await vi.waitFor(async () => expect(await instances[0]?.soon('shared')).toBe(true), 5000);
    await vi.waitFor(() => expect(done).toHaveLength(2), 5000);
    expect(faults).toEqual([]);
  });

  test('that stops tells what runs to come to an end, and waits for it', async () => {
    const begun = gate();
    let ended = false;
    const schedule = await started(
      job('long', async (signal) => {
        begun.open();
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        ended = true;
      }),
    );
    await schedule.soon('long');
    await begun.opened;
    await schedule.stop();
    expect(ended).toBe(true);
    expect(faults).toEqual([]);
  });

  test('survives a job that throws', async () => {
    let runs = 0;
    const schedule = await started(
      job('failing', async () => {
        runs += 1;
        throw new Error('Not today');
      }),
    );
    await schedule.soon('failing');
    await vi.waitFor(() => expect(runs).toBe(1), 5000);
    await vi.waitFor(async () => expect(await schedule.soon('failing')).toBe(true), 5000);
    await vi.waitFor(() => expect(runs).toBe(2), 5000);
  });

  test('takes every job of a register, by clocks that exist', async () => {
    const { services } = testApp(fresh.database);
    await started(...jobsOf(services, () => ({ deliver: vi.fn(), close: () => undefined })));
    expect(faults).toEqual([]);
  });
});

describe('The jobs of a register', () => {
  let folder: string;
  let app: TestApp;
  const taken: Message[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'probity-schedule-'));
    const audit = { key: join(folder, 'key.pem'), checkpoints: join(folder, 'kept'), everyMinutes: 60 };
    app = testApp(fresh.database, { settings: { ...sampleSettings, audit } });
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function run(name: string, signal = new AbortController().signal): Promise<void> {
    const jobs = jobsOf(app.services, () => ({
      deliver: async (message) => {
        taken.push(message);
        return { result: 'accepted' };
      },
      close: () => undefined,
    }));
    const wanted = jobs.find((candidate) => candidate.name === name);
    if (!wanted) throw new Error(`There is no job ${name}.`);
    await wanted.run(signal);
  }

  test('link, sign, tell, remind, expire and forget for every council', async () => {
    app.setClock('2026-03-02T10:00:00Z');
    const id = uuidv7();
    await app.send(w.officer, id, sampleCommand('submit'));
    await app.send(eastvale.people.officer, id, sampleCommand('submit'));

    await run('link-audit-entries');
    const links = await fresh.database.selectFrom('audit_link').select('organisation').execute();
    expect(new Set(links.map(({ organisation }) => organisation))).toEqual(
      new Set([westmarch.id, eastvale.id]),
    );
    await run('keep-audit-checkpoints');
    expect((await readdir(join(folder, 'kept'))).sort()).toEqual([westmarch.id, eastvale.id]);

    app.setClock('2026-03-02T10:05:00Z');
    await run('send-letters');
    expect(taken.map(({ to }) => to.address).sort()).toEqual([
      'edith.vane@eastvale.gov.uk',
      'lewis.crane@westmarch.gov.uk',
      'martin.yeo@westmarch.gov.uk',
    ]);
    taken.length = 0;
    app.setClock('2026-03-09T07:00:00Z');
    await run('write-reminders');
    app.setClock('2026-03-09T07:05:00Z');
    await run('send-letters');
    expect(taken.map(({ subject }) => subject)).toEqual(Array(3).fill('Declarations wait for your decision'));

    await app.send(w.manager, id, sampleCommand('decide', { until: '2026-03-31' }), 1);
    app.setClock('2026-04-01T00:15:00Z');
    await run('let-declarations-expire');
    const { body } = await app.ask(w.officer, 'GET', `/api/declarations/${id}`);
    expect(body.declaration.state).toBe('expired');

    app.setClock('2026-06-30T03:30:00Z');
    await run('forget-letters');
    expect(await fresh.database.selectFrom('letter').select('id').execute()).toEqual([]);
    expect(app.reported).toEqual([]);
  });

  test('go on with the other councils where one fails, and fail in the end, so that they are tried again', async () => {
    const settings = { ...app.services.settings };
    const failing = testApp(fresh.database, {
      settings: { ...settings, audit: { ...settings.audit, checkpoints: '/dev/null/nowhere' } },
    });
    const jobs = jobsOf(failing.services, null);
    const keeping = jobs.find(({ name }) => name === 'keep-audit-checkpoints');
    await expect(keeping?.run(new AbortController().signal)).rejects.toThrow(
      'It failed for 2 of 2 councils.',
    );
    expect(failing.reported).toHaveLength(2);
  });

  test('send no letters where no mail server is set up', () => {
    expect(jobsOf(app.services).map(({ name }) => name)).not.toContain('send-letters');
  });

  test('do nothing more once they are told to stop', async () => {
    taken.length = 0;
    await app.send(w.officer, uuidv7(), sampleCommand('submit'));
    await run('send-letters', AbortSignal.abort());
    expect(taken).toEqual([]);
  });
});
