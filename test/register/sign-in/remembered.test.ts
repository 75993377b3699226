import { expect, test } from 'vitest';
import type { Claims } from '#register/sign-in/claims.ts';
import { remembering } from '#register/sign-in/remembered.ts';

function counting() {
  let clock = 1_000_000;
  const asked: (string | undefined)[] = [];
  const check = remembering(
    async (authorization) => {
      asked.push(authorization);
      if (authorization === 'bad') throw new Error('refused');
      return { subject: authorization } as Claims;
    },
    () => new Date(clock),
  );
  const pass = (ms: number) => {
    clock += ms;
  };
  return { check, asked, pass };
}

test('a token that was let in is known for half a minute, and each for itself', async () => {
  const { check, asked, pass } = counting();
  expect((await check('one')).subject).toBe('one');
  expect((await check('two')).subject).toBe('two');
  pass(29_999);
  expect((await check('one')).subject).toBe('one');
  expect(asked).toEqual(['one', 'two']);
  pass(1);
  await check('one');
  expect(asked).toEqual(['one', 'two', 'one']);
});

test('who was refused is asked again each time', async () => {
  const { check, asked } = counting();
  for (let turn = 0; turn < 3; turn += 1) await expect(check('bad')).rejects.toThrow('refused');
  expect(asked).toHaveLength(3);
});

test('a clock that is set back makes nobody known for longer', async () => {
  const { check, asked, pass } = counting();
  await check('one');
  pass(-60_000);
  await check('one');
  expect(asked).toHaveLength(2);
});
