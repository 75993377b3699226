import {
  type Attribute,
  attributes,
  enterpriseSchema,
  groupSchema,
  probitySchema,
  userSchema,
} from './attributes.ts';

/*
 * What the register tells a directory of itself: what it can do, and which attributes it keeps.
 */

export const listSchema = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';
export const mostResults = 200;

export function serviceProvider(base: string) {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: mostResults },
    changePassword: { supported: false },
    sort: { supported: false },
    etag: { supported: true },
    authenticationSchemes: [
      {
        type: 'oauthbearertoken',
        name: 'Bearer token',
        description: 'One long-lived token for each council, of which the register keeps the SHA-256 alone.',
        primary: true,
      },
    ],
    meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
  };
}

export function resourceTypes(base: string) {
  const type = (name: string, endpoint: string, schema: string, extensions: string[]) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
    id: name,
    name,
    endpoint,
    schema,
    schemaExtensions: extensions.map((extension) => ({ schema: extension, required: false })),
    meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/${name}` },
  });
  return [
    type('User', '/Users', userSchema, [enterpriseSchema, probitySchema]),
    type('Group', '/Groups', groupSchema, []),
  ];
}

export function schemas(base: string) {
  const schema = (id: string, name: string, description: string, own: object[]) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
    id,
    name,
    description,
    attributes: own,
    meta: { resourceType: 'Schema', location: `${base}/Schemas/${id}` },
  });
  return [
    schema(userSchema, 'User', 'A person of the council.', described(userSchema)),
    schema(enterpriseSchema, 'EnterpriseUser', 'Department and manager.', described(enterpriseSchema)),
    schema(probitySchema, 'Officer', 'What a code of conduct asks of a person.', described(probitySchema)),
    schema(groupSchema, 'Group', 'A group of people, which may carry a role in the register.', [
      attribute('displayName', {
        required: true,
        description: 'The name, by which a group may carry a role.',
      }),
      attribute('members', {
        type: 'complex',
        multiValued: true,
        description: 'Its people.',
        subAttributes: [attribute('value', { description: 'The id of a user.' })],
      }),
    ]),
  ];
}

function described(schema: string): object[] {
  const own = attributes.filter((one) => one.schema === schema);
  const simple = own.filter(({ path }) => !path.includes('.')).map(plain);
  const complex = [
    ...new Set(own.flatMap(({ path }) => (path.includes('.') ? [path.split('.')[0] ?? ''] : []))),
  ];
  return [
    ...simple,
    ...complex.map((name) =>
      attribute(name, {
        type: 'complex',
        multiValued: name === 'emails',
        subAttributes: own
          .filter(({ path }) => path.startsWith(`${name}.`))
          .map((one) => plain({ ...one, path: one.path.slice(name.length + 1) })),
      }),
    ),
  ];
}

function plain({ key, path, kind, description }: Attribute): object {
  return attribute(path, {
    type: kind === 'strings' ? 'string' : kind,
    multiValued: kind === 'strings',
    required: key === 'userName',
    caseExact: key === 'externalId',
    uniqueness: key === 'userName' ? 'server' : 'none',
    description,
  });
}

function attribute(name: string, more: object): object {
  return {
    name,
    type: 'string',
    multiValued: false,
    description: '',
    required: false,
    caseExact: false,
    mutability: 'readWrite',
    returned: 'default',
    uniqueness: 'none',
    ...more,
  };
}
