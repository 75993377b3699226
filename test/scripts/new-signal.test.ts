import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/folders.ts';
import { newSignal } from '../../scripts/new-signal.ts';

const run = promisify(execFile);

let copy: string;
let signals: string;

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'probity-new-'));
  signals = join(copy, 'core', 'signals');
  for (const part of ['package.json', 'core', 'cli', 'biome.json']) {
    await cp(join(root, part), join(copy, part), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
});

afterEach(() => rm(copy, { recursive: true }));

/** What a program that is run in the copy prints as JSON. */
async function answerOf(program: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: copy });
  return JSON.parse(stdout);
}

/** Every file below the signals' folder, with its text. */
async function contents(): Promise<Record<string, string>> {
  const entries = await readdir(signals, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')])),
  );
}

describe('npm run new signal', () => {
  it('enters the signal last in both lists, with phrases and frames that the matcher takes', async () => {
    await newSignal('ticket-touting', copy);
    const program = `
      const { signalIds } = await import('#core/signals/ids.ts');
      const { signals } = await import('#core/signals/index.ts');
      const { buildDetector } = await import('#core/signals/detector.ts');
      const frames = buildDetector(signals).frames.map(({ name }) => name);
      const last = signals.at(-1);
      console.log(JSON.stringify({
        same: signals.every(({ id }, at) => id === signalIds[at]) && signals.length === signalIds.length,
        last: last.id,
        examples: [last.flags.length, last.ignores.length],
        frame: frames.at(-1),
      }));`;
    expect(await answerOf(program)).toEqual({
      same: true,
      last: 'ticket-touting',
      examples: [1, 1],
      frame: 'ticket-touting/thing-and-act',
    });
  });

  it('writes one voice that carries it and one that does not, which the learner reads', async () => {
    await newSignal('ticket-touting', copy);
    const program = `
      const { readVoices } = await import('./cli/learn/voices.ts');
      const voices = readVoices('core/signals/examples').filter(({ home }) => home === 'ticket-touting');
      console.log(JSON.stringify(voices.map(({ signals }) => [...signals])));`;
    expect(await answerOf(program)).toEqual([['ticket-touting'], []]);
  });

  it.each(['ticket-touting', 'aardvark', 'zoning'])(
    'leaves nothing for the linter to say of %s',
    async (id) => {
      await newSignal(id, copy);
      const files = [`${id}.ts`, 'ids.ts', 'index.ts'].map((name) => join('core', 'signals', name));
      const lint = run(
        join(root, 'node_modules', '.bin', 'biome'),
        ['check', '--vcs-enabled=false', ...files],
        {
          cwd: copy,
        },
      );
      expect((await lint).stdout).toContain('Checked 3 files');
    },
  );

  it('says what is still to be done, down to the tables that the types ask for', async () => {
    const said = (await newSignal('ticket-touting', copy)).join('\n');
    for (const next of [
      'core/signals/examples/ticket-touting.jsonl',
      'core/ui/words.ts',
      'core/policy/sentences.ts',
      'policy lint',
      'npm run learn',
    ]) {
      expect(said).toContain(next);
    }
  });

  it.each([
    ['gift-offer', 'already has a gift-offer'],
    ['judge', 'already has a judge'],
    ['Gift', 'cannot be a signal'],
    ['gift_offer', 'cannot be a signal'],
    ['gift--offer', 'cannot be a signal'],
    ['-gift', 'cannot be a signal'],
    ['../gift', 'cannot be a signal'],
    ['class', 'cannot name a constant'],
    ['signals', 'cannot name a constant'],
  ])('refuses “%s”, and writes nothing', async (id, why) => {
    const before = await contents();
    await expect(newSignal(id, copy)).rejects.toMatchObject({
      code: 'ERR_USAGE',
      message: expect.stringContaining(why),
    });
    expect(await contents()).toEqual(before);
  });
});
