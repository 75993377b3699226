import { plainProfile } from '#core/policy/situation.ts';
import type { Me } from '#core/register/port.ts';

/** An officer whom the register knows. */
export const member: Omit<Me, 'department'> & { department: null } = {
  person: '00000000-0000-4000-8000-000000000001',
  name: 'Alice Penrose',
  department: null,
  manager: null,
  roles: [],
  standsInFor: [],
  profile: plainProfile,
};
