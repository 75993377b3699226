import { join } from 'node:path';
import { stdout } from 'node:process';
import { writeWhole } from '../policy/write-file.ts';
import { adml } from './adml.ts';
import { admx } from './admx.ts';
import { type ExtensionIds, type PolicyBrowser, policyBrowsers } from './browsers.ts';
import { plist } from './plist.ts';
import { reg } from './reg.ts';
import { sampleSettings } from './sample.ts';

export interface TemplateOptions {
  out: string;
  chromeId?: string;
  edgeId?: string;
  firefoxId?: string;
}

/** A file to be written: its path in the folder, and what is in it. */
export type Template = [path: string, content: string | Uint8Array];

/** Everything by which an administrator sets up the extension, made from the one description of its settings. */
export function templates(ids: ExtensionIds): Template[] {
  const browsers = policyBrowsers(ids);
  return [
    ['windows/probity.admx', admx(browsers)],
    ['windows/en-GB/probity.adml', adml('en', browsers)],
    // What Windows shows where it has no texts in its own language, and the only one that Intune takes.
    ['windows/en-US/probity.adml', adml('en', browsers)],
    ['windows/cy-GB/probity.adml', adml('cy', browsers)],
    ...browsers.map(
      ({ id, registryKey }): Template => [
        `windows/probity-${id}.reg`,
        utf16(reg(registryKey, sampleSettings)),
      ],
    ),
    ...browsers.flatMap((browser): Template[] => [
      [`linux/${jsonFiles[browser.id]}`, json(policyOf(browser))],
      plistOf(browser),
    ]),
  ];
}

/** Below `linux/`: the folders are those of `/etc`. */
const jsonFiles: Record<PolicyBrowser['id'], string> = {
  chrome: 'opt/chrome/policies/managed/probity.json',
  edge: 'opt/edge/policies/managed/probity.json',
  firefox: 'firefox/policies/policies.json',
};

const plistDomains: Record<'chrome' | 'edge', string> = {
  chrome: 'com.google.Chrome.extensions',
  edge: 'com.microsoft.Edge.extensions',
};

function policyOf({ id, extension }: PolicyBrowser): object {
  const settings = { [extension]: sampleSettings };
  return id === 'firefox'
    ? { policies: { '3rdparty': { Extensions: settings } } }
    : { '3rdparty': { extensions: settings } };
}

/** Chromium's browsers keep an extension's settings in a domain of its own, Firefox among its policies. */
function plistOf({ id, extension }: PolicyBrowser): Template {
  if (id !== 'firefox') return [`macos/${plistDomains[id]}.${extension}.plist`, plist(sampleSettings)];
  const policies = {
    EnterprisePoliciesEnabled: true,
    '3rdparty': { Extensions: { [extension]: sampleSettings } },
  };
  return ['macos/org.mozilla.firefox.plist', plist(policies)];
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** As the registry's own editor writes it. */
function utf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

/** Writes the templates into a folder, and names them. */
export async function policyTemplates({ out, chromeId, edgeId, firefoxId }: TemplateOptions): Promise<void> {
  const files = templates({
    ...(chromeId !== undefined && { chrome: chromeId }),
    ...(edgeId !== undefined && { edge: edgeId }),
    ...(firefoxId !== undefined && { firefox: firefoxId }),
  });
  for (const [path, content] of files) {
    await writeWhole(join(out, path), content);
    stdout.write(`${join(out, path)}\n`);
  }
}
