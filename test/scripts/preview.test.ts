import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/folders.ts';

let preview: ChildProcess | undefined;

afterEach(() => {
  preview?.kill('SIGKILL');
});

/** Starts the preview and reads the address that it prints. */
async function start(): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ['scripts/preview.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  preview = child;
  for await (const line of createInterface(child.stdout)) {
    const [address] = /http:\/\/localhost:\d+/.exec(line) ?? [];
    if (address) return { child, address };
  }
  throw new Error('The preview ended without an address.');
}

describe('npm start', () => {
  it('serves the page and the pane at the address it prints, and stops at once on Ctrl+C', async () => {
    const { child, address } = await start();
    expect((await fetch(address)).status).toBe(200);
    const pane = await fetch(`${address}/outlook-addin/taskpane.html`);
    expect(await pane.text()).toContain('office-js/office.js');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    await expect(fetch(address)).rejects.toThrow();
  });
});
