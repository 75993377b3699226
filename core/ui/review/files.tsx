import { useState } from 'preact/hooks';
import { perLocale } from '#core/language.ts';
import type { Listed } from '#core/register/port.ts';
import { fill } from '#core/ui/noticed.ts';
import { isReadable, textOf } from '#core/ui/review/file-text.ts';
import type { Reviewing } from '#core/ui/review/reviewing.ts';
import { reviewWords } from '#core/ui/review/words.ts';

export interface FilesProps {
  reviewing: Reviewing;
  attachments: readonly Listed[];
}

/** What the officer attached: a message is shown as text, everything can be saved. */
export function Files({ reviewing, attachments }: FilesProps) {
  if (attachments.length === 0) return null;
  return (
    <section aria-labelledby="review-files" class="part">
      <h2 id="review-files">{reviewWords.files}</h2>
      <ul class="files">
        {attachments.map((file) => (
          <File key={file.id} reviewing={reviewing} file={file} />
        ))}
      </ul>
    </section>
  );
}

function File({ reviewing, file }: { reviewing: Reviewing; file: Listed }) {
  const [text, setText] = useState<string | null>(null);
  const read = async () => {
    const bytes = await reviewing.file(file.id);
    if (bytes !== null) setText(await textOf(file.name, bytes));
  };
  const save = async () => {
    const bytes = await reviewing.file(file.id);
    if (bytes !== null) reviewing.parts.saveFile(file.name, file.type, bytes);
  };
  const words = reviewWords.file;
  return (
    <li>
      <p>
        <b dir="auto">{file.name}</b>{' '}
        <small>{fill(words.size, { size: figures().format(Math.ceil(file.bytes / 1024)) })}</small>
      </p>
      <div class="quiets">
        {isReadable(file.name) && (
          <button
            type="button"
            class="quiet"
            aria-expanded={text !== null}
            aria-label={`${text === null ? words.read : words.hide}: ${file.name}`}
            onClick={() => (text === null ? void read() : setText(null))}
          >
            {text === null ? words.read : words.hide}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          aria-label={`${words.save}: ${file.name}`}
          onClick={() => void save()}
        >
          {words.save}
        </button>
      </div>
      {text !== null && (
        <blockquote class="letter" dir="auto">
          {text}
        </blockquote>
      )}
    </li>
  );
}

const figures = perLocale((locale) => new Intl.NumberFormat(locale));
