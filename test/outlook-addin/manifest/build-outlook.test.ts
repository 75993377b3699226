import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iconFile, iconPixels, packageIcons } from '../../../outlook-addin/icons/sizes.ts';
import { addInOnlyManifest } from '../../../outlook-addin/manifest/add-in-only.ts';
import { checkFiles, pngSides } from '../../../outlook-addin/manifest/check-files.ts';
import type { Description } from '../../../outlook-addin/manifest/description.ts';
import { readAddInOnly } from '../../../outlook-addin/manifest/read-add-in-only.ts';
import { buildOutlook, readChoices } from '../../../scripts/build-outlook.ts';
import { root } from '../../../scripts/folders.ts';
import { choices, whole } from './descriptions.ts';

describe('the icons', () => {
  it.each(iconPixels)('have the %d pixels that their names say', async (pixels) => {
    expect(await pngSides(join(root, 'outlook-addin/icons', iconFile(pixels)))).toEqual([pixels, pixels]);
  });

  it.each(Object.entries(packageIcons))('for the package, %s, have %d pixels', async (name, pixels) => {
    expect(await pngSides(join(root, 'outlook-addin/icons', name))).toEqual([pixels, pixels]);
  });
});

describe('the build for Outlook', () => {
  let folder = '';
  let description: Description;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'probity-outlook-'));
    const folders = { served: join(folder, 'served'), package: join(folder, 'package') };
    description = await buildOutlook(
      { ...choices, organisation: 'Sturt & Hale <District> Council' },
      folders,
    );
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }));

  const faultsOf = async (of: Description, served = 'served') => {
    const content = readAddInOnly(addInOnlyManifest(of));
    return content && checkFiles(content, join(folder, served));
  };

  it('holds every file that the manifest names, and icons of the right sizes', async () => {
    expect(await faultsOf(description)).toEqual([]);
  });

  it('is told when a file is missing', async () => {
    await cp(join(folder, 'served'), join(folder, 'spoilt'), { recursive: true });
    await rm(join(folder, 'spoilt/about.html'));
    await cp(join(folder, 'spoilt/icons/shield-16.png'), join(folder, 'spoilt/icons/shield-80.png'));
    expect(await faultsOf(description, 'spoilt')).toEqual([
      expect.stringMatching(/^The build holds no .*about\.html\.$/),
      expect.stringMatching(/shield-80\.png has 16 by 16 pixels and not 80 by 80\.$/),
    ]);
    expect((await faultsOf(whole, 'spoilt'))?.join('\n')).toMatch(/about\.html/);
  });

  it('gives both manifests, the icons and the archive', async () => {
    expect((await readdir(join(folder, 'package'))).sort()).toEqual([
      'color.png',
      'manifest.json',
      'manifest.xml',
      'outline.png',
      'probity-unified.zip',
    ]);
  });

  it('takes the version from package.json', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const xml = await readFile(join(folder, 'package/manifest.xml'), 'utf8');
    expect(xml).toContain(`<Version>${version}.0</Version>`);
    expect(JSON.parse(await readFile(join(folder, 'package/manifest.json'), 'utf8')).version).toBe(version);
  });

  it('shows the organisation on the page about the add-in, as it is written', async () => {
    const page = await readFile(join(folder, 'served/about.html'), 'utf8');
    expect(page).toContain('<h1>Probity for Sturt &amp; Hale &lt;District&gt; Council</h1>');
    expect(page).not.toMatch(/\{\w+\}/);
  });

  it('builds nothing at a bad address', async () => {
    const folders = { served: join(folder, 'none'), package: join(folder, 'none') };
    await expect(buildOutlook({ url: 'http://probity.westmarch.gov.uk' }, folders)).rejects.toThrow(
      'over https only',
    );
    await expect(readdir(join(folder, 'none'))).rejects.toThrow('ENOENT');
  });
});

const run = promisify(execFile);
const script = join(root, 'scripts/build-outlook.ts');

describe('npm run build:outlook', () => {
  it.each([[[]], [['--url']], [['--host', choices.url]], [['build']], [['--url', choices.url, '-x']]])(
    'says how it is called where something is missing or unknown: %j',
    (options) => {
      expect(() => readChoices(options)).toThrow(/^Usage:\n {2}npm run build:outlook -- --url <address>/);
    },
  );

  it('takes what was chosen', () => {
    const options = ['--url', choices.url, '--environment', 'test', '--organisation', choices.organisation];
    expect(readChoices(options)).toEqual({ ...choices, environment: 'test' });
  });

  it('says in one sentence what is wrong with a choice', { timeout: 30_000 }, async () => {
    const { code, stderr } = await run(process.execPath, [script, '--url', `${choices.url}:8443`]).catch(
      (fault) => fault,
    );
    expect(code).toBe(2);
    expect(stderr).toBe(
      'https://probity.westmarch.gov.uk:8443 cannot serve the add-in: it names a port, and add-ins are served from the usual one. Name it as in https://probity.council.gov.uk\n',
    );
  });
});
