import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeXml } from '../outlook-addin/manifest/xml.ts';
import { contentPolicy, microsoftOfficeJs, type OfficeJs, type Policy } from './content-policy.ts';
import { root } from './folders.ts';

const sources = join(root, 'outlook-addin', 'src');

/** Pages of the add-in that Outlook opens. */
const pages = ['taskpane.html', 'sign-in.html', 'commands.html'];

/** The line of every page at which office.js is loaded, and the one that begins what may stand above it. */
const officeJsLine = '<script src="office-js/office.js"></script>';
const firstLine = '<meta charset="utf-8">';

/** Our own copy asks another server for a library unless that is there already; Microsoft's brings what it needs. */
const scripts: Record<OfficeJs, string> = {
  own: `<script src="microsoft-ajax-shim.js"></script>\n    ${officeJsLine}`,
  microsoft: `<script src="${microsoftOfficeJs}"></script>`,
};

export interface PageChoices {
  officeJs: OfficeJs;
  /** Null where the server's headers say it all. */
  policy: Policy | null;
}

/** Writes the pages, each with its office.js and its content security policy. */
export async function writePages(folder: string, choices: PageChoices): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(
    pages.map(async (page) => {
      const source = await readFile(join(sources, page), 'utf8');
      await writeFile(join(folder, page), filled(source, choices));
    }),
  );
}

function filled(page: string, { officeJs, policy }: PageChoices): string {
  const withScripts = page.replace(officeJsLine, () => scripts[officeJs]);
  return policy === null ? withScripts : withPolicy(withScripts, policy);
}

/** A page with its policy in force from its first line on. */
export function withPolicy(page: string, policy: Policy): string {
  const meta = `<meta http-equiv="content-security-policy" content="${escapeXml(contentPolicy(policy))}">`;
  return page.replace(firstLine, () => `${firstLine}\n    ${meta}`);
}
