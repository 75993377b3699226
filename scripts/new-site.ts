import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { ProbityError } from '#core/errors.ts';
import { writeWhole } from '../cli/policy/write-file.ts';

/**
 * Begins a site: its file, its test page, and their places in both lists. Both work at once, on a composer that is
 * known by role and accessible name alone. Nothing is written where anything stands in the way.
 *
 * @param root the project's top folder
 * @returns what is still to be done, as lines for a person
 * @throws ProbityError `ERR_USAGE` where the id is not kebab-case, is taken, or cannot name a constant
 */
export async function newSite(id: string, root: string): Promise<string[]> {
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) {
    throw new ProbityError(
      'ERR_USAGE',
      `“${id}” cannot be a site's id. Use small letters with hyphens between words, such as bluesky.`,
    );
  }
  const folders = [join(root, 'extension', 'sites'), join(root, 'test', 'extension', 'pages')];
  const taken = folders.find((folder) => existsSync(join(folder, `${id}.ts`)));
  if (taken !== undefined) {
    throw new ProbityError('ERR_USAGE', `There is a ${id}.ts in ${taken} already. Choose another id.`);
  }
  await checkConstant(id);
  const indexes = folders.map((folder) => join(folder, 'index.ts'));
  const texts = await Promise.all(indexes.map((index) => readFile(index, 'utf8')));
  const entered = texts.map((text) => listed(text, id));
  const contents = [siteOf(id), pageOf(id)];
  for (const [at, folder] of folders.entries()) {
    await writeFile(join(folder, `${id}.ts`), contents[at] ?? '');
    await writeWhole(indexes[at] ?? '', entered[at] ?? '');
  }
  return nextSteps(id);
}

/** `old-site` is `oldSite` in the program. */
function constantOf(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Some ids would name what the language or the lists have named already. */
async function checkConstant(id: string): Promise<void> {
  const program = `const sites = [], pages = [], ${constantOf(id)} = {};`;
  await transform(program, { logLevel: 'silent' }).catch((cause: Error) => {
    throw new ProbityError('ERR_USAGE', `“${id}” cannot name a constant. Choose a longer id.`, { cause });
  });
}

/** The index with the site imported and listed, both last; the formatter brings imports into order. */
function listed(index: string, id: string): string {
  const lines = index.split('\n');
  const afterImports = lines.findLastIndex((line) => line.startsWith('import ')) + 1;
  const end = lines.lastIndexOf('];');
  if (afterImports === 0 || end < 0) {
    throw new ProbityError('ERR_USAGE', 'An index of sites no longer ends in “];”. Mend it first.');
  }
  return lines
    .toSpliced(end, 0, `  ${constantOf(id)},`)
    .toSpliced(afterImports, 0, `import { ${constantOf(id)} } from './${id}.ts';`)
    .join('\n');
}

function siteOf(id: string): string {
  return `import type { Site } from './site.ts';

export const ${constantOf(id)}: Site = {
  id: '${id}',
  name: '${id}',
  version: 1,
  hosts: ['https://${id}.example/*'],
  composers: [
    {
      writing: 'post',
      within: ['[role="dialog"]', 'form', 'main'],
      drafts: ['[role="textbox"][contenteditable="true"], textarea'],
      control: { selectors: [], names: ['Post', 'Publish', 'Comment', 'Postio', 'Cyhoeddi', 'Sylw'] },
      shortcuts: [],
    },
  ],
};
`;
}

function pageOf(id: string): string {
  return `import type { TestPage } from './page.ts';

export const ${constantOf(id)}: TestPage = {
  site: '${id}',
  host: '${id}.example',
  composers: [
    {
      id: 'post',
      writing: 'post',
      markup: \`<main t-composer><test-editor kind="plain" role="textbox"></test-editor><button type="button" t-post="click">Post</button></main>\`,
      shortcuts: [],
    },
  ],
};
`;
}

function nextSteps(id: string): string[] {
  return [
    `extension/sites/${id}.ts begins the site and test/extension/pages/${id}.ts its test page; both lists name them.`,
    'Next:',
    '  1. Write its name and hosts, and for each kind of post where composer, drafts and control are: the surest first.',
    '  2. Build the same composers in the test page, with the editor that the site uses and the event it acts on.',
    '  3. Run npx biome check --write extension/sites test/extension/pages',
    `  4. Run npx vitest run test/extension/sites test/browser/extension-sites.test.ts -t ${id}`,
    '  5. Run the browser test whole and node scripts/extension-matrix.ts, which writes docs/extension-sites.md.',
  ];
}
