import { createHash, createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { InlineConfig } from 'wxt';
import { ProbityError } from '#core/errors.ts';
import { domain } from '../extension/settings/entries.ts';

const usage = `Usage:
  npm run build:extension -- [--key <file>] [--update-url <address>] [--host <name>]…
  npm run zip:extension   -- the same

  --key         the key (PEM) with which you pack it for Chrome and Edge; its id is then that key's
  --update-url  the folder in which browsers look for updates: update.xml for Chrome and Edge, updates.json for Firefox
  --host        a Mastodon server to be guarded without asking each officer; several where there are several`;

/** How an organisation that serves the extension itself wants it built. */
export interface OwnChoices {
  zip?: boolean | undefined;
  key?: string | undefined;
  'update-url'?: string | undefined;
  host?: string[] | undefined;
}

/** @throws ProbityError `ERR_USAGE`, with all options, where one is unknown or a host is none */
export function readOwnChoices(args: string[]): OwnChoices {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args,
      options: {
        zip: { type: 'boolean' },
        key: text,
        'update-url': text,
        host: { ...text, multiple: true },
      },
    });
    if (values.host?.every((host) => domain.schema.safeParse(host).success) ?? true) return values;
  } catch {
    // An option that nobody knows is answered with all that there are.
  }
  throw new ProbityError('ERR_USAGE', usage);
}

interface Script {
  js?: string[];
  matches?: string[];
}

/** What such a build has beyond ours. */
export async function ownBuild(browser: string, choices: OwnChoices): Promise<InlineConfig> {
  const { key, host = [], 'update-url': updateUrl } = choices;
  const isFirefox = browser === 'firefox';
  return {
    browser,
    manifest: {
      ...(key !== undefined && !isFirefox && { key: await publicHalf(key) }),
      ...(updateUrl !== undefined && !isFirefox && { update_url: within(updateUrl, 'update.xml') }),
      ...(updateUrl !== undefined &&
        isFirefox && {
          browser_specific_settings: { gecko: { update_url: within(updateUrl, 'updates.json') } },
        }),
    },
    hooks: {
      'build:manifestGenerated': (_wxt, { content_scripts: scripts = [] }) => {
        const guard = (scripts as Script[]).find(({ js }) => js?.some((file) => file.endsWith('guard.js')));
        guard?.matches?.push(...host.map((each) => `https://${each}/*`));
      },
    },
  };
}

function within(folder: string, file: string): string {
  return `${folder.replace(/\/$/, '')}/${file}`;
}

/** The id that Chromium makes of a manifest's key. */
export function chromiumIdOf(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  const letter = (digit: string) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16));
  return [...hash.slice(0, 32)].map(letter).join('');
}

/** Takes either half: Node makes the public one of a private one. */
export async function publicHalf(file: string): Promise<string> {
  try {
    const key = createPublicKey(await readFile(file, 'utf8'));
    return key.export({ type: 'spki', format: 'der' }).toString('base64');
  } catch (cause) {
    throw new ProbityError(
      'ERR_USAGE',
      `${file} holds no key. Make one: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out ${file}`,
      { cause },
    );
  }
}
