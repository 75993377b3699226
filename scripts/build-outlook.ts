import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { ProbityError } from '#core/errors.ts';
import { iconFile, iconPixels, packageIcons } from '../outlook-addin/icons/sizes.ts';
import { addInOnlyManifest } from '../outlook-addin/manifest/add-in-only.ts';
import { checkAddInOnly } from '../outlook-addin/manifest/check-add-in-only.ts';
import { checkFiles } from '../outlook-addin/manifest/check-files.ts';
import { checkUnified } from '../outlook-addin/manifest/check-unified.ts';
import type { Choices } from '../outlook-addin/manifest/choices.ts';
import { type Description, describeAddin } from '../outlook-addin/manifest/description.ts';
import { readAddInOnly } from '../outlook-addin/manifest/read-add-in-only.ts';
import { readUnified } from '../outlook-addin/manifest/read-unified.ts';
import { unifiedManifest } from '../outlook-addin/manifest/unified.ts';
import { UnifiedShape } from '../outlook-addin/manifest/unified-shape.ts';
import { escapeXml } from '../outlook-addin/manifest/xml.ts';
import { zip } from '../outlook-addin/manifest/zip.ts';
import { manifestMode } from '../outlook-addin/src/events/manifest-mode.ts';
import { withPolicy } from './addin-pages.ts';
import { type AddinParts, buildAddin } from './build-addin.ts';
import type { Policy } from './content-policy.ts';
import {
  askedOrigins,
  checkSettings,
  publicKeyOf,
  readSettingsFile,
  readSigningKey,
  signedSettings,
} from './council-settings.ts';
import { dist, root } from './folders.ts';

const usage = `Usage:
  npm run build:outlook -- --url <address> [--settings <file>] [--organisation <name>]
                           [--environment live|test] [--sign <file>] [--own-office-js]
                           [--whole-mailbox]

  --url            where the add-in's files will be served, such as https://probity.council.gov.uk
  --settings       your council's settings; without them the add-in is that of a sample council
  --organisation   your name, as officers and administrators shall read it, if not as in the settings
  --environment    test gives an add-in with an id and a name of its own, beside the live one
  --sign           your private key: the add-in then takes no settings but those signed with it
  --own-office-js  serve Microsoft's office.js from your own host; nothing is then asked of Microsoft's
  --whole-mailbox  asks for the right to the whole mailbox, without which Outlook lets the add-in neither read
                   several selected messages nor make its categories`;

const sources = join(root, 'outlook-addin');

/** Where the build goes: the files to be served, and the package for the administrator. */
export interface OutlookFolders {
  served: string;
  package: string;
}

const usualFolders: OutlookFolders = {
  served: join(dist, 'outlook', 'site'),
  package: join(dist, 'outlook', 'package'),
};

/** What an administrator chooses. */
export interface OutlookChoices extends Omit<Choices, 'sendMode'> {
  /** The file of the council's settings. */
  settings?: string | undefined;
  /** The file of the private key to sign them with. */
  sign?: string | undefined;
  ownOfficeJs?: boolean | undefined;
}

/**
 * Builds what an organisation needs for Outlook: the pane and the handlers with all that they load, and both manifests.
 *
 * @throws ProbityError `ERR_USAGE` where a choice cannot be made, `ERR_INTERNAL` where a manifest has a fault
 */
export async function buildOutlook(choices: OutlookChoices, folders = usualFolders): Promise<Description> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const parts = await partsFor(choices);
  const { organisation, sending } = parts.settings;
  const named = choices.settings === undefined ? {} : { organisation: organisation.name };
  const chosen = { ...named, ...choices, sendMode: manifestMode(sending) };
  const description = describeAddin(chosen, version);
  await rm(folders.served, { recursive: true, force: true });
  await buildAddin(folders.served, parts);
  await serveIconsAndAbout(description, parts.policy, folders.served);
  const manifests = { xml: addInOnlyManifest(description), json: unifiedManifest(description) };
  const faults = await faultsOf(manifests, folders.served);
  if (faults.length > 0)
    throw new ProbityError('ERR_INTERNAL', ['The manifests have faults:', ...faults].join('\n'));
  await writePackage(manifests, folders.package);
  return description;
}

