import type { Code } from '#core/policy/code.ts';
import { lint } from '#core/policy/lint.ts';
import { openPack, type Pack, type PackFiles } from '#core/policy/pack.ts';
import { codeInvalid } from '#core/policy/read.ts';
import { place } from '#core/policy/references.ts';
import type { Complaint } from '#core/policy/source.ts';

/** One version of a pack, as its files stand. */
export interface PackVersion {
  /** Named in messages, for example `policies/derbyshire/versions/1`. */
  folder: string;
  files: PackFiles;
}

/**
 * Reads all versions of one code and checks that a day can decide between them.
 * @throws {ProbityError} `ERR_CODE_INVALID` with file, line, what is wrong and the mend
 */
export function readVersions(versions: readonly PackVersion[]): Code[] {
  const packs = versions.map(({ files, folder }) => {
    const { pack, faults } = openPack(files, folder);
    if (!pack) throw codeInvalid(faults, folder);
    return pack;
  });
  const faults = versionFaults(packs);
  if (faults.length > 0) throw codeInvalid(faults, versions[0]?.folder ?? '');
  return packs.map(({ code }) => code);
}

/** Everything amiss in the versions of one code: in each of them, and between them. Empty where nothing is. */
export function lintVersions(versions: readonly PackVersion[]): Complaint[] {
  const packs = versions.flatMap(({ files, folder }) => openPack(files, folder).pack ?? []);
  return [...versions.flatMap(({ files, folder }) => lint(files, folder)), ...versionFaults(packs)];
}

/** Versions of one code that bear different ids, or that neither name nor day tells apart. */
function versionFaults(packs: readonly Pack[]): Complaint[] {
  return packs.flatMap((pack, at): Complaint[] => {
    const { id, version, inForceFrom } = pack.code;
    const others = packs.slice(0, at).map(({ code }) => code);
    const complain = (key: 'id' | 'version' | 'inForceFrom', message: string, mend: string) =>
      place(pack, 'code.yaml', [key], message, mend);
    const stranger = others.find((other) => other.id !== id);
    if (stranger) {
      const message = `This is a version of “${stranger.id}”, and it is called “${id}”.`;
      return [complain('id', message, `Write \`id: ${stranger.id}\`, or move it to a folder of its own.`)];
    }
    const faults: Complaint[] = [];
    if (others.some((other) => other.version === version)) {
      const message = `Another version of “${id}” is called “${version}” too.`;
      faults.push(complain('version', message, 'Give each version a name of its own.'));
    }
    if (others.some((other) => other.inForceFrom === inForceFrom)) {
      const message =
        inForceFrom === null
          ? `Two versions of “${id}” bear no date, so no day can decide between them.`
          : `Another version of “${id}” comes into force on ${inForceFrom} too.`;
      faults.push(complain('inForceFrom', message, 'Write the day on which this one came into force.'));
    }
    return faults;
  });
}
