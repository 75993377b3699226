import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '#register/api/app.ts';
import { asPerson } from '#register/database/session.ts';
import { sampleCommand } from './app.ts';
import { badTokens, type Column, ours, type Stage, setStage, theirs } from './matrix/callers.ts';
import { requests } from './matrix/requests.ts';
import { Scene } from './matrix/scene.ts';

/*
 * Who gets which answer. The declaration is the officer's; manager is theirs, above is the manager's own, deputy
 * stands in for the manager, elsewhere manages others, keeper is the monitoring officer. Eastvale: the same roles
 * in another council, who get either one answer or the same as their like here. Bad: tokens that are forged,
 * expired, for another audience or of another issuer.
 */
const signedIn = `
                                                      nobody officer other manager above elsewhere deputy keeper auditor admin   eastvale                   bad
POST /api/declarations/{id}/events, a new one            401     201   201     201   201       201    201    201     201   201   same                       401
POST /api/declarations/{id}/events, amend                401     201   404     403   403       404    403    403     403   404   404                        401
POST /api/declarations/{id}/events, answer               401     201   404     403   403       404    403    403     403   404   404                        401
POST /api/declarations/{id}/events, withdraw             401     201   404     403   403       404    403    403     403   404   404                        401
POST /api/declarations/{id}/events, renew                401     201   404     403   403       404    403    403     403   404   404                        401
POST /api/declarations/{id}/events, ask                  401     403   404     201   403       404    201    201     403   404   404                        401
POST /api/declarations/{id}/events, decide               401     403   404     201   403       404    201    201     403   404   404                        401
POST /api/declarations/{id}/events, pass-on              401     403   404     201   403       404    201    201     403   404   404                        401
POST /api/declarations/{id}/events, correct              401     403   404     403   403       404    403    201     403   404   404                        401
GET /api/declarations/{id}                               401     200   404     200   200       404    200    200     200   404   404                        401
GET /api/declarations                                    401     200   200     200   200       200    200    200     200   200   same                       401
GET /api/declarations/{id}/background                    401     403   404     200   200       404    200    200     200   404   404                        401
GET /api/waiting                                         401     200   200     200   200       200    200    200     200   200   same                       401
PUT /api/declarations/{id}/attachments/{attachmentId}    401     201   404     403   403       404    403    403     403   404   404                        401
GET /api/declarations/{id}/attachments/{attachmentId}    401     200   404     200   200       404    200    200     200   404   404                        401

GET /api/packs                                           401     200   200     200   200       200    200    200     200   200   same                       401
GET /api/packs/{code}/{version}                          401     200   200     200   200       200    200    200     200   200   same                       401
PUT /api/packs/{code}/{version}                          401     403   403     403   403       403    403    204     403   204   same                       401
GET /api/packs/{code}/{version}/declarations             401     403   403     403   403       403    403    200     200   403   same                       401
GET /api/suppliers                                       401     200   200     200   200       200    200    200     200   200   same                       401
PUT /api/suppliers                                       401     403   403     403   403       403    403    204     403   204   same                       401
GET /api/suppliers/senders                               401     403   403     403   403       403    403    200     403   403   same                       401
POST /api/not-relevant                                   401     403   403     403   403       403    403    403     403   403   same                       401
GET /api/not-relevant                                    401     403   403     403   403       403    403    200     200   403   same                       401
GET /api/settings                                        401     200   200     200   200       200    200    200     200   200   same                       401
PUT /api/settings                                        401     403   403     403   403       403    403    204     403   403   same                       401
GET /api/letters                                         401     403   403     403   403       403    403    403     403   200   same                       401
POST /api/letters/try-again                              401     403   403     403   403       403    403    403     403   200   same                       401
GET /api/people/{id}/held                                401     200   403     403   403       403    403    200     403   403   403,keeper=404             401
POST /api/people/{id}/erase                              401     403   403     403   403       403    403    204     403   403   same,keeper=404            401
GET /api/audit                                           401     403   403     403   403       403    403    200     200   403   same                       401

GET /api/me                                              401     200   200     200   200       200    200    200     200   200   same                       401
GET /api/me/dismissals                                   401     200   200     200   200       200    200    200     200   200   same                       401
PUT /api/me/dismissals/{print}                           401     204   204     204   204       204    204    204     204   204   same                       401
DELETE /api/me/dismissals/{print}                        401     204   204     204   204       204    204    204     204   204   same                       401
GET /api/people                                          401     200   200     200   200       200    200    200     200   200   same                       401
GET /api/people/{id}                                     401     200   200     200   200       200    200    200     200   200   404                        401
PATCH /api/people/{id}                                   401     403   403     403   403       403    403    403     403   200   403,admin=404              401
POST /api/people/import                                  401     403   403     403   403       403    403    403     403   200   same                       401
GET /api/cover                                           401     200   200     200   200       200    200    200     200   200   same                       401
POST /api/cover, for oneself                             401     201   201     201   201       201    201    201     201   201   404                        401
POST /api/cover, for the officer                         401     201   403     403   403       403    403    201     403   201   403,keeper=404,admin=404   401
DELETE /api/cover/{id}                                   401     204   403     403   403       403    403    204     403   204   404                        401

GET /api/figures                                         401     403   403     200   200       200    200    200     200   403   same                       401
GET /api/export.csv                                      401     403   403     200   200       200    200    200     200   403   same                       401
GET /api/export.json                                     401     403   403     200   200       200    200    200     200   403   same                       401
GET /api/export.xlsx                                     401     403   403     200   200       200    200    200     200   403   same                       401
GET /api/monitoring/declarations                         401     403   403     403   403       403    403    200     200   403   same                       401
GET /api/monitoring/people                               401     403   403     403   403       403    403    200     200   403   same                       401
GET /api/monitoring/people/{id}                          401     403   403     403   403       403    403    200     200   403   403,keeper=404,auditor=404 401
GET /api/monitoring/givers                               401     403   403     403   403       403    403    200     200   403   same                       401
GET /api/monitoring/giver                                401     403   403     403   403       403    403    200     200   403   same                       401
GET /api/monitoring/worth-a-look                         401     403   403     403   403       403    403    200     200   403   same                       401
GET /api/monitoring/returns                              401     403   403     403   403       403    403    200     200   403   same                       401
GET /api/monitoring/slow-decisions                       401     403   403     403   403       403    403    200     200   403   same                       401
GET /api/declarations/{id}/evidence                      401     403   403     403   403       403    403    200     200   403   403,keeper=404,auditor=404 401
GET /api/publication/preview                             401     403   403     403   403       403    403    200     403   403   same                       401
POST /api/publication/preview                            401     403   403     403   403       403    403    200     403   403   same                       401
POST /api/publication                                    401     403   403     403   403       403    403    200     403   403   same                       401
DELETE /api/publication/proposal                         401     403   403     403   403       403    403    204     403   403   same                       401
`;

