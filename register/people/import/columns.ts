import { ProbityError } from '#core/errors.ts';

/** What a list of people may say of each of them. */
export const columns = [
  'id',
  'userName',
  'name',
  'givenName',
  'familyName',
  'address',
  'manager',
  'department',
  'head',
  'grade',
  'politicallyRestricted',
  'spokesperson',
  'unionRepresentative',
  'flags',
  'offices',
  'roles',
] as const;
export type Column = (typeof columns)[number];

/** What councils' systems call them, in letters and digits alone. The first is how we speak of it. */
const names: Record<Column, readonly string[]> = {
  id: [
    'id',
    'objectid',
    'oid',
    'externalid',
    'directoryid',
    'entraobjectid',
    'azureadobjectid',
    'azureobjectid',
  ],
  userName: ['username', 'userprincipalname', 'upn', 'login', 'loginname', 'logonname', 'signinname'],
  name: ['name', 'displayname', 'fullname', 'employeename', 'officername', 'officer', 'employee'],
  givenName: ['givenname', 'firstname', 'forename', 'preferredname', 'knownas'],
  familyName: ['familyname', 'surname', 'lastname'],
  address: [
    'address',
    'email',
    'emailaddress',
    'mail',
    'workemail',
    'workemailaddress',
    'primarysmtpaddress',
  ],
  manager: [
    'manager',
    'manageremail',
    'manageremailaddress',
    'manageraddress',
    'managerusername',
    'managerupn',
    'manageruserprincipalname',
    'linemanager',
    'linemanageremail',
    'linemanageremailaddress',
    'reportsto',
  ],
  department: ['department', 'departmentname', 'dept', 'service', 'servicearea', 'directorate'],
  head: ['head', 'headofdepartment', 'departmenthead', 'ishead', 'isheadofdepartment'],
  grade: ['grade', 'gradenumber', 'paygrade', 'payband', 'band'],
  politicallyRestricted: ['politicallyrestricted', 'politicallyrestrictedpost', 'ispoliticallyrestricted'],
  spokesperson: ['spokesperson', 'mediaspokesperson', 'isspokesperson'],
  unionRepresentative: [
    'unionrepresentative',
    'unionrep',
    'tradeunionrepresentative',
    'tradeunionrep',
    'isunionrepresentative',
  ],
  flags: ['flags'],
  offices: ['offices', 'officesheld', 'codeoffices'],
  roles: ['roles', 'registerroles', 'probityroles'],
};

/** Where each column stands in the file. */
export interface Header {
  at: ReadonlyMap<Column, number>;
  /** Headings that mean nothing to the register. */
  ignored: string[];
}

/**
 * Reads the first row. Throws `ERR_BODY_INVALID` for two columns with one meaning, and for a list without names
 * or without addresses or user names.
 */
export function headerIn(cells: readonly string[]): Header {
  const at = new Map<Column, number>();
  const ignored: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const column = columnCalled(cell);
    if (column === undefined) {
      if (cell.trim() !== '') ignored.push(cell.trim().slice(0, 100));
    } else if (at.has(column)) {
      throw wrong(`The columns “${cells[at.get(column) ?? 0]}” and “${cell}” mean the same.`);
    } else at.set(column, index);
  }
  if (!at.has('name') && !at.has('familyName'))
    throw wrong('No column has people’s names: “name”, “Display name” or “Surname”.');
  if (!at.has('userName') && !at.has('address'))
    throw wrong('No column has user names or addresses: “user name”, “UserPrincipalName” or “email”.');
  return { at, ignored };
}

function columnCalled(heading: string): Column | undefined {
  const folded = heading.toLowerCase().replace(/[^a-z0-9]/g, '');
  return columns.find((column) => names[column].includes(folded));
}

function wrong(what: string): ProbityError {
  return new ProbityError(
    'ERR_BODY_INVALID',
    `${what} Nothing was saved. Mend the first row and import again.`,
  );
}
