import { PgBoss } from 'pg-boss';
import type { Services } from '#register/services.ts';
import type { Job } from './jobs.ts';

/** A schedule at work. */
export interface Schedule {
  /** Has a job done now, unless it waits or runs already somewhere. Gives whether it was put in the queue. */
  soon: (name: string) => Promise<boolean>;
  /** Waits for what is under way here, which is told to come to an end. */
  stop: () => Promise<void>;
}

interface ScheduleOptions {
  /** How often this instance looks whether something is to be done. */
  pollSeconds?: number;
}

const zone = 'Europe/London';
const patienceMilliseconds = 30_000;

/**
 * Has jobs done when it is time, each once, however many instances run: they share a queue in the database
 * (schema `schedule`, made by the migration), in which a job can stand only once. What was due while nothing
 * ran is made up for once. What an instance had in hand when it was killed is free again within two
 * minutes.
 *
 * It uses two connections of its own: a script of the queue's that fails half-way leaves its connection in a
 * broken transaction, which must not go back to those that serve people.
 *
 * @param url of the same database as the services'
 */
export async function startSchedule(
  url: string,
  jobs: readonly Job[],
  { report }: Pick<Services, 'report'>,
  { pollSeconds = 15 }: ScheduleOptions = {},
): Promise<Schedule> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'probity-schedule',
    schema: 'schedule',
    createSchema: false,
    max: 2,
    // Tables as small as these never need it.
    reindex: false,
  });
  boss.on('error', report);
  const stopping = new AbortController();
  const stop = async () => {
    stopping.abort();
    await boss.stop({ graceful: true, timeout: patienceMilliseconds });
  };
  try {
    await boss.start();
    for (const job of jobs) await enrol(boss, job, stopping.signal, pollSeconds);
  } catch (fault) {
    await stop();
    throw fault;
  }
  return { soon: async (name) => (await boss.send(name)) !== null, stop };
}

async function enrol(boss: PgBoss, { name, when, retries, run }: Job, stopping: AbortSignal, poll: number) {
  const limits = {
    retryLimit: retries,
    retryDelay: 300,
    expireInSeconds: 900,
    // Without a sign of life for so long, whoever had it was killed.
    heartbeatSeconds: 30,
    deleteAfterSeconds: 86_400,
  };
  await boss.createQueue(name, { policy: 'exclusive', ...limits });
  // One that an earlier release made gets this one's limits.
  await boss.updateQueue(name, limits);
  await boss.work(name, { pollingIntervalSeconds: poll }, async ([turn]) => {
    if (turn) await run(AbortSignal.any([turn.signal, stopping]));
  });
  await boss.schedule(name, when, null, { tz: zone, missed: 'once' });
}
