import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { sampleCommand, sampleContent } from '../register/app.ts';
import { westmarch } from '../register/database.ts';

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
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = (token: string, method: string, path: string, body?: unknown): Promise<void> =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? '' : JSON.stringify(body);
      const headers = {
        Authorization: `Bearer ${token}`,
        ...(text && { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }),
      };
      request(`${url}${path}`, { agent, method, headers }, (answer) => {
        answer.resume().once('end', () => {
          const { statusCode = 0 } = answer;
          if (statusCode < 300) resolve();
          else reject(new Error(`${method} ${path} answered ${statusCode}`));
        });
      })
        .once('error', reject)
        .end(text);
    });
  const submit = (token: string) =>
    ask(token, 'POST', `/api/declarations/${uuidv7()}/events`, sampleCommand('submit'));
  return { ask, submit, close: () => agent.destroy() };
}

/** The rows that a submission leaves behind, put in by nothing but `pg`: as fast as this database can take them. */
export function directly(url: string, officer: string, manager: string) {
  const pool = new Pool({ connectionString: url, max: connections });
  const submit = async () => {
    const connection = await pool.connect();
    const [organisation, id, event, moment] = [westmarch.id, uuidv7(), uuidv7(), new Date()];
    const content = sampleContent();
    const current = {
      ...content,
      id,
      officer,
      state: 'submitted',
      version: 1,
      to: { person: manager, role: null },
    };
    const body = { ...sampleCommand('submit'), id: event, type: 'submitted', by: officer, at: moment };
    await connection.query('begin');
    await connection.query(
      `insert into declaration (organisation, id, officer, department, kind, state, version, approver, giver,
        value_pence, answer, deadline, submitted_at, updated_at, current)
      values ($1, $2, $3, $1, 'gift', 'submitted', 1, $4, 'larkrise paving', 1200, 'accepted', '2026-04-01', $5, $5, $6)`,
      [organisation, id, officer, manager, moment, JSON.stringify(current)],
    );
    await connection.query(
      `insert into event (organisation, declaration, number, id, type, at, made_by, body)
      values ($1, $2, 1, $3, 'submitted', $4, $5, $6)`,
      [organisation, id, event, moment, officer, JSON.stringify(body)],
    );
    await connection.query(
      'insert into audit_entry (organisation, id, at, content, salt, commitment) values ($1, $2, $3, $4, $5, $6)',
      [organisation, uuidv7(), moment, JSON.stringify(body), randomBytes(16), randomBytes(32)],
    );
    await connection.query(
      `insert into letter (organisation, id, occasion, person, kind, body, due_at)
      values ($1, $2, $3, $4, 'waits', '{"type": "waits"}', $5)`,
      [organisation, uuidv7(), event, manager, moment],
    );
    await connection.query('commit');
    connection.release();
  };
  return { submit, close: () => pool.end() };
}
