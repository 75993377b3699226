import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { ProbityError } from '#core/errors.ts';
import { faultLines } from './settings-faults.ts';
import { settingsShape } from './settings-shape.ts';

export type { Council } from './settings-shape.ts';

/*
 * What a register needs to know before it starts. A file (YAML) holds the settings; the environment adds what
 * must not stand in a file, and may override the address and the folder.
 */

type Read = z.output<typeof settingsShape>;
export type Settings = Read & {
  audit: { key: string; checkpoints: string };
  /** Secrets come from the environment alone. */
  secrets: { smtpPassword: string | null };
};

/**
 * Reads and checks the settings. `DATABASE_URL`, `PROBITY_URL`, `PROBITY_HOST`, `PROBITY_PORT`,
 * `PROBITY_DATA` override the file, and `PROBITY_SMTP_PASSWORD` is read there alone. Throws `ERR_SETTINGS_MISSING` or `ERR_SETTINGS_INVALID` with one sentence
 * for each thing that is missing or wrong.
 */
export async function readSettings(file: string, env: NodeJS.ProcessEnv): Promise<Settings> {
  const given = parseFile(file, await contentOf(file));
  return settingsFrom(overridden(given, env), env, file);
}

/** Checks settings that are already in hand, as the preview's are. */
export function settingsFrom(given: unknown, env: NodeJS.ProcessEnv, source: string): Settings {
  const read = settingsShape.safeParse(given);
  const faults = read.success ? missingSecrets(read.data, env) : faultLines(read.error, given, settingsShape);
  if (!read.success || faults.length > 0) {
    throw new ProbityError(
      'ERR_SETTINGS_INVALID',
      `The register cannot start with the settings in ${source}. Mend these and start it again:\n${faults.join('\n')}`,
    );
  }
  const { folder } = read.data.database;
  const { key = join(folder, 'checkpoint-key.pem'), checkpoints = join(folder, 'checkpoints') } =
    read.data.audit;
  return {
    ...read.data,
    audit: { ...read.data.audit, key, checkpoints },
    secrets: { smtpPassword: env.PROBITY_SMTP_PASSWORD ?? null },
  };
}

function missingSecrets({ letters }: Read, env: NodeJS.ProcessEnv): string[] {
  if (!letters?.smtp.user || env.PROBITY_SMTP_PASSWORD) return [];
  return [
    '- letters.smtp.user is named, but PROBITY_SMTP_PASSWORD is missing from the environment. Set it there, or leave the user out where the mail server asks for none.',
  ];
}

async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ProbityError(
      'ERR_SETTINGS_MISSING',
      missing
        ? `There are no settings at ${file}, so the register does not know whom it serves. Name the file with --settings; docs/register.md shows one to start from.`
        : `The settings at ${file} cannot be read, so the register does not know whom it serves. Check that it is a file and that the register’s user may read it.`,
      { cause },
    );
  }
}

function parseFile(file: string, content: string): unknown {
  try {
    return parse(content);
  } catch (cause) {
    const where = cause instanceof Error ? cause.message.split('\n')[0] : '';
    throw new ProbityError(
      'ERR_SETTINGS_INVALID',
      `The settings in ${file} are not YAML that can be read (${where}). Mend that line and start again.`,
      { cause },
    );
  }
}

function overridden(given: unknown, env: NodeJS.ProcessEnv): unknown {
  if (typeof given !== 'object' || given === null) return given;
  const settings = given as Record<string, unknown>;
  const { PROBITY_URL, PROBITY_HOST, PROBITY_PORT, PROBITY_DATA, DATABASE_URL } = env;
  return {
    ...settings,
    ...(PROBITY_URL && { url: PROBITY_URL }),
    listen: {
      ...asRecord(settings.listen),
      ...(PROBITY_HOST && { host: PROBITY_HOST }),
      ...(PROBITY_PORT && { port: Number(PROBITY_PORT) }),
    },
    database: {
      ...asRecord(settings.database),
      ...(DATABASE_URL && { url: DATABASE_URL }),
      ...(PROBITY_DATA && { folder: PROBITY_DATA }),
    },
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
