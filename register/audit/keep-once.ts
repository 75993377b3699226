import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file that was not there, whole and on the disk, or leaves the one that was. True where it wrote.
 * The file shows up at once with all of its content, whatever is killed meanwhile.
 *
 * @param mode the file's permissions, for example 0o600
 */
export async function keepOnce(file: string, content: string, mode: number): Promise<boolean> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const unfinished = `${file}.${randomUUID()}.unfinished`;
  const handle = await open(unfinished, 'wx', mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
    await handle.close();
    // Unlike a rename, a link never replaces what is there.
    await link(unfinished, file);
    await syncFolder(folder);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  } finally {
    await handle.close();
    await rm(unfinished, { force: true });
  }
}

/** Makes a new name in a folder outlast a power cut, where the system can. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
