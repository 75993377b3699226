import { v7 as uuidv7 } from 'uuid';

/** What a directory sends of somebody new. */
export function newUser() {
  const userName = `${uuidv7()}@westmarch.gov.uk`;
  return { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], userName, displayName: 'New Person' };
}

export function newGroup() {
  return { schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'], displayName: `Group ${uuidv7()}` };
}

/** A change of one attribute. */
export function patched(path: string, value: unknown) {
  const schemas = ['urn:ietf:params:scim:api:messages:2.0:PatchOp'];
  return { schemas, Operations: [{ op: 'replace', path, value }] };
}
