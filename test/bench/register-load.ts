import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { sampleCommand, sampleContent } from '../register/app.ts';
import { westmarch } from '../register/database.ts';
import { LeanClient } from './lean-client.ts';

/** So many at a time, as many as the service has connections to its database. */
export const connections = 20;

/** What so many do at once for so long; gives how many a second. The first second does not count. */
export async function perSecond(seconds: number, work: () => Promise<void>): Promise<number> {
  const warm = performance.now() + 1000;
  const end = warm + seconds * 1000;
  let done = 0;
  const one = async () => {
    while (performance.now() < end) {
      await work();
      if (performance.now() > warm) done += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return done / seconds;
}

/** Asks the service on connections that stay open; throws where it does not answer as it should. */
export function client(url: string) {
  const lean = new LeanClient(url);
  const ask = async (token: string, method: string, path: string, body?: unknown): Promise<void> => {
    const headers = `Authorization: Bearer ${token}\r\n${body ? 'Content-Type: application/json\r\n' : ''}`;
    const status = await lean.ask(method, path, headers, body ? JSON.stringify(body) : '');
    if (status >= 300) throw new Error(`${method} ${path} answered ${status}`);
  };
  const submit = (token: string) =>
    ask(token, 'POST', `/api/declarations/${uuidv7()}/events`, sampleCommand('submit'));
  return { ask, submit, close: () => lean.close() };
}

/**
 * The rows that a submission leaves behind, put in by nothing but `pg`, one statement after another, as a program
 * would write them that decides and checks nothing. The database asks of it what it asks of the service: an
 * ordinary login, and row-level security for the officer who submits.
 */
export function directly(url: string, officer: string, manager: string) {
  const pool = new Pool({ connectionString: url, max: connections });
  const submit = async () => {
    const connection = await pool.connect();
    const [organisation, moment] = [westmarch.id, new Date()];
    const { id, event, current, content, letter } = submission(officer, manager, moment);
    // Named, so that the database plans each once for a connection.
    const ask = (name: string, text: string, values: unknown[]) => connection.query({ name, text, values });
    await connection.query('begin');
    await ask(
      'act',
      `select set_config('probity.organisation', $1, true), set_config('probity.person', $2, true),
        set_config('role', 'probity_person', true)`,
      [organisation, officer],
    );
    await ask(
      'declaration',
      `insert into declaration (organisation, id, officer, department, kind, state, version, approver, giver,
        value_pence, answer, deadline, submitted_at, updated_at, current)
      values ($1, $2, $3, $1, 'gift', 'submitted', 1, $4, 'larkrise paving', 1200, 'accepted', '2026-04-01', $5, $5, $6)`,
      [organisation, id, officer, manager, moment, JSON.stringify(current)],
    );
    await ask(
      'event',
      `insert into event (organisation, declaration, number, id, type, at, made_by, body)
      values ($1, $2, 1, $3, 'submitted', $4, $5, $6)`,
      [organisation, id, event.id, moment, officer, JSON.stringify(event)],
    );
    await ask(
      'audit_entry',
      'insert into audit_entry (organisation, id, at, content, salt, commitment) values ($1, $2, $3, $4, $5, $6)',
      [organisation, uuidv7(), moment, JSON.stringify(content), randomBytes(16), randomBytes(32)],
    );
    await ask(
      'letter',
      `insert into letter (organisation, id, occasion, person, kind, body, due_at)
      values ($1, $2, $3, $4, 'waits', $5, $6)`,
      [organisation, uuidv7(), event.id, manager, JSON.stringify(letter), moment],
    );
    await connection.query('commit');
    connection.release();
  };
  return { submit, close: () => pool.end() };
}

/** What stands in those rows, as long as what the service writes. */
function submission(officer: string, manager: string, moment: Date) {
  const { id: command, deadline } = { deadline: '2026-04-01', ...sampleCommand('submit') };
  const [id, at, to, content] = [
    uuidv7(),
    moment.toISOString(),
    { person: manager, role: null },
    sampleContent(),
  ];
  const event = { id: command, type: 'submitted', at, by: officer, onBehalfOf: null, content, to, deadline };
  const current = {
    ...content,
    ...{ id, officer, state: 'submitted', version: 1, to, deadline, submittedAt: at },
    ...{ decision: null, question: null, reply: null, until: null },
  };
  const about = {
    declaration: id,
    officer,
    kind: 'gift',
    giver: 'Larkrise Paving Ltd',
    clauses: ['14.4'],
    deadline,
  };
  return {
    id,
    event,
    current,
    letter: { type: 'waits', because: 'submitted', by: officer, about },
    content: {
      ...{ at, by: officer, onBehalfOf: null, action: 'declaration.submitted', subject: id },
      detail: { event, number: 1 },
    },
  };
}
