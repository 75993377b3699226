import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Answer } from '#test/register/app.ts';
import { ours, type Stage, setStage } from '#test/register/matrix/callers.ts';
import { requests } from '#test/register/matrix/requests.ts';
import { type Asked, Scene } from '#test/register/matrix/scene.ts';

/** Whoever sends what does not belong there: always as somebody who may, so that only what is sent decides. */
export class Vandal {
  readonly stage: Stage;
  readonly scene: Scene;

  constructor(stage: Stage) {
    this.stage = stage;
    this.scene = new Scene(stage);
  }

  static async arrive(): Promise<Vandal> {
    return new Vandal(await setStage());
  }

  /** A good request of a row of the table, without the one who makes it. */
  async asked(key: string, header: string): Promise<Asked> {
    const made = await requests[key]?.(this.scene, header);
    if (!made) throw new Error(`Nothing says how to ask for “${key}”.`);
    return made;
  }

  /** The header of somebody who may make this request. */
  async allowed(key: string): Promise<string> {
    const { headerOf, directories, fresh } = this.stage;
    // Else nobody could have anything counted. Settings are among what is asked for, so it is set each time.
    await sql`update organisation set settings = settings || '{"countNotRelevant": true}'`.execute(
      fresh.database,
    );
    const headers = [ours.officer, ours.manager, ours.keeper, ours.admin].map(headerOf);
    for (const header of [...headers, directories.ours]) {
      const { path, ...more } = await this.asked(key, header);
      const { status } = await this.scene.asking(header, methodOf(key), path, more);
      if (status < 300) return header;
    }
    throw new Error(`Nobody may ${key}.`);
  }

  /** Everything that is kept, in short: equal before and after where nothing was saved. */
  async kept(): Promise<string> {
    const tables = ['declaration', 'event', 'attachment', 'audit_entry', 'letter', 'person', 'cover', 'pack'];
    const counts = tables.map((name) => `'${name}', (select count(*) from ${name})`).join(', ');
    const { rows } = await sql<{ all: unknown }>`select json_build_object(${sql.raw(counts)},
      'suppliers', (select json_agg(digest) from supplier_directory),
      'settings', (select json_agg(settings) from organisation)) as "all"`.execute(this.stage.fresh.database);
    return JSON.stringify(rows[0]?.all);
  }
}

export function methodOf(key: string): string {
  return key.split(' ')[0] ?? '';
}

/** A refusal as it must be: the sender's mistake, as a problem, in a sentence that ends. */
export function expectProblem({ status, headers, body }: Answer, note: string): void {
  expect(status, note).toBeGreaterThanOrEqual(400);
  expect(status, note).toBeLessThan(500);
  expect(headers.get('Content-Type'), note).toMatch(/^application\/(problem|scim)\+json/);
  expect(body.detail, note).toMatch(/^[A-Z“].{15,}[.?]$/s);
  if (body.schemas) return;
  expect(body, note).toMatchObject({
    type: 'about:blank',
    status,
    code: expect.stringMatching(/^ERR_[A-Z_]+$/),
  });
  for (const fault of body.errors ?? []) expect(fault.sentence, note).toMatch(/^[A-Z“].{5,}[.?]$/s);
}
