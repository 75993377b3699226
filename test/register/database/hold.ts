import { ProbityError } from '#core/errors.ts';
import { startEmbedded } from '#register/database/embedded.ts';

/* Starts the database of a folder, says `ready` or the code of what went wrong, and holds it until killed. */
const [, , folder = ''] = process.argv;
try {
  await startEmbedded(folder);
  console.log('ready');
} catch (error) {
  console.log(error instanceof ProbityError ? error.code : error);
  process.exitCode = 1;
}
