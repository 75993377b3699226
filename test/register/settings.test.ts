import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings, settingsFrom } from '#register/settings.ts';

const westmarch = {
  slug: 'westmarch',
  name: 'Westmarch County Council',
  code: 'derbyshire',
  tenant: 'a0000000-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  issuer: 'https://login.example.org/a0000000-aaaa-4aaa-8aaa-aaaaaaaaaaaa/v2.0',
};
const least = {
  url: 'https://register.westmarch.example',
  signIn: { audience: 'c0000000-0000-4000-8000-000000000001', clientId: 'pages' },
  councils: [westmarch],
};

/** The lines that these settings are refused with. */
function faults(given: unknown, env: NodeJS.ProcessEnv = {}): string[] {
  try {
    settingsFrom(given, env, 'register.yaml');
  } catch (fault) {
    expect(fault).toMatchObject({ code: 'ERR_SETTINGS_INVALID' });
    const [first, ...lines] = (fault as Error).message.split('\n');
    expect(first).toBe(
      'The register cannot start with the settings in register.yaml. Mend these and start it again:',
    );
    return lines;
  }
  return [];
}

describe('The least that must be said', () => {
  test('is enough, and the rest has sensible values', () => {
    const settings = settingsFrom(least, {}, 'test');
    expect(settings.listen).toEqual({ host: '127.0.0.1', port: 8322 });
    expect(settings.database).toEqual({ folder: 'register-data', connections: 20 });
    expect(settings.signIn.scope).toBe('access');
    expect(settings.audit.key).toBe(join('register-data', 'checkpoint-key.pem'));
    expect(settings.secrets.smtpPassword).toBeNull();
  });

  test('is told where nothing is said at all', () => {
    expect(faults({})).toEqual([
      '- url is missing. Where people reach the register, for example https://register.westmarch.gov.uk.',
      '- signIn is missing. How tokens are told: audience, clientId and scope.',
      '- councils is missing. The councils that this register serves: slug, name, code, tenant and issuer of each.',
    ]);
  });

  test.each([[null], ['text'], [42], [[]]])('cannot be read from %j', (given) => {
    expect(faults(given)).toEqual(['- The file must be an object with fields of its own.']);
  });
});

describe('Each fault is a sentence that says what is wrong and what the setting is', () => {
  const council = (change: object) => ({ councils: [{ ...westmarch, ...change }] });
  test.each<[object, string]>([
    [
      { url: 'register.westmarch.example' },
      '- url must be an address that begins with https://. Where people',
    ],
    [{ url: 7 }, '- url must be'],
    [{ url: 'ftp://westmarch.example' }, '- url must be an address that begins with https://.'],
    [
      { listen: { port: 70_000 } },
      '- listen.port must be at most 65535. The port to listen on (PROBITY_PORT).',
    ],
    [{ listen: { port: -1 } }, '- listen.port must be at least 0.'],
    [{ listen: { port: 80.5 } }, '- listen.port must be a whole number.'],
    [
      { listen: 8080 },
      '- listen must be an object with fields of its own. Where the register listens: host and port.',
    ],
    [{ listen: { prot: 80 } }, '- listen.prot is not known here; look for a slip in its name.'],
    [{ database: { url: 'mysql://x' } }, '- database.url must be an address that begins with postgresql://.'],
    [{ database: { connections: 0 } }, '- database.connections must be at least 1.'],
    [
      { signIn: {} },
      '- signIn.audience is missing. The register’s own id at the authority, as tokens name it',
    ],
    [{ signIn: { audience: ' ', clientId: 'pages' } }, '- signIn.audience is empty.'],
    [{ councils: [] }, '- councils is empty. The councils that this register serves'],
    [{ councils: westmarch }, '- councils must be a list.'],
    [{ councils: [westmarch, 'eastvale'] }, '- councils[1] must be an object with fields of its own.'],
    [
      council({ slug: 'West march' }),
      '- councils[0].slug may hold small letters, digits and hyphens, at most 41.',
    ],
    [
      council({ tenant: undefined }),
      '- councils[0].tenant is missing. The id of its directory, which tokens name',
    ],
    [council({ tenant: 'westmarch' }), '- councils[0].tenant must be a GUID. The id of its directory'],
    [
      council({ issuer: 'http://login.example.org' }),
      '- councils[0].issuer must begin with https://. Which authority',
    ],
    [
      council({ provisioningTokenDigest: 'secret' }),
      '- councils[0].provisioningTokenDigest must be a SHA-256 in 64',
    ],
    [
      council({ roleGroups: { Auditors: 'owner' } }),
      '- councils[0].roleGroups.Auditors must be one of monitoring-officer, auditor, administrator. Groups of its',
    ],
    [{ letters: { from: 'x' } }, '- letters.smtp is missing. The mail server: host, port, secure and user.'],
    [
      { letters: { from: 'x', smtp: { host: 'y', secure: 'no' } } },
      '- letters.smtp.secure must be true or false.',
    ],
    [{ audit: { everyMinutes: 0 } }, '- audit.everyMinutes must be at least 1.'],
    [{ pane: '' }, '- pane is empty. Where the built pane lies'],
    [{ secrets: { smtpPassword: 'x' } }, '- secrets is not known here; look for a slip in its name.'],
  ])('%j', (change, line) => {
    expect(faults({ ...least, ...change })[0]).toContain(line);
  });

  test('and all of them are told at once, without the values', () => {
    const lines = faults({
      url: 'hunter2',
      database: { url: 'http://probity:hunter2@db' },
      councils: [{ ...westmarch, tenant: 'hunter2' }, {}],
      colour: 'hunter2',
    });
    expect(lines).toHaveLength(10);
    expect(lines.join()).not.toContain('hunter2');
  });

  test('Two councils may not share what tells them apart', () => {
    const twin = { ...westmarch, name: 'Twin', tenant: westmarch.tenant.toUpperCase() };
    const lines = faults({ ...least, councils: [westmarch, twin] });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('- councils[1].slug stands for another council already.');
    expect(lines[1]).toContain('- councils[1].tenant stands for another council already.');
  });

  test('A mail server’s user needs a password from the environment', () => {
    const letters = { from: 'register@westmarch.example', smtp: { host: 'mail', user: 'register' } };
    expect(faults({ ...least, letters })[0]).toContain(
      'PROBITY_SMTP_PASSWORD is missing from the environment',
    );
    const settings = settingsFrom({ ...least, letters }, { PROBITY_SMTP_PASSWORD: 'p' }, 'test');
    expect(settings.secrets.smtpPassword).toBe('p');
  });
});

