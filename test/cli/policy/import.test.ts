import { mkdirSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProbityError } from '#core/errors.ts';
import { encryptedPdf, pdfOf, wordOf, zipOf } from '#test/cli/policy/made-documents.ts';
import { shape } from '#test/core/policy/document/read-text.ts';
import { smallPack } from '#test/core/policy/small-pack.ts';
import { openCode } from '../../../cli/packs.ts';
import { importCommand } from '../../../cli/policy/import.ts';
import { readDocument } from '../../../cli/policy/read-document.ts';
import { readWording, withLocalWording } from '../../../cli/wording.ts';

const folder = mkdtempSync(join(tmpdir(), 'probity-import-'));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function faultOf(path: string): Promise<ProbityError> {
  const fault: unknown = await readDocument(path).then(
    () => null,
    (cause: unknown) => cause,
  );
  if (fault instanceof ProbityError) return fault;
  throw new Error(`${path} was read.`);
}

const clauses = ['clause 1.1: Keep none.', 'clause 1.2: Ask us first.'];

describe('a document', () => {
  it.each([
    ['code.txt', '1.1 Keep none.\n\n1.2 Ask us first.'],
    ['code.md', '- **1.1** Keep none.\n- **1.2** Ask us first.'],
    ['code.html', '<p>1.1 Keep none.</p><p>1.2 Ask us first.</p>'],
    ['code.docx', wordOf([{ text: '1.1 Keep none.' }, { text: '1.2 Ask us first.' }])],
    ['code.pdf', pdfOf([['1.1 Keep none.', '', '1.2 Ask us first.']])],
    ['utf-16.txt', Buffer.from('\ufeff1.1 Keep none.\n\n1.2 Ask us first.', 'utf16le')],
  ])('is read from %s', async (name, content) => {
    expect(shape(await readDocument(file(name, content)))).toEqual(clauses);
  });

  it('from a word processor has the numbers that are printed and not stored', async () => {
    const level = (at: number, format: string, pattern: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '(%3)')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`;
    const styles =
      '<w:style w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>';
    const document = wordOf(
      [
        { text: 'Gifts', style: 'H', list: { id: 3, level: 0 } },
        { text: 'Keep none that:', style: 'Clause' },
        { text: 'is large;', list: { id: 3, level: 2 } },
        { text: 'is cash.', list: { id: 3, level: 2 } },
        { text: 'Ask us first.', style: 'Clause' },
      ],
      numbering,
      styles,
    );
    expect(shape(await readDocument(file('numbered.docx', document)))).toEqual([
      'heading 1: Gifts',
      'clause 1.1: Keep none that:',
      'entry (a): is large;',
      'entry (b): is cash.',
      'clause 1.2: Ask us first.',
    ]);
  });

  it('in print loses its running headers and page numbers, and is whole across its pages', async () => {
    const page = (number: number, ...lines: string[]) => [
      'Code for Staff',
      '',
      ...lines,
      '',
      `Page ${number}`,
    ];
    const document = pdfOf([
      page(
        1,
        '1.1 You keep none of the gifts that are offered to you by firms, and if you are',
        'asked you say',
      ),
      page(2, 'so to your manager.', '', '1.2 Ask us first.'),
      page(3, '1.3 Tell us.'),
    ]);
    const read = await readDocument(file('pages.pdf', document));
    expect(shape(read)).toEqual([
      'clause 1.1: You keep none of the gifts that are offered to you by firms, and if you are asked you say so to your manager.',
      'clause 1.2: Ask us first.',
      'clause 1.3: Tell us.',
    ]);
    expect(read.dropped).toHaveLength(6);
  });
});

describe('a document that cannot be read', () => {
  it.each([
    ['is missing', () => join(folder, 'nowhere.pdf'), 'there is no such file'],
    ['is empty', () => file('empty.txt', ' \n'), 'empty'],
    ['is binary', () => file('data.bin', Buffer.from([1, 0, 2, 0, 3])), 'neither text'],
    ['is a scan', () => file('scan.pdf', pdfOf([[''], ['']])), 'scanner'],
    ['is encrypted', () => file('locked.pdf', encryptedPdf()), 'password'],
    ['is a damaged PDF', () => file('broken.pdf', '%PDF-1.7\nnothing'), 'damaged'],
    [
      'is another archive',
      () => file('sheet.xlsx', zipOf({ 'xl/workbook.xml': '<x/>' })),
      'not a Word document',
    ],
    [
      'is a damaged archive',
      () => file('cut.docx', wordOf([{ text: 'A' }]).subarray(0, 80)),
      'not a Word document',
    ],
    ['is an old Word file', () => file('old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0])), '.docx'],
  ])('because it %s says so, and what to do', async (_, make, words) => {
    const fault = await faultOf(make());
    expect(fault.code).toBe('ERR_DOCUMENT_UNREADABLE');
    expect(fault.message).toContain(words);
  });

  it('because it is 200 MB long is refused unread', async () => {
    const path = file('huge.pdf', '%PDF-1.7');
    truncateSync(path, 200 * 1024 * 1024);
    expect((await faultOf(path)).code).toBe('ERR_DOCUMENT_TOO_LARGE');
  });
});

describe('an import', () => {
  const pack = join(folder, 'pack');

  it('writes the official text, which then stands under the clause, and leaves nothing beside it', async () => {
    mkdirSync(pack, { recursive: true });
    for (const [name, text] of Object.entries(smallPack)) writeFileSync(join(pack, name), text);
    const out = join(folder, 'wording', 'small.json');
    const document = file('small.txt', '1 Gifts\n\n1.1 Small gifts may be kept.\n\n2.40 Act as you should.');
    await importCommand(document, { code: pack, out, on: '2025-01-31' });
    expect(readdirSync(join(folder, 'wording'))).toEqual(['small.json']);
    const wording = await readWording(out);
    expect(wording).toMatchObject({ code: 'small', clauses: { '1.1': 'Small gifts may be kept.' } });
    expect(wording.sha256).toMatch(/^[0-9a-f]{64}$/);
    const code = await openCode(pack, '2025-01-31', join(folder, 'wording'));
    expect(code.clauses[1]?.wording).toBe('Act as you should.');
  });

  it('does not put a broken wording file under a code', async () => {
    const code = await openCode(pack, '2025-01-31');
    writeFileSync(join(folder, 'small.json'), '{"code": "small"}');
    await expect(withLocalWording(code, folder)).rejects.toMatchObject({ code: 'ERR_WORDING_INVALID' });
    expect(readFileSync(join(folder, 'small.json'), 'utf8')).toBe('{"code": "small"}');
  });
});