/** Open to everybody, whoever they say they are. */
const open = `
                                      nobody keeper bad
GET /health                              200    200 200
GET /ready                               200    200 200
GET /api/sign-in                         200    200 200
GET /figures                             200    200 200
GET /publication                         200    200 200
GET /register                            200    200 200
GET /people                              200    200 200
GET /givers                              200    200 200
GET /worth-a-look                        200    200 200
GET /returns                             200    200 200
GET /slow-decisions                      200    200 200
GET /codes                               200    200 200
GET /suppliers                           200    200 200
GET /levels                              200    200 200
GET /signed-in                           200    200 200
GET /pages/{name}                        404    404 404
GET /pane/*                              200    200 200
GET /api                                 301    301 301
GET /api/                                200    200 200
GET /api/openapi.json                    200    200 200
GET /api/page.css                        200    200 200
GET /published/{slug}                    301    301 301
GET /published/{slug}/                   200    200 200
GET /published/{slug}/register.csv       200    200 200
GET /published/{slug}/register.json      200    200 200
`;

/** For a council's directory alone, by its own secret: no person's token opens it. */
const provisioning = `
                                      nobody officer keeper admin bad ours theirs
GET /scim/v2/ServiceProviderConfig       401     401    401   401 401  200    200
GET /scim/v2/ResourceTypes               401     401    401   401 401  200    200
GET /scim/v2/ResourceTypes/{id}          401     401    401   401 401  200    200
GET /scim/v2/Schemas                     401     401    401   401 401  200    200
GET /scim/v2/Schemas/{id}                401     401    401   401 401  200    200
GET /scim/v2/Users                       401     401    401   401 401  200    200
POST /scim/v2/Users                      401     401    401   401 401  201    201
GET /scim/v2/Users/{id}                  401     401    401   401 401  200    404
PUT /scim/v2/Users/{id}                  401     401    401   401 401  200    404
PATCH /scim/v2/Users/{id}                401     401    401   401 401  200    404
DELETE /scim/v2/Users/{id}               401     401    401   401 401  204    404
GET /scim/v2/Groups                      401     401    401   401 401  200    200
POST /scim/v2/Groups                     401     401    401   401 401  201    201
GET /scim/v2/Groups/{id}                 401     401    401   401 401  200    404
PUT /scim/v2/Groups/{id}                 401     401    401   401 401  200    404
PATCH /scim/v2/Groups/{id}               401     401    401   401 401  200    404
DELETE /scim/v2/Groups/{id}              401     401    401   401 401  204    404
`;

