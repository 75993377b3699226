import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './folders.ts';

interface Counts {
  passed: number;
  failed: number;
}

/** Runs one of the project's tools with its output on this console. */
function run(tool: string, args: string[]): Promise<boolean> {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(tool, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
    // On Windows the tools are command files, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => resolve(status === 0));
  });
}

function stop(step: string): never {
  console.error(`\nStopped at the step: ${step}.`);
  process.exit(1);
}

async function check(step: string, tool: string, args: string[]): Promise<void> {
  console.log(`\n${step}`);
  if (!(await run(tool, args))) stop(step);
}

async function test(project: string): Promise<Counts> {
  console.log(`\nRun the ${project} tests`);
  const folder = await mkdtemp(join(tmpdir(), 'probity-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = await run('vitest', ['run', '--project', project, ...reporters]);
  const counts = await readFile(report, 'utf8').then(JSON.parse, () => stop(`run the ${project} tests`));
  await rm(folder, { recursive: true });
  // A file that cannot be loaded has no tests to fail, yet nothing in it has passed.
  const filesFailed = !passed && counts.numFailedTests === 0 ? 1 : 0;
  return { passed: counts.numPassedTests, failed: counts.numFailedTests + filesFailed };
}

await check('Check the types', 'tsc', ['-p', '.']);
await check('Check the types of core, without browser and Node', 'tsc', ['-p', 'core']);
await check('Lint', 'biome', ['check']);
await check('Build', process.execPath, ['scripts/build.ts']);

const total: Counts = { passed: 0, failed: 0 };
for (const project of ['unit', 'register', 'browser', 'extension']) {
  if (total.failed > 0) break;
  const { passed, failed } = await test(project);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
