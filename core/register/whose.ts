import type { Me } from '#core/register/port.ts';

/**
 * To whom something that waits belongs, as seen by whoever is signed in: to themselves; to another person who
 * uses the same mailbox; to nobody yet, as it was written while nobody was signed in.
 */
export type Whose = 'own' | 'other-person' | 'unclaimed';

/**
 * What nobody signed belongs to whoever owns the mailbox in which it was written; anybody else is asked first.
 * @param mailbox the address of that mailbox; null where there is none
 */
export function whose({ person }: { person: string | null }, me: Me, mailbox: string | null): Whose {
  if (person !== null) return person === me.person ? 'own' : 'other-person';
  const isOwner = (me.addresses ?? []).some((address) => address.toLowerCase() === mailbox?.toLowerCase());
  return isOwner ? 'own' : 'unclaimed';
}
