import type * as z from 'zod/mini';
import type { Me } from '#core/register/port.ts';
import type * as schemas from '#core/register/schemas.ts';

/** Who is signed in, from how the register tells it: its directory's entry, and beside it what holds today. */
export function meIn({ person, roles, isManager, cover, standsInFor }: z.output<typeof schemas.me>): Me {
  const { address, userName, grade, politicallyRestricted, spokesperson, unionRepresentative } = person;
  const nameOf = (id: string) => cover.find((one) => one.person.id === id)?.person.name ?? '';
  return {
    person: person.id,
    name: person.name,
    addresses: address === null ? [userName] : [address, userName],
    department: person.department === null ? null : { name: person.department },
    manager: person.manager,
    roles,
    standsInFor: standsInFor.map((id) => ({ id, name: nameOf(id) })),
    profile: { grade, politicallyRestricted, spokesperson, unionRepresentative, manager: isManager },
  };
}