interface Row {
  /** Method and path, and what is done where one address does several things. */
  key: string;
  /** The expected status by column; `same` in the column of the neighbours. */
  cells: Record<string, string>;
}

function rowsOf(table: string): Row[] {
  const [head = '', ...lines] = table.split('\n').filter((line) => line.trim() !== '');
  const columns = head.trim().split(/\s+/);
  return lines.map((line) => {
    const words = line.trim().split(/\s+/);
    const statuses = words.slice(-columns.length);
    const cells = Object.fromEntries(columns.map((column, index) => [column, statuses[index] ?? '']));
    return { key: words.slice(0, -columns.length).join(' '), cells };
  });
}

const rows = [signedIn, open, provisioning].flatMap(rowsOf);

let stage: Stage;
let scene: Scene;
beforeAll(async () => {
  stage = await setStage();
  scene = new Scene(stage);
  // So that there is something for the public to read; publishing the same again answers 200.
  for (const keeper of [ours.keeper, theirs.keeper]) {
    const { body } = await scene.as(keeper, 'GET', '/api/publication/preview');
    await scene.as(keeper, 'POST', '/api/publication', { body: { digest: body.digest } });
  }
});
afterAll(async () => {
  expect(stage.app.reported).toEqual([]);
  await stage.close();
});

async function statusFor(key: string, authorization: string | null): Promise<string> {
  const make = requests[key];
  if (!make) throw new Error(`Nothing says how to ask for “${key}”.`);
  const { path, ...more } = await make(scene, authorization);
  const { status } = await scene.asking(authorization, key.split(' ')[0] ?? '', path, more);
  return String(status);
}

interface Asker {
  who: string;
  /** The `Authorization` that they send. */
  header: string | null;
  expected: string;
}

/** Whoever stands in the columns of a row. */
function askersOf({ cells }: Row): Asker[] {
  return Object.entries(cells).flatMap(([column, expected]): Asker[] => {
    if (column === 'nobody') return [{ who: column, header: null, expected }];
    if (column === 'bad') return badTokens.map((who) => ({ who, header: stage.bad[who], expected }));
    if (column === 'ours' || column === 'theirs') {
      return [{ who: `the directory, ${column}`, header: stage.directories[column], expected }];
    }
    if (column === 'eastvale') {
      return Object.entries(theirs).map(([role, person]) => ({
        who: `eastvale’s ${role}`,
        header: stage.headerOf(person),
        expected: inEastvaleAs(role, expected, cells),
      }));
    }
    return [{ who: column, header: stage.headerOf(ours[column as Column]), expected }];
  });
}

/** `same`, or one answer for all of them, and after commas what is different for one: `same,keeper=404`. */
function inEastvaleAs(role: string, cell: string, ours: Record<string, string>): string {
  const [usual = '', ...others] = cell.split(',');
  const own = others.find((other) => other.startsWith(`${role}=`))?.split('=')[1];
  return own ?? (usual === 'same' ? (ours[role] ?? '') : usual);
}

describe('Everybody gets the answer that the table says', () => {
  test.each(rows)('$key', async (row) => {
    const got: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const { who, header, expected: wanted } of askersOf(row)) {
      expected[who] = wanted;
      got[who] = await statusFor(row.key, header);
    }
    expect(got).toEqual(expected);
  });
});

