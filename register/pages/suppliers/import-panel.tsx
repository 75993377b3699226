import { useState } from 'preact/hooks';
import { ProbityError } from '#core/errors.ts';
import type { Knowledge } from '#core/party/import/firms.ts';
import { type ImportPreview, previewImport } from '#core/party/import/preview.ts';
import { readSheet } from '#core/party/import/sheet.ts';
import type { Supplier } from '#core/party/party.ts';
import { fill } from '#core/ui/noticed.ts';
import { words as all } from '../words.ts';
import { counted } from './counted.ts';
import { ImportReview } from './import-review.tsx';
import { supplierWords } from './words.ts';

const words = supplierWords.import;

export interface ImportPanelProps {
  known: Knowledge;
  today: string;
  /** Keeps the directory as it would be; gives whether that worked. */
  onKeep: (directory: Supplier[], what: string) => Promise<boolean>;
}

interface Read {
  file: string;
  rows: number;
  preamble: number;
  guessed: boolean;
  preview: ImportPreview;
}

/** A list is read on this device and shown beside the directory, before anything is kept. */
export function ImportPanel({ known, today, onKeep }: ImportPanelProps) {
  const [read, setRead] = useState<Read | 'reading' | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setFault(null);
    setRead('reading');
    try {
      const sheet = readSheet(new Uint8Array(await file.arrayBuffer()));
      const preview = previewImport(sheet, known, today);
      const { rows, preamble, guessed } = sheet;
      setRead({ file: file.name, rows: rows.length, preamble, guessed, preview });
    } catch (cause) {
      setRead(null);
      setFault(cause instanceof ProbityError ? cause.message : all.failed);
    }
  };
  if (read === null || read === 'reading') {
    return (
      <div class="take">
        <p class="lead">{words.lead}</p>
        <div class="field">
          <label for="list">{words.file}</label>
          <input
            id="list"
            type="file"
            accept=".csv,.txt,.tsv,text/csv"
            onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
          />
        </div>
        <div role="status">
          {read === 'reading' && <p>{words.reading}</p>}
          {fault !== null && <p class="urgent">{fault}</p>}
        </div>
      </div>
    );
  }
  const { file, rows, preamble, guessed, preview } = read;
  return (
    <>
      <p class="lead" role="status">
        {fill(words.read, { rows: counted(rows, words.rows), file })}{' '}
        {preamble > 0 && fill(words.preamble, { count: counted(preamble, words.rows) })}{' '}
        {guessed && words.guessed}{' '}
        <button type="button" class="quiet" onClick={() => setRead(null)}>
          {words.again}
        </button>
      </p>
      <ImportReview
        preview={preview}
        directory={known.directory}
        onKeep={async (directory, what) => {
          if (await onKeep(directory, what)) setRead(null);
        }}
      />
    </>
  );
}
