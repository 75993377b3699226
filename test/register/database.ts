import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { Role } from '#core/declaration/declaration.ts';
import { type Connected, connect } from '#register/database/connect.ts';
import type { Database } from '#register/database/session.ts';

export interface FreshDatabase extends Connected {
  /** Where the service connects: an ordinary login, which row-level security binds. */
  url: string;
  /** The administrator's connection, which sees and writes every row: for arranging and looking. */
  database: Database;
}

/** A database of its own, migrated and empty. Close it after all tests of the file: that drops it. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { name, url, drop } = await createDatabase('probity_template');
  const { database, close } = await connect(at(inject('administratorUrl'), name), { pool: 8 });
  return {
    url,
    database,
    close: async () => {
      await close();
      await drop();
    },
  };
}

/** A database without tables, for tests of what happens before there are any. */
export const bareDatabase = () => createDatabase('template1');

async function createDatabase(template: string) {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(`create database ${name} template ${template} owner council`);
  const drop = () => onServer(`drop database ${name} with (force)`);
  return { name, url: at(inject('templateUrl'), name), drop };
}

function at(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs a statement as the server's administrator. */
export async function onServer(statement: string): Promise<void> {
  const client = new Client(inject('administratorUrl'));
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

const person = (number: string) => `a0000000-0000-4000-8000-0000000000${number}`;
const neighbour = (number: string) => `b0000000-0000-4000-8000-0000000000${number}`;

/** A council with a tree of people: see `people` for who reports to whom. */
export const westmarch = {
  id: 'a0000000-0000-4000-8000-000000000000',
  slug: 'westmarch',
  name: 'Westmarch County Council',
  tenant: 'a0000000-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  code: 'derbyshire',
  departments: {
    highways: 'a0000000-0000-4000-8000-00000000d001',
    corporate: 'a0000000-0000-4000-8000-00000000d002',
  },
  /** The manager is away from 1 January to 31 December 2026, and the delegate stands in. */
  cover: 'a0000000-0000-4000-8000-00000000c001',
  people: {
    chief: person('01'),
    director: person('02'),
    headOfDepartment: person('03'),
    manager: person('04'),
    officer: person('05'),
    colleague: person('06'),
    otherManager: person('07'),
    otherOfficer: person('08'),
    monitoringOfficer: person('09'),
    auditor: person('10'),
    administrator: person('11'),
    /** Has no manager. */
    loner: person('12'),
    delegate: person('13'),
  },
} as const;

/** A second council, which must never see anything of the first. */
export const eastvale = {
  id: 'b0000000-0000-4000-8000-000000000000',
  slug: 'eastvale',
  name: 'Eastvale Borough Council',
  tenant: 'b0000000-bbbb-4bbb-8bbb-bbbbbbbbbbbb',
  code: 'derbyshire',
  departments: { planning: 'b0000000-0000-4000-8000-00000000d001' },
  people: {
    manager: neighbour('01'),
    officer: neighbour('02'),
    monitoringOfficer: neighbour('03'),
    auditor: neighbour('04'),
    administrator: neighbour('05'),
  },
} as const;

/** The issuer of both councils' tokens, unless a test names its own. */
export const sampleIssuer = 'https://login.example.org/v2.0';

/** The header and rows of Westmarch's supplier directory. */
export const sampleSuppliers = `name,domain,status,reference
Calloway Highways Ltd,callowayhighways.co.uk,contract,WM-4410
Brackenfield Surfacing,brackenfieldsurfacing.co.uk,live-tender,WM-T-88
`;

interface SamplePerson {
  name: string;
  manager?: string;
  department: string;
  grade: number;
  roles?: Role[];
  offices?: string[];
  politicallyRestricted?: boolean;
}

const { people: w, departments } = westmarch;
const { people: e } = eastvale;
const { planning } = eastvale.departments;

const westmarchPeople: Record<string, SamplePerson> = {
  [w.chief]: {
    name: 'Ruth Hallam',
    department: departments.corporate,
    grade: 18,
    offices: ['chief-executive'],
    politicallyRestricted: true,
  },
  [w.director]: {
    name: 'Owen Tarrant',
    manager: w.chief,
    department: departments.highways,
    grade: 16,
    offices: ['executive-director'],
    politicallyRestricted: true,
  },
  [w.headOfDepartment]: {
    name: 'Priya Nandra',
    manager: w.director,
    department: departments.highways,
    grade: 14,
    offices: ['head-of-service'],
  },
  [w.manager]: {
    name: 'Martin Yeo',
    manager: w.headOfDepartment,
    department: departments.highways,
    grade: 12,
  },
  [w.officer]: { name: 'Alice Penrose', manager: w.manager, department: departments.highways, grade: 9 },
  [w.colleague]: { name: 'Ben Ockley', manager: w.manager, department: departments.highways, grade: 8 },
  [w.otherManager]: { name: 'Carys Lunt', manager: w.director, department: departments.corporate, grade: 12 },
  [w.otherOfficer]: {
    name: 'Dev Marlow',
    manager: w.otherManager,
    department: departments.corporate,
    grade: 7,
  },
  [w.monitoringOfficer]: {
    name: 'Miriam Stroud',
    manager: w.chief,
    department: departments.corporate,
    grade: 15,
    roles: ['monitoring-officer'],
    offices: ['monitoring-officer'],
  },
  [w.auditor]: {
    name: 'Tom Aldous',
    manager: w.chief,
    department: departments.corporate,
    grade: 11,
    roles: ['auditor'],
  },
  [w.administrator]: {
    name: 'Gwen Farrow',
    manager: w.director,
    department: departments.corporate,
    grade: 8,
    roles: ['administrator'],
  },
  [w.loner]: { name: 'Noor Haldane', department: departments.highways, grade: 9 },
  [w.delegate]: {
    name: 'Lewis Crane',
    manager: w.headOfDepartment,
    department: departments.highways,
    grade: 11,
  },
};

const eastvalePeople: Record<string, SamplePerson> = {
  [e.manager]: { name: 'Edith Vane', department: planning, grade: 12 },
  [e.officer]: { name: 'Harry Pell', manager: e.manager, department: planning, grade: 8 },
  [e.monitoringOfficer]: {
    name: 'Zara Quill',
    department: planning,
    grade: 14,
    roles: ['monitoring-officer'],
  },
  [e.auditor]: { name: 'Joss Wray', department: planning, grade: 11, roles: ['auditor'] },
  [e.administrator]: { name: 'Kit Dunmore', department: planning, grade: 7, roles: ['administrator'] },
};

/**
 * Fills a database with both councils, their people, who is above whom, Westmarch's cover and its suppliers.
 * The login must be allowed to pass by row-level security, as the one of `freshDatabase` is.
 */
export async function seed(database: Database, issuer: string = sampleIssuer): Promise<void> {
  for (const { id, slug, name, tenant } of [westmarch, eastvale]) {
    await database
      .insertInto('organisation')
      .values({ id, slug, name, issuer, tenant, settings: '{}' })
      .execute();
  }
  await database
    .insertInto('department')
    .values([
      { organisation: westmarch.id, id: departments.highways, name: 'Highways', head: w.headOfDepartment },
      { organisation: westmarch.id, id: departments.corporate, name: 'Corporate Services', head: w.chief },
      { organisation: eastvale.id, id: planning, name: 'Planning', head: e.manager },
    ])
    .execute();
  await seedPeople(database, westmarch, westmarchPeople);
  await seedPeople(database, eastvale, eastvalePeople);
  await database
    .insertInto('cover')
    .values({
      organisation: westmarch.id,
      id: westmarch.cover,
      person: w.manager,
      deputy: w.delegate,
      starts_on: '2026-01-01',
      ends_on: '2026-12-31',
      made_by: w.manager,
    })
    .execute();
  await database
    .insertInto('supplier_directory')
    .values({
      organisation: westmarch.id,
      digest: 'sample',
      csv: sampleSuppliers,
      updated_at: '2026-01-01T00:00:00Z',
    })
    .execute();
}

async function seedPeople(
  database: Database,
  council: { id: string; slug: string },
  people: Record<string, SamplePerson>,
): Promise<void> {
  const rows = Object.entries(people).map(([id, sample]) => {
    const address = `${sample.name.toLowerCase().replace(' ', '.')}@${council.slug}.gov.uk`;
    return {
      organisation: council.id,
      id,
      external_id: `directory-${id}`,
      // The token's `oid` is the person's id, so that tests need only one.
      subject: id,
      user_name: address,
      name: sample.name,
      address,
      manager: sample.manager ?? null,
      department: sample.department,
      grade: sample.grade,
      politically_restricted: sample.politicallyRestricted ?? false,
      roles: sample.roles ?? [],
      offices: sample.offices ?? [],
      updated_at: '2026-01-01T00:00:00Z',
    };
  });
  await database.insertInto('person').values(rows).execute();
  const lines = Object.keys(people).flatMap((report) =>
    above(report, people).map((manager, level) => ({
      organisation: council.id,
      manager,
      report,
      depth: level + 1,
    })),
  );
  await database.insertInto('line').values(lines).execute();
}

/** Everybody above a person, nearest first. */
function above(id: string, people: Record<string, SamplePerson>): string[] {
  const manager = people[id]?.manager;
  return manager ? [manager, ...above(manager, people)] : [];
}
