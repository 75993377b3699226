import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { startEmbedded } from '#register/database/embedded.ts';

const kills = 21;

/** Lets a writer run until it has written a random number of declarations, and kills it in the middle of others. */
async function writeAndKill(folder: string, from: number): Promise<number[]> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), folder, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const enough = 1 + Math.trunc(Math.random() * 150);
  const acknowledged: number[] = [];
  const lines = createInterface(writer.stdout);
  lines.on('line', (line) => {
    // A line that was cut off by the kill acknowledges nothing.
    if (line.endsWith(' kept')) acknowledged.push(Number.parseInt(line, 10));
    if (acknowledged.length === enough) writer.kill('SIGKILL');
  });
  await once(lines, 'close');
  return acknowledged;
}

test(`nothing acknowledged is lost or doubled over ${kills} kills, a third of them of PostgreSQL too`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'probity-kill-'));
  const acknowledged = new Set<number>();
  for (let kill = 0; kill < kills; kill++) {
    // Whatever was not acknowledged is sent again, as a client does.
    let from = 1;
    while (acknowledged.has(from)) from++;
    for (const number of await writeAndKill(folder, from)) acknowledged.add(number);
    if (kill % 3 === 0) {
      const note = await readFile(join(folder, 'postgresql/data/postmaster.pid'), 'utf8');
      process.kill(Number(note.split('\n')[0]), 'SIGKILL');
    }
  }

  const server = await startEmbedded(folder);
  const client = new Client(server.administratorUrl);
  await client.connect();
  const { rows } = await client.query<{ number: number; events: number }>(
    `select right(declaration.id::text, 12)::integer as number, count(event.id)::integer as events
      from declaration left join event on event.declaration = declaration.id group by declaration.id`,
  );
  await client.end();
  await server.stop();
  await rm(folder, { recursive: true, force: true });

  const kept = new Set(rows.map(({ number }) => number));
  expect([...acknowledged].filter((number) => !kept.has(number))).toEqual([]);
  expect(rows.filter(({ events }) => events !== 1)).toEqual([]);
  expect(acknowledged.size).toBeGreaterThan(kills);
}, 120_000);
