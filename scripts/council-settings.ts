import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FlattenedSign } from 'jose';
import Papa from 'papaparse';
import * as z from 'zod/mini';
import { ProbityError } from '#core/errors.ts';
import { readOrganisation } from '#core/party/organisation.ts';
import type { Supplier } from '#core/party/party.ts';
import { readSuppliers } from '#core/party/supplier-csv.ts';
import { readSettings, type WrittenSettings } from '../outlook-addin/src/settings.ts';
import { signatureAlgorithm } from '../outlook-addin/src/signed-settings.ts';
import { sampleCorpus } from './folders.ts';

/** The code of conduct that the pane goes by until a council chooses its own. */
const sampleCode = 'derbyshire';

/** The sample council's settings, which a council replaces, as the text of the file. */
export async function sampleSettings(register: object | null = null): Promise<string> {
  const organisation = readOrganisation(
    JSON.parse(await readFile(join(sampleCorpus, 'organisation.json'), 'utf8')),
  );
  const csv = await readFile(join(sampleCorpus, 'suppliers.csv'), 'utf8');
  // Stops the build at a faulty row, so that the pane need not read CSV at all.
  readSuppliers(csv);
  const suppliers = Papa.parse<Supplier>(csv, { header: true, skipEmptyLines: true }).data;
  return JSON.stringify({ code: sampleCode, organisation, suppliers, register });
}

/**
 * Reads a council's settings file, or the sample where none is named.
 *
 * @throws ProbityError `ERR_USAGE`
 */
export async function readSettingsFile(file: string | undefined): Promise<string> {
  if (file === undefined) return sampleSettings();
  return readFile(file, 'utf8').catch(() => {
    throw new ProbityError('ERR_USAGE', `There is no file ${file} to read settings from. Name your own.`);
  });
}

/**
 * Checks a council's settings before they are served.
 *
 * @throws ProbityError `ERR_USAGE`, with all that is wrong
 */
export function checkSettings(text: string, file: string): WrittenSettings {
  try {
    return readSettings(JSON.parse(text));
  } catch (fault) {
    throw new ProbityError(
      'ERR_USAGE',
      `${file} cannot be used: ${whyOf(fault)} Correct it and build again.`,
      {
        cause: fault,
      },
    );
  }
}

function whyOf(fault: unknown): string {
  // The pane's own sentence names the file alone; here there is somebody who can correct a line of it.
  const isGeneral = fault instanceof ProbityError && fault.code === 'ERR_SETTINGS_INVALID';
  const cause = isGeneral ? fault.cause : fault;
  if (cause instanceof z.core.$ZodError) return `\n${z.prettifyError(cause)}\n`;
  return cause instanceof Error ? `${cause.message}${/[.!?]$/.test(cause.message) ? '' : '.'}` : '';
}

/**
 * Reads the private key with which a council signs its settings.
 *
 * @throws ProbityError `ERR_USAGE`
 */
export async function readSigningKey(file: string): Promise<KeyObject> {
  const pem = await readFile(file, 'utf8').catch(() => {
    throw new ProbityError('ERR_USAGE', `There is no file ${file} to sign with. Name your private key.`);
  });
  const key = privateKey(pem);
  if (key?.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key;
  throw new ProbityError(
    'ERR_USAGE',
    `${file} holds no private key on the curve P-256. Make one: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ${file}`,
  );
}

function privateKey(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}

/** What the pane checks a signature with: SPKI in base64. */
export function publicKeyOf(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
}

/** The same settings as a signed file, which only the holder of the key can write. */
export async function signedSettings(text: string, key: KeyObject): Promise<string> {
  const signed = await new FlattenedSign(Buffer.from(text))
    .setProtectedHeader({ alg: signatureAlgorithm })
    .sign(key);
  return JSON.stringify(signed);
}

/** Where people are asked for beside the add-in's own host. */
export function askedOrigins({ register }: Pick<WrittenSettings, 'register'>): string[] {
  if (register === null) return [];
  return [...new Set([register.url, register.authority.issuer].map((address) => new URL(address).origin))];
}
