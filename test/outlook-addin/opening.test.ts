import { expect, it } from 'vitest';
import { openingIn } from '../../outlook-addin/src/opening.ts';

it.each([
  ['#/declare', 'declare'],
  ['#/declare&_xdm_Info=1|2|https://outlook.office.com', 'declare'],
  ['#/declarations&_xdm_Info=1|2|3', 'declarations'],
  ['#/declarations?x', 'declarations'],
  ['#/declarations/0190b0a4-0000-7000-8000-000000000000', null],
  ['#/review', null],
  ['#/declared', null],
  ['#&_xdm_Info=1|2|3', null],
  ['', null],
])('reads from %s what the pane was opened for', (hash, opening) => {
  expect(openingIn(hash)).toBe(opening);
});
