import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { ProbityError } from '#core/errors.ts';

/*
 * What a register needs to know before it starts. A file (YAML) holds the settings; the environment adds what
 * must not stand in a file, and may override the address and the folder.
 */

const text = z.string().trim().min(1);
const url = z.url();

const council = z.strictObject({
  /** Stands in the address of the published register. */
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]{0,40}$/),
  name: text,
  /** The code of conduct that its officers work under, for example `derbyshire`. */
  code: text,
  /** The tenant (`tid`) of its directory, and which authority signs its tokens. */
  tenant: z.guid(),
  issuer: url,
  /** SHA-256 (hex) of the token with which its directory provisions people; absent where none does. */
  provisioningTokenDigest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

const settingsShape = z.strictObject({
  /** Where people reach the register, as links in letters name it. */
  url,
  listen: z
    .strictObject({ host: text.default('127.0.0.1'), port: z.int().min(0).max(65535).default(8322) })
    .prefault({}),
  database: z
    .strictObject({
      /** A PostgreSQL server, 15 or newer. */
      url: text.optional(),
      /** Where the embedded PostgreSQL keeps its data; used where no server is named. */
      folder: text.default('register-data'),
      connections: z.int().min(1).max(200).default(20),
    })
    .prefault({}),
  signIn: z.strictObject({
    /** The register's own id at the authority, as tokens name it in `aud`. */
    audience: text,
    /** What the register's pages call themselves when they ask somebody to sign in. */
    clientId: text,
    scope: text.default('access'),
  }),
  councils: z.array(council).min(1),
  letters: z
    .strictObject({
      from: text,
      smtp: z.strictObject({
        host: text,
        port: z.int().min(1).max(65535).default(587),
        secure: z.boolean().default(false),
        user: text.optional(),
        /** True only for a relay on a trusted network that cannot encrypt. */
        unencrypted: z.boolean().default(false),
      }),
    })
    .optional(),
  audit: z
    .strictObject({
      /** Ed25519 private key (PEM) with which checkpoints are signed; made on first start where it is missing. */
      key: text.default('register-data/checkpoint-key.pem'),
      /** A folder, or the address of a service that keeps what is posted to it. */
      checkpoints: text.default('register-data/checkpoints'),
      everyMinutes: z.int().min(1).default(60),
    })
    .prefault({}),
  /** Where the built pane lies, to be served beside the register; absent where something else serves it. */
  pane: text.optional(),
});

export type Council = z.output<typeof council>;
export type Settings = z.output<typeof settingsShape> & {
  /** Secrets come from the environment alone. */
  secrets: { smtpPassword: string | null };
};

/**
 * Reads and checks the settings. `DATABASE_URL`, `PROBITY_URL`, `PROBITY_HOST`, `PROBITY_PORT`,
 * `PROBITY_DATA` override the file. Throws `ERR_SETTINGS_MISSING` or `ERR_SETTINGS_INVALID` with one sentence
 * for each thing that is missing or wrong.
 */
export async function readSettings(file: string, env: NodeJS.ProcessEnv): Promise<Settings> {
  const given = parseFile(file, await contentOf(file));
  return settingsFrom(overridden(given, env), env, file);
}

/** Checks settings that are already in hand, as the preview's are. */
export function settingsFrom(given: unknown, env: NodeJS.ProcessEnv, source: string): Settings {
  const read = settingsShape.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map(
      ({ path, message }) => `- ${path.join('.') || 'settings'}: ${message}`,
    );
    throw new ProbityError(
      'ERR_SETTINGS_INVALID',
      `The register cannot start with the settings in ${source}. Mend these and start it again:\n${faults.join('\n')}`,
    );
  }
  return { ...read.data, secrets: { smtpPassword: env.PROBITY_SMTP_PASSWORD ?? null } };
}

async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new ProbityError(
      'ERR_SETTINGS_MISSING',
      `There are no settings at ${file}, so the register does not know whom it serves. Name the file with --settings; docs/register.md shows one to start from.`,
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
