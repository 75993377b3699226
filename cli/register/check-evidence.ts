import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { ProbityError } from '#core/errors.ts';
import { checkingKey } from '#register/audit/checkpoint-key.ts';
import { type CheckedEvidence, checkEvidence } from '#register/evidence/check.ts';

/**
 * Prints whether the records in an evidence file are as they were written, by that file and the checkpoints' public
 * key alone, and what they say: the page around them could have been rewritten. The exit status is 1 where they are not, or where nothing vouches for them.
 *
 * @throws ProbityError ERR_DOCUMENT_UNREADABLE, ERR_SETTINGS_INVALID for a key that is none
 */
export async function checkEvidenceFile(
  file: string,
  options: { key: string[]; json?: boolean },
): Promise<void> {
  const keys = await Promise.all(options.key.map(checkingKey));
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ProbityError('ERR_DOCUMENT_UNREADABLE', `${file} cannot be read. Name the evidence file.`, {
      cause,
    });
  });
  const checked = checkEvidence(text, keys);
  if (checked.faults.length > 0) process.exitCode = 1;
  process.stdout.write(`${options.json ? JSON.stringify(checked) : report(checked)}\n`);
}

function report({ proven, later, erased, checkpoint, faults }: CheckedEvidence): string {
  if (faults.length > 0) return ['This does not hold:', ...faults.map((fault) => `- ${fault}`)].join('\n');
  return [
    `As written: ${counted(proven.length)}, beneath the checkpoint of ${checkpoint?.at} (link ${checkpoint?.number}).`,
    'Rely on these words, not on the page: it is not proven, and a later step may have been left out.',
    ...proven.map(({ link, content }) => `\nLink ${link}\n${visible(content)}`),
    ...(erased > 0 ? [`Erased since: ${counted(erased)}.`] : []),
    ...(later > 0
      ? [
          `Later than the checkpoint, so that nothing outside the database vouches for it yet: ${counted(later)}.`,
        ]
      : []),
  ].join('\n');
}

/** A record, indented to be read. What a stranger wrote in it must not steer the terminal. */
function visible(content: string): string {
  return JSON.stringify(JSON.parse(content), null, 2).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function counted(count: number): string {
  return count === 1 ? '1 record' : `${count} records`;
}
