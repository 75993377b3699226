import { expect, it } from 'vitest';
import { preferencesOf } from '../../outlook-addin/src/preferences.ts';

it.each([[undefined], [null], ['yes'], [{}], [{ categories: 'yes' }], [[]]])(
  'takes %j as if nobody had chosen',
  (kept) => {
    expect(preferencesOf(kept)).toEqual({ categories: false });
  },
);

it('keeps what the officer chose', () => {
  expect(preferencesOf({ categories: true })).toEqual({ categories: true });
});
