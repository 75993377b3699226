/*
 * What the register takes from a directory, as one table: where SCIM has it, and under which name it is kept.
 * Directories send much more (telephone numbers, home addresses …). That is passed over, so that the register
 * holds nothing that it does not need.
 */

export const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const groupSchema = 'urn:ietf:params:scim:schemas:core:2.0:Group';
export const enterpriseSchema = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const probitySchema = 'urn:probity:params:scim:schemas:extension:officer:2.0:User';

/** What a council's directory says of a person; an attribute that it never sent is absent. */
export interface DirectoryRecord {
  externalId?: string;
  userName?: string;
  displayName?: string;
  formatted?: string;
  givenName?: string;
  familyName?: string;
  address?: string;
  active?: boolean;
  department?: string;
  /** An id, external id or user name, of somebody who may not have been sent yet. */
  manager?: string;
  grade?: number;
  politicallyRestricted?: boolean;
  spokesperson?: boolean;
  unionRepresentative?: boolean;
  offices?: string[];
}

export type Key = keyof DirectoryRecord;
export type Kind = 'string' | 'boolean' | 'integer' | 'strings';

export interface Attribute {
  key: Key;
  schema: string;
  /** As SCIM names it: `name.familyName`. Of the e-mail addresses the one for work is meant. */
  path: string;
  kind: Kind;
  description: string;
}

const core = (key: Key, path: string, kind: Kind, description: string): Attribute => ({
  key,
  schema: userSchema,
  path,
  kind,
  description,
});
const extension = (schema: string, key: Key, path: string, kind: Kind, description: string): Attribute => ({
  key,
  schema,
  path,
  kind,
  description,
});

export const attributes: readonly Attribute[] = [
  core(
    'externalId',
    'externalId',
    'string',
    'What the directory calls the person: their object id, which access tokens name as well.',
  ),
  core('userName', 'userName', 'string', 'The name under which the person signs in.'),
  core('displayName', 'displayName', 'string', 'The name that colleagues see.'),
  core('formatted', 'name.formatted', 'string', 'The whole name, where there is no display name.'),
  core('givenName', 'name.givenName', 'string', 'Given names.'),
  core('familyName', 'name.familyName', 'string', 'Family name.'),
  core('active', 'active', 'boolean', 'False for somebody who has left.'),
  core('address', 'emails.value', 'string', 'The address at work.'),
  extension(enterpriseSchema, 'department', 'department', 'string', 'Name of the department.'),
  extension(enterpriseSchema, 'manager', 'manager.value', 'string', 'Id of the person’s manager.'),
  extension(probitySchema, 'grade', 'grade', 'integer', 'Grade, as codes of conduct speak of it.'),
  extension(
    probitySchema,
    'politicallyRestricted',
    'politicallyRestricted',
    'boolean',
    'Holds a politically restricted post.',
  ),
  extension(
    probitySchema,
    'spokesperson',
    'spokesperson',
    'boolean',
    'May speak for the council to the media.',
  ),
  extension(
    probitySchema,
    'unionRepresentative',
    'unionRepresentative',
    'boolean',
    'Represents a trade union, and may speak for it.',
  ),
  extension(
    probitySchema,
    'offices',
    'offices',
    'strings',
    'The code’s roles that the person holds, such as executive-director.',
  ),
];
