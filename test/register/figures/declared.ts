import { v7 as uuidv7 } from 'uuid';
import { expect } from 'vitest';
import type { Content, Facts } from '#core/declaration/event.ts';
import { sampleCommand, sampleContent, type TestApp } from '#test/register/app.ts';

/** What a test says of a declaration; the rest is as in the sample. */
export interface Told extends Partial<Omit<Content, 'facts'>> {
  facts?: Partial<Facts>;
  /** When it is sent (ISO). */
  at: string;
  /** What is decided, by whom, and when (ISO). */
  decided?: { outcome: string; by: string; at: string };
  /** The code's deadline (ISO day). */
  deadline?: string | null;
}

/** Sends a declaration through the register, and a decision where one is told. Gives its id. */
export async function declare(app: TestApp, officer: string, told: Told): Promise<string> {
  const { facts, at, decided, deadline = '2026-04-01', ...rest } = told;
  const sample = sampleContent();
  const content = { ...sample, ...rest, facts: { ...sample.facts, ...facts } };
  const id = uuidv7();
  app.setClock(at);
  expect(await app.send(officer, id, sampleCommand('submit', { content, deadline }))).toMatchObject({
    status: 201,
  });
  if (decided) {
    app.setClock(decided.at);
    const command = sampleCommand('decide', { outcome: decided.outcome });
    expect(await app.send(decided.by, id, command, 1)).toMatchObject({ status: 201 });
  }
  return id;
}
