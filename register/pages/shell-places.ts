import type { Role } from '#core/declaration/declaration.ts';

/** A page of the register: where it is, what it is called, and whom it is for. */
export interface Place {
  path: string;
  name: string;
  group: 'register' | 'keeping';
  /** Null where it is for managers too. */
  roles: readonly Role[] | null;
}

/** Who looks at all of the register. */
export const oversees: readonly Role[] = ['monitoring-officer', 'auditor'];
const keeps: readonly Role[] = ['monitoring-officer'];
const tends: readonly Role[] = ['monitoring-officer', 'administrator'];

/** Every page in the order of the navigation; one that is not made yet is left out of it. */
export const places = [
  { path: '/register', name: 'Register', group: 'register', roles: oversees },
  { path: '/people', name: 'People', group: 'register', roles: oversees },
  { path: '/givers', name: 'Givers', group: 'register', roles: oversees },
  { path: '/worth-a-look', name: 'Worth a look', group: 'register', roles: oversees },
  { path: '/returns', name: 'Returns', group: 'register', roles: oversees },
  { path: '/slow-decisions', name: 'Slow decisions', group: 'register', roles: oversees },
  { path: '/figures', name: 'Figures', group: 'register', roles: null },
  { path: '/codes', name: 'Codes', group: 'keeping', roles: tends },
  { path: '/suppliers', name: 'Suppliers', group: 'keeping', roles: tends },
  { path: '/publication', name: 'Publishing', group: 'keeping', roles: keeps },
  { path: '/levels', name: 'Levels', group: 'keeping', roles: keeps },
] as const satisfies readonly Place[];

export type PagePath = (typeof places)[number]['path'];
