import { roles as knownRoles, type Role } from '#core/declaration/declaration.ts';
import type { Column, Header } from './columns.ts';
import type { CsvRow } from './csv.ts';
import type { Fault } from './faults.ts';

/** One person of a list. Null where the list is silent or the cell is empty. */
export interface ListedPerson {
  row: number;
  id: string | null;
  user_name: string;
  name: string;
  address: string | null;
  manager: string | null;
  department: string | null;
  head: boolean;
  grade: number | null;
  politically_restricted: boolean;
  spokesperson: boolean;
  union_representative: boolean;
  offices: string[];
  roles: Role[];
}

const longestCell = 300;
const mostInCell = 50;
const highestGrade = 1000;
const yes = new Set(['yes', 'y', 'true', '1', 'x', '✓']);
const no = new Set(['', 'no', 'n', 'false', '0']);

/** Reads a person from a row, and tells every fault in it. Null where not even the user name is there. */
export function personIn(row: CsvRow, { at }: Header, tell: (fault: Fault) => void): ListedPerson | null {
  const wrong = (column: Column, sentence: string) => tell({ row: row.number, column, sentence });
  const cell = (column: Column): string => {
    const index = at.get(column);
    const text = index === undefined ? '' : (row.cells[index] ?? '').trim();
    if (text.length <= longestCell && !text.includes('\0')) return text;
    wrong(column, `has more than ${longestCell} characters, or a NUL character among them.`);
    return '';
  };
  const flag = (column: Column): boolean => {
    const word = cell(column).toLowerCase();
    if (!yes.has(word) && !no.has(word)) wrong(column, `says “${shown(word)}”, which is neither yes nor no.`);
    return yes.has(word);
  };
  const list = (column: Column): string[] => {
    const all = cell(column)
      .split(/[,;|]/)
      .map((word) => word.trim().toLowerCase().replaceAll(' ', '-'))
      .filter(Boolean);
    if (all.length > mostInCell) wrong(column, `holds more than ${mostInCell} values.`);
    return [...new Set(all)].slice(0, mostInCell);
  };

  const address = cell('address');
  if (address !== '' && !/^[^\s@]+@[^\s@]+$/.test(address))
    wrong('address', `“${shown(address)}” is not an e-mail address.`);
  const name = cell('name') || [cell('givenName'), cell('familyName')].filter(Boolean).join(' ');
  if (name === '') wrong('name', 'The name is missing.');
  const userName = cell('userName') || address;
  if (userName === '') {
    wrong('userName', 'Neither a user name nor an address is given.');
    return null;
  }
  const flags = list('flags');
  const flagNames = ['politically-restricted', 'spokesperson', 'union-representative'];
  for (const other of flags.filter((one) => !flagNames.includes(one)))
    wrong('flags', `“${shown(other)}” is none of ${flagNames.join(', ')}.`);
  const roles = list('roles');
  for (const other of roles.filter((one) => !isRole(one)))
    wrong('roles', `“${shown(other)}” is none of ${knownRoles.join(', ')}.`);

  return {
    row: row.number,
    id: cell('id') || null,
    user_name: userName,
    name,
    address: address || (userName.includes('@') ? userName : null),
    manager: cell('manager') || null,
    department: cell('department') || null,
    head: flag('head'),
    grade: gradeIn(cell('grade'), (sentence) => wrong('grade', sentence)),
    politically_restricted: flag('politicallyRestricted') || flags.includes('politically-restricted'),
    spokesperson: flag('spokesperson') || flags.includes('spokesperson'),
    union_representative: flag('unionRepresentative') || flags.includes('union-representative'),
    offices: list('offices'),
    roles: roles.filter(isRole),
  };
}

/** `9`, `Grade 9` and `G9` are all grade 9. */
function gradeIn(text: string, wrong: (sentence: string) => void): number | null {
  if (text === '') return null;
  const digits = /^(?:grade|band|g)? ?(\d{1,4})$/i.exec(text)?.[1];
  if (digits !== undefined && Number(digits) <= highestGrade) return Number(digits);
  wrong(`“${shown(text)}” is not a grade, such as 9 or Grade 9.`);
  return null;
}

function isRole(word: string): word is Role {
  return knownRoles.some((role) => role === word);
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
