import { argv, exit } from 'node:process';
import { build, zip } from 'wxt';
import { ProbityError } from '#core/errors.ts';
import { chromiumIdOf, type OwnChoices, ownBuild, publicHalf, readOwnChoices } from './own-extension.ts';

/** The browsers with a build of their own: `dist/extension/<browser>-mv3`. */
const browsers = ['chrome', 'edge', 'firefox'] as const;

/**
 * Builds the extension for each browser, or with `zip` also the archives that the stores take.
 *
 * @throws ProbityError `ERR_USAGE` where a choice cannot be made
 */
async function buildExtension(choices: OwnChoices): Promise<void> {
  for (const browser of browsers) await (choices.zip ? zip : build)(await ownBuild(browser, choices));
}

async function run(): Promise<void> {
  const choices = readOwnChoices(argv.slice(2));
  await buildExtension(choices);
  if (choices.key !== undefined) console.log(`Its id: ${chromiumIdOf(await publicHalf(choices.key))}`);
}

if (import.meta.main) {
  await run().catch((fault: Error) => {
    console.error(fault.message);
    // What a build that failed has begun would keep the program waiting.
    exit(fault instanceof ProbityError && fault.code === 'ERR_USAGE' ? 2 : 1);
  });
}
