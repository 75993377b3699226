import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/folders.ts';

let preview: ChildProcess | undefined;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probity-preview-'));
  // PostgreSQL's own user has to pass.
  await chmod(folder, 0o711);
});
afterEach(async () => {
  preview?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Starts the preview and reads the addresses that it prints: its own, and the register's. */
async function start(): Promise<{ child: ChildProcess; address: string; register: string }> {
  const child = spawn(process.execPath, ['scripts/preview.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PROBITY_DATA: folder },
  });
  preview = child;
  const found: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    found.push(...(/http:\/\/localhost:\d+/.exec(line) ?? []));
    const [address, register] = found;
    if (address && register) return { child, address, register };
  }
  throw new Error('The preview ended without its addresses.');
}

describe('npm start', () => {
  it('serves the page and the pane at the address it prints, and stops at once on Ctrl+C', async () => {
    const { child, address, register } = await start();
    expect((await fetch(address)).status).toBe(200);
    const pane = await fetch(`${address}/outlook-addin/taskpane.html`);
    expect(await pane.text()).toContain('office-js/office.js');
    expect(await (await fetch(`${register}/ready`)).json()).toEqual({ ready: true });
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    await expect(fetch(address)).rejects.toThrow();
    await expect(fetch(register)).rejects.toThrow();
  }, 60_000);
});
