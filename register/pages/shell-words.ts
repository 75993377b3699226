/** The words that stand around every page. */
export const shellWords = {
  skip: 'Skip to the page',
  menu: 'Menu: {page}',
  groups: { register: 'Look', keeping: 'Keep' },
  navigation: 'Pages of the register',
} as const;