test('Whoever is not let in is told so in a sentence, and how to come in', async () => {
  for (const header of [null, ...Object.values(stage.bad)]) {
    const { status, headers, body } = await scene.asking(header, 'GET', '/api/declarations');
    expect(status).toBe(401);
    expect(headers.get('WWW-Authenticate')).toBe('Bearer');
    expect(headers.get('Content-Type')).toContain('application/problem+json');
    expect(body).toMatchObject({ code: 'ERR_SIGN_IN', detail: expect.stringContaining('Sign in again') });
  }
});

describe('The table', () => {
  const braced = (path: string) => path.replace(/:(\w+)(?:\{[^}]*\})?/g, '{$1}');
  const addresses = (keys: string[]) => [...new Set(keys)].sort();

  test('names every address of the register, and none that is gone', () => {
    const app = createApp(stage.app.services);
    const served = app.routes.filter(({ method }) => method !== 'ALL');
    expect(addresses(rows.map(({ key }) => key.split(',')[0] ?? ''))).toEqual(
      addresses(served.map(({ method, path }) => `${method} ${braced(path)}`)),
    );
  });

  test('names every address that the documentation describes', () => {
    const { paths = {} } = createApp(stage.app.services).getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: 'Probity', version: '1' },
    });
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const known = rows.map(({ key }) => key.split(',')[0]);
    expect(described.length).toBeGreaterThan(15);
    for (const address of described) expect(known).toContain(address);
  });

  test('has a request for every row, and a row for every request', () => {
    expect(Object.keys(requests).sort()).toEqual(rows.map(({ key }) => key).sort());
  });
});

describe('The database by itself shows each person the same declarations as the register does', () => {
  const all = Object.entries({ ...ours, ...Object.fromEntries(inEastvale()) });
  let written: Record<string, string>;
  beforeAll(async () => {
    written = {};
    for (const [who, person] of all) {
      const id = uuidv7();
      const path = `/api/declarations/${id}/events`;
      await scene.as(person, 'POST', path, { body: sampleCommand('submit') });
      written[who] = id;
    }
  });

  test.each(all)('%s', async (_who, person) => {
    const { callerOf, database } = stage.app.services;
    const caller = await callerOf(stage.headerOf(person));
    const ids = Object.values(written);
    const shown = await asPerson(database, caller, (work) =>
      work.selectFrom('declaration').select('id').where('id', 'in', ids).execute(),
    );
    const byDatabase = shown.map(({ id }) => id).sort();

    const byRegister: string[] = [];
    for (const id of ids) {
      const { status } = await scene.asking(stage.headerOf(person), 'GET', `/api/declarations/${id}`);
      if (status === 200) byRegister.push(id);
    }
    expect(byRegister.sort()).toEqual(byDatabase);
    expect(await listedTo(person, ids)).toEqual(byDatabase);
  });

  test('which is for each of them what the rules say', async () => {
    const seen: Record<string, string[]> = {};
    for (const [who, person] of all) {
      const list = await listedTo(person, Object.values(written));
      seen[who] = Object.keys(written).filter((name) => list.includes(written[name] ?? ''));
    }
    const wholeCouncil = Object.keys(ours);
    expect(seen).toEqual({
      officer: ['officer'],
      other: ['other'],
      manager: ['officer', 'manager'],
      above: ['officer', 'manager', 'above', 'deputy'],
      elsewhere: ['other', 'elsewhere'],
      // Those of the manager, for whom they stand in, and their own.
      deputy: ['officer', 'deputy'],
      keeper: wholeCouncil,
      auditor: wholeCouncil,
      admin: ['admin'],
      'eastvale officer': ['eastvale officer'],
      // Whoever has nobody above goes to the department's head.
      'eastvale manager': inEastvale().map(([who]) => who),
      'eastvale keeper': inEastvale().map(([who]) => who),
      'eastvale auditor': inEastvale().map(([who]) => who),
      'eastvale admin': ['eastvale admin'],
    });
  });

  async function listedTo(person: string, ids: readonly string[]): Promise<string[]> {
    const { body } = await scene.as(person, 'GET', '/api/declarations?view=all&limit=200');
    const listed: string[] = body.rows.map((row: { declaration: { id: string } }) => row.declaration.id);
    return listed.filter((id) => ids.includes(id)).sort();
  }
});

function inEastvale(): [string, string][] {
  return Object.entries(theirs).map(([who, person]) => [`eastvale ${who}`, person]);
}
