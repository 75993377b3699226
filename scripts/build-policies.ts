import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compileCode, type ListedCode, listed } from '#core/policy/compile.ts';
import { readVersions } from '#core/policy/versions.ts';
import { packFolders, readPackVersions } from '../cli/packs.ts';
import { withLocalWording } from '../cli/wording.ts';

/**
 * Checks every code of conduct and writes each as JSON that loads without YAML: `<id>.json`, and
 * `<id>@<folder>.json` for each further version. `codes.json` lists them, so that only the one in force need be loaded.
 * Where the council's official text has been imported into `wording`, it is built in.
 * @param folders with a pack each; all of the project's where none are given
 * @throws ProbityError `ERR_CODE_INVALID` at the first pack that does not hold together, `ERR_WORDING_INVALID`
 */
export async function buildPolicies(outputFolder: string, folders?: readonly string[]): Promise<void> {
  await mkdir(outputFolder, { recursive: true });
  const list: ListedCode[] = [];
  for (const folder of folders ?? (await packFolders())) {
    const packs = await readPackVersions(folder);
    for (const [at, code] of readVersions(packs).entries()) {
      const version = at === 0 ? '' : `@${basename(packs[at]?.folder ?? '')}`;
      const file = `${code.id}${version}.json`;
      await writeFile(join(outputFolder, file), compileCode(await withLocalWording(code)));
      list.push(listed(code, file));
    }
  }
  await writeFile(join(outputFolder, 'codes.json'), JSON.stringify(list));
}
