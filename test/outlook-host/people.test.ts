import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPeople, writePeople } from './preview/people.ts';

it('reads addresses with names and without, apart by commas or semicolons', () => {
  expect(readPeople('Jo Reed <j.reed@calloway.example>; a@b.example, ,')).toEqual([
    { name: 'Jo Reed', address: 'j.reed@calloway.example' },
    { name: '', address: 'a@b.example' },
  ]);
});

it('reads what it has written', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const person = fc.record({
    name: fc.oneof(fc.constant(''), word),
    address: word.map((name) => `${name}@b.example`),
  });
  fc.assert(
    fc.property(fc.array(person), (people) => {
      expect(readPeople(writePeople(people))).toEqual(people);
    }),
  );
});
