import type { Role } from '#core/declaration/declaration.ts';

/** The words that stand around every page. */
export const shellWords = {
  skip: 'Skip to the page',
  menu: 'Menu: {page}',
  groups: { register: 'Look', keeping: 'Keep' },
  navigation: 'Pages of the register',
  roles: {
    'monitoring-officer': 'monitoring officer',
    auditor: 'auditor',
    administrator: 'administrator',
  } satisfies Record<Role, string>,
  notYours: {
    whose: 'This page is for your council’s {roles}.',
    or: ' or ',
    yours: 'Your own declarations, and what waits for your decision, are in Probity beside your mail.',
  },
} as const;
