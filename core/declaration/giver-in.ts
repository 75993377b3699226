import type { Giver } from '#core/declaration/event.ts';
import type { Item } from '#core/item/item.ts';
import type { Party } from '#core/party/party.ts';
import { keptLine } from '#core/party/shown-name.ts';

type Addressed = Pick<Item, 'from' | 'to' | 'cc' | 'bcc'>;

const longestName = 120;
const longestAddress = 254;

/**
 * Who is on the other side, as a declaration names them. The firm of a supplier and the council of a colleague
 * stand as organisation; whoever writes from a private address counts as a private person.
 */
export function giverIn(party: Party | null, item: Addressed): Giver | null {
  if (party === null) return null;
  const isOrganisation = party.kind === 'supplier' || party.kind === 'own-organisation';
  const said = isOrganisation ? nameAt(party.address, item) : party.name;
  return {
    name: said === party.address ? null : keptLine(said, longestName),
    organisation: isOrganisation ? keptLine(party.name, longestName) : null,
    address: keptLine(party.address, longestAddress),
    privatePerson: party.kind === 'free-mail',
  };
}

function nameAt(address: string, { from, to, cc, bcc }: Addressed): string {
  const people = from === null ? [...to, ...cc, ...bcc] : [from, ...to, ...cc, ...bcc];
  return people.find((person) => person.address === address)?.name ?? '';
}