test('What is written in several ways is kept in one', () => {
  const given = {
    ...least,
    url: 'https://register.westmarch.example/',
    councils: [{ ...westmarch, tenant: westmarch.tenant.toUpperCase() }],
  };
  const settings = settingsFrom(given, {}, 'test');
  expect(settings.url).toBe(least.url);
  expect(settings.councils[0]?.tenant).toBe(westmarch.tenant);
});

test.each(['http://localhost:9000/v2.0', 'http://127.0.0.1/x', 'http://[::1]:9000'])(
  'An authority on this machine may do without https: %s',
  (issuer) => {
    expect(faults({ ...least, councils: [{ ...westmarch, issuer }] })).toEqual([]);
  },
);

describe('A file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'probity-settings-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function fileOf(content: string): Promise<string> {
    const file = join(folder, 'register.yaml');
    await writeFile(file, content);
    return file;
  }

  test('is read as YAML, and the environment goes before it', async () => {
    const file = await fileOf(`${JSON.stringify({ ...least, listen: { host: '0.0.0.0', port: 80 } })}`);
    const settings = await readSettings(file, {
      PROBITY_URL: 'https://elsewhere.example',
      PROBITY_PORT: '81',
      PROBITY_DATA: '/data',
      DATABASE_URL: 'postgres://db/probity',
    });
    expect(settings).toMatchObject({
      url: 'https://elsewhere.example',
      listen: { host: '0.0.0.0', port: 81 },
      database: { url: 'postgres://db/probity', folder: '/data' },
      audit: { checkpoints: join('/data', 'checkpoints') },
    });
  });

  test('is complained of where a variable of the environment is wrong', async () => {
    const reading = readSettings(await fileOf(JSON.stringify(least)), { PROBITY_PORT: 'eighty' });
    await expect(reading).rejects.toThrow(
      '- listen.port must be a number. The port to listen on (PROBITY_PORT).',
    );
  });

  test('that is empty, missing, a folder or no YAML is told by name', async () => {
    const empty = await fileOf('');
    await expect(readSettings(empty, {})).rejects.toThrow(
      'The file must be an object with fields of its own',
    );
    const missing = join(folder, 'missing.yaml');
    await expect(readSettings(missing, {})).rejects.toMatchObject({ code: 'ERR_SETTINGS_MISSING' });
    await expect(readSettings(missing, {})).rejects.toThrow(`There are no settings at ${missing}`);
    await expect(readSettings(folder, {})).rejects.toThrow(`The settings at ${folder} cannot be read`);
    const broken = await fileOf('url: [');
    await expect(readSettings(broken, {})).rejects.toThrow(`The settings in ${broken} are not YAML`);
  });
});
