import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, pid } from 'node:process';
import { defineConfig } from 'vitest/config';

// Where this run builds what its browser tests serve; the workers inherit it.
env.PROBITY_SERVED ??= join(tmpdir(), `probity-served-${pid}`);

const browserTests = 'test/browser/**/*.test.ts';
const extensionTests = 'test/browser/extension-*.test.ts';
const registerTests = 'test/register/**/*.test.ts';

/** A busy machine may need longer than the usual second until what is awaited is so. */
const expect = { poll: { timeout: 10_000 } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [browserTests, registerTests],
        },
      },
      {
        test: {
          name: 'register',
          include: [registerTests],
          // One PostgreSQL for all files; each makes a database of its own in it.
          globalSetup: 'test/register/setup.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: [browserTests],
          exclude: [extensionTests],
          globalSetup: 'test/browser/setup.ts',
          // One browser at a time: two would fight for a small machine's processors.
          fileParallelism: false,
          expect,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'extension',
          include: [extensionTests],
          globalSetup: 'test/browser/extension-setup.ts',
          fileParallelism: false,
          expect,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
