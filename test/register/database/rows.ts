import type { Insertable } from 'kysely';
import type { Role } from '#core/declaration/declaration.ts';
import type { SignedIn } from '#register/database/session.ts';
import type { Tables } from '#register/database/tables.ts';
import { westmarch } from '#test/register/database.ts';

const moment = '2026-03-02T09:00:00Z';

/** Somebody of Westmarch, unless another council is named. */
export function signedIn(
  person: string,
  { roles = [] as Role[], standsInFor = [] as string[], organisation = westmarch.id as string } = {},
): SignedIn {
  return { organisation, person, roles, standsInFor };
}

/** A row as it is when an officer has sent a declaration to somebody. */
export function declarationRow(
  id: string,
  officer: string,
  approver: string | null,
  more: Partial<Insertable<Tables['declaration']>> = {},
): Insertable<Tables['declaration']> {
  return {
    organisation: westmarch.id,
    id,
    officer,
    approver,
    kind: 'gift',
    state: 'submitted',
    version: 2,
    submitted_at: moment,
    updated_at: moment,
    current: '{}',
    ...more,
  };
}

export function eventRow(
  declaration: string,
  madeBy: string | null,
  more: Partial<Insertable<Tables['event']>> = {},
): Insertable<Tables['event']> {
  return {
    organisation: westmarch.id,
    declaration,
    number: 1,
    id: crypto.randomUUID(),
    type: 'submitted',
    at: moment,
    made_by: madeBy,
    body: '{}',
    ...more,
  };
}

export function attachmentRow(declaration: string, addedBy: string, organisation: string = westmarch.id) {
  return {
    organisation,
    declaration,
    id: crypto.randomUUID(),
    name: 'invitation.pdf',
    type: 'application/pdf',
    digest: Buffer.from('digest'),
    bytes: Buffer.from('bytes'),
    added_at: moment,
    added_by: addedBy,
  };
}

export function auditRow(organisation: string = westmarch.id) {
  return {
    organisation,
    id: crypto.randomUUID(),
    at: moment,
    content: '{}',
    salt: Buffer.from('salt'),
    commitment: Buffer.from('commitment'),
  };
}

export function letterRow(person: string, organisation: string = westmarch.id) {
  return {
    organisation,
    id: crypto.randomUUID(),
    occasion: crypto.randomUUID(),
    person,
    kind: 'submitted',
    body: '{}',
    due_at: moment,
  };
}