async function partsFor({ settings: file, sign, ownOfficeJs }: OutlookChoices) {
  const text = await readSettingsFile(file);
  const settings = checkSettings(text, file ?? 'The sample');
  const key = sign === undefined ? null : await readSigningKey(sign);
  const officeJs = ownOfficeJs ? 'own' : 'microsoft';
  return {
    settings,
    settingsFile: key === null ? text : await signedSettings(text, key),
    settingsKey: key && publicKeyOf(key),
    officeJs,
    policy: { officeJs, asked: askedOrigins(settings) },
  } satisfies AddinParts;
}

async function serveIconsAndAbout(
  { fullName, version }: Description,
  policy: Policy,
  folder: string,
): Promise<void> {
  await mkdir(join(folder, 'icons'), { recursive: true });
  await Promise.all(
    iconPixels
      .map(iconFile)
      .map((name) => copyFile(join(sources, 'icons', name), join(folder, 'icons', name))),
  );
  const page = await readFile(join(sources, 'manifest', 'about.html'), 'utf8');
  const filled = page.replaceAll('{version}', version).replaceAll('{name}', () => escapeXml(fullName));
  await writeFile(join(folder, 'about.html'), withPolicy(filled, policy));
  await copyFile(join(sources, 'manifest', 'about.css'), join(folder, 'about.css'));
}

interface Manifests {
  xml: string;
  json: string;
}

async function faultsOf({ xml, json }: Manifests, served: string): Promise<string[]> {
  const faults = [...checkAddInOnly(xml), ...checkUnified(json)];
  const content = readAddInOnly(xml);
  if (faults.length > 0 || content === null) return faults;
  const same = isDeepStrictEqual(content, readUnified(UnifiedShape.parse(JSON.parse(json))));
  return [...(same ? [] : ['The two manifests differ.']), ...(await checkFiles(content, served))];
}

async function writePackage({ xml, json }: Manifests, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const icons = Object.keys(packageIcons).map(async (name) => ({
    name,
    content: await readFile(join(sources, 'icons', name)),
  }));
  const entries = [{ name: 'manifest.json', content: Buffer.from(json) }, ...(await Promise.all(icons))];
  const archive = { name: 'probity-unified.zip', content: zip(entries) };
  const files = [{ name: 'manifest.xml', content: xml }, ...entries, archive];
  await Promise.all(files.map(({ name, content }) => writeFile(join(folder, name), content)));
}

/** @throws ProbityError `ERR_USAGE`, with all options, where one is missing or unknown */
export function readChoices(args: string[]): OutlookChoices {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args,
      options: {
        url: text,
        settings: text,
        organisation: text,
        environment: text,
        sign: text,
        'own-office-js': { type: 'boolean' },
        'whole-mailbox': { type: 'boolean' },
      },
    });
    const { url, 'own-office-js': ownOfficeJs, 'whole-mailbox': wholeMailbox, ...rest } = values;
    if (url !== undefined) {
      return { url, ...rest, ...(ownOfficeJs && { ownOfficeJs }), ...(wholeMailbox && { wholeMailbox }) };
    }
  } catch {
    // An option that nobody knows is answered as a missing one is: with all that there are.
  }
  throw new ProbityError('ERR_USAGE', usage);
}

async function run(): Promise<void> {
  const choices = readChoices(argv.slice(2));
  const { name, id, host } = await buildOutlook(choices);
  const isSample = choices.settings === undefined;
  console.log(`${name}, ${id}
Serve dist/outlook/site at ${host}, then give dist/outlook/package/manifest.xml to Microsoft 365.
docs/deploy-outlook.md says how.${isSample ? sampleWarning : ''}`);
}

const sampleWarning = `
It holds the settings of a sample council. Name your own with --settings before officers use it.`;

if (import.meta.main) {
  await run().catch((fault: Error) => {
    console.error(fault.message);
    process.exitCode = fault instanceof ProbityError && fault.code === 'ERR_USAGE' ? 2 : 1;
  });
}
