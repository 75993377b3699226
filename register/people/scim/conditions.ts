import { type SqlBool, sql } from 'kysely';
import { ScimFault } from './fault.ts';
import { type Condition, type Literal, readFilter } from './syntax.ts';

export type Sql = ReturnType<typeof sql<SqlBool>>;
type Column = (value: Literal) => Sql;

const folded = (column: string): Column => {
  const own = sql`lower(${sql.ref(column)})`;
  return (value) => sql<SqlBool>`${own} = lower(${String(value)})`;
};
/** For a column that holds lower case alone, so that its index helps. */
const lowered = (column: string): Column => {
  return (value) => sql<SqlBool>`${sql.ref(column)} = lower(${String(value)})`;
};
const exact = (column: string): Column => {
  return (value) => sql<SqlBool>`${sql.ref(column)} = ${String(value)}`;
};

/** What users may be looked for by: all that directories do. */
const userColumns: Record<string, Column> = {
  id: (value) => sql<SqlBool>`person.id = ${uuidOrNobody(value)}::uuid`,
  username: lowered('person.folded_user_name'),
  externalid: exact('person.external_id'),
  displayname: folded('person.name'),
  active: (value) => sql<SqlBool>`person.active = ${String(value).toLowerCase() === 'true'}`,
  emails: lowered('person.folded_address'),
  'emails.value': lowered('person.folded_address'),
};

const groupColumns: Record<string, Column> = {
  id: (value) => sql<SqlBool>`id = ${uuidOrNobody(value)}::uuid`,
  displayname: folded('name'),
  externalid: exact('external_id'),
  members: (value) => sql<SqlBool>`${uuidOrNobody(value)}::uuid = any (members)`,
  'members.value': (value) => sql<SqlBool>`${uuidOrNobody(value)}::uuid = any (members)`,
};

export function userConditions(filter: string | undefined): Sql[] {
  return filter ? readFilter(filter).map((condition) => asSql(condition, userColumns)) : [];
}

export function groupConditions(filter: string | undefined): Sql[] {
  return filter ? readFilter(filter).map((condition) => asSql(condition, groupColumns)) : [];
}

function asSql({ path, operator, value }: Condition, columns: Record<string, Column>): Sql {
  const name = path.sub === null ? path.name : `${path.name}.${path.sub}`;
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
  if (!column || operator !== 'eq') {
    throw new ScimFault(
      400,
      `The register finds by “eq” and by ${Object.keys(columns).join(', ')}; “${name} ${operator}” is not among them.`,
      'invalidFilter',
    );
  }
  if (String(value).includes('\0'))
    throw new ScimFault(400, 'NUL is no character to look for.', 'invalidFilter');
  return column(value);
}

const nobody = '00000000-0000-0000-0000-000000000000';

function uuidOrNobody(value: Literal): string {
  const text = String(value);
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text : nobody;
}
