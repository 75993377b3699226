import { v7 as uuidv7 } from 'uuid';
import type { Code } from '#core/policy/code.ts';
import { createApp } from '#register/api/app.ts';
import { startLinker } from '#register/audit/linker.ts';
import { dayOf } from '#register/calendar.ts';
import { setUpCouncils } from '#register/councils.ts';
import { connect } from '#register/database/connect.ts';
import { startEmbedded } from '#register/database/embedded.ts';
import { migrate } from '#register/database/migrate.ts';
import { jobsOf } from '#register/jobs.ts';
import { listen } from '#register/listen.ts';
import { startSchedule } from '#register/schedule.ts';
import type { Services } from '#register/services.ts';
import type { Settings } from '#register/settings.ts';
import { callerFor } from '#register/sign-in/caller.ts';
import { tokenCheck } from '#register/sign-in/claims.ts';
import { remembering } from '#register/sign-in/remembered.ts';

/** A register at work. */
export interface Register {
  /** Where it listens, for example `http://127.0.0.1:8322`. */
  url: string;
  /** Finishes what was begun, then lets go of the database, and stops it where it is our own. */
  close: () => Promise<void>;
}

export interface StartOptions {
  /** The codes of conduct to offer, in all their versions; none where not given. */
  codes?: readonly Code[];
  /** The present moment; the machine's clock where not given. */
  now?: () => Date;
  /** A fresh UUIDv7. */
  newId?: () => string;
  /** Takes one line for each request and fault; nobody does where not given. */
  log?: (entry: Record<string, unknown>) => void;
}

/**
 * Starts the register by its settings: on the server that they name, else on a PostgreSQL of its own.
 *
 * @throws ProbityError with what is missing: ERR_DATABASE_…, ERR_SETTINGS_INVALID, ERR_ADDRESS_IN_USE
 */
export async function start(settings: Settings, options: StartOptions = {}): Promise<Register> {
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const { codes = [], now = () => new Date(), newId = () => uuidv7(), log } = options;
    const { url, database } = await openDatabase(settings, closing);
    await setUpCouncils(database, settings.councils, newId);
    const report = (fault: unknown) => log?.({ at: now().toISOString(), fault: told(fault) });
    const linker = startLinker({ database, report });
    closing.push(linker.close);
    const services: Services = {
      database,
      settings,
      codes,
      now,
      newId,
      callerOf: callerCheck(database, settings, now),
      report,
      recorded: linker.soon,
      ...(log && { log }),
    };
    const schedule = await startSchedule(url, jobsOf(services), services);
    closing.push(schedule.stop);
    const door = await listen(createApp(services).fetch, settings.listen);
    closing.push(door.close);
    return { url: `http://${hostIn(settings.listen.host)}:${door.port}`, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function openDatabase(settings: Settings, closing: (() => Promise<void>)[]) {
  const { url, folder, connections } = settings.database;
  const embedded = url === undefined ? await startEmbedded(folder) : null;
  if (embedded) closing.push(embedded.stop);
  const address = embedded?.url ?? url ?? '';
  const { database, close } = await connect(address, { pool: connections });
  closing.push(close);
  await migrate(database);
  return { url: address, database };
}

function callerCheck(
  database: Services['database'],
  settings: Settings,
  now: () => Date,
): Services['callerOf'] {
  const check = remembering(tokenCheck(settings), now);
  return async (authorization) => callerFor(database, await check(authorization), dayOf(now()));
}

/** A fault as it may stand in a log: its kind and place, and PostgreSQL's code, never the values it was about. */
function told(fault: unknown): string {
  if (!(fault instanceof Error)) return 'a fault that is no Error';
  const code = 'code' in fault && typeof fault.code === 'string' ? ` ${fault.code}` : '';
  const place = (fault.stack ?? '').split('\n').find((line) => line.startsWith('    at ')) ?? '';
  return `${fault.name}${code}${place.replace(/^\s+/, ' ')}`;
}

function hostIn(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
