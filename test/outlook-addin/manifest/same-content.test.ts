import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProbityError } from '#core/errors.ts';
import { addInOnlyManifest } from '../../../outlook-addin/manifest/add-in-only.ts';
import { checkAddInOnly } from '../../../outlook-addin/manifest/check-add-in-only.ts';
import { checkUnified } from '../../../outlook-addin/manifest/check-unified.ts';
import { environments } from '../../../outlook-addin/manifest/choices.ts';
import { type Description, describeAddin } from '../../../outlook-addin/manifest/description.ts';
import { sendModes } from '../../../outlook-addin/manifest/events.ts';
import { readAddInOnly } from '../../../outlook-addin/manifest/read-add-in-only.ts';
import { readUnified } from '../../../outlook-addin/manifest/read-unified.ts';
import { unifiedManifest } from '../../../outlook-addin/manifest/unified.ts';
import { UnifiedShape } from '../../../outlook-addin/manifest/unified-shape.ts';
import { choices, whole } from './descriptions.ts';

function contentsOf(description: Description) {
  const json: unknown = JSON.parse(unifiedManifest(description));
  return [readAddInOnly(addInOnlyManifest(description)), readUnified(UnifiedShape.parse(json))];
}

/** Names as somebody may type or paste them, with what XML and JSON must not trip over. */
const oddName = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '&',
        '<',
        '>',
        '"',
        "'",
        ']]>',
        '<!--',
        '&amp;',
        '{name}',
        '$&',
        '\\',
        '\t',
        'Sir Gâr',
        '🏛️',
      ),
    )
    .map((parts) => parts.join(' ').slice(0, 80)),
);

function describedOrRefused(organisation: string, more: object): Description | 'refused' {
  try {
    return describeAddin({ ...choices, organisation, ...more }, '1.2.3');
  } catch (fault) {
    expect(fault).toBeInstanceOf(ProbityError);
    return 'refused';
  }
}

describe('the two manifests', () => {
  it('tell Outlook the same, of every choice', () => {
    const choice = fc.record({
      environment: fc.constantFrom(...environments),
      wholeMailbox: fc.boolean(),
      sendMode: fc.constantFrom(...(Object.keys(sendModes) as (keyof typeof sendModes)[])),
    });
    fc.assert(
      fc.property(choice, (more) => {
        const [xml, json] = contentsOf(describeAddin({ ...choices, ...more }, '1.2.3'));
        expect(xml).toEqual(json);
        expect(xml?.buttons).toHaveLength(21);
      }),
      { numRuns: 12 },
    );
  });

  it('are faultless and the same for every name that is not refused', () => {
    fc.assert(
      fc.property(oddName, (organisation) => {
        const description = describedOrRefused(organisation, {});
        if (description === 'refused') return;
        expect(checkAddInOnly(addInOnlyManifest(description))).toEqual([]);
        expect(checkUnified(unifiedManifest(description))).toEqual([]);
        const [xml, json] = contentsOf(description);
        expect(xml).toEqual(json);
        expect(xml?.purpose).toBe(description.purpose);
      }),
      { numRuns: 60 },
    );
  });

  it('can be told apart where one says something else', () => {
    const [xml] = contentsOf(whole);
    const [, json] = contentsOf({ ...whole, mobile: { ...whole.mobile, label: 'Check' } });
    expect(xml).not.toEqual(json);
  });
});

describe("Microsoft's own reader of manifests", () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'probity-manifest-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function readBack(name: string, text: string) {
    await writeFile(join(folder, name), text);
    return OfficeAddinManifest.readManifestFile(join(folder, name));
  }

  it('reads from the XML what was described, whatever the name', async () => {
    await fc.assert(
      fc.asyncProperty(oddName, async (organisation) => {
        const description = describedOrRefused(organisation, { environment: 'test' });
        if (description === 'refused') return;
        expect(await readBack('manifest.xml', addInOnlyManifest(description))).toMatchObject({
          id: description.id,
          version: '1.2.3.0',
          displayName: 'Probity (test)',
          description: description.purpose,
          defaultLocale: 'en-GB',
          hosts: ['Mailbox'],
          officeAppType: 'MailApp',
          permissions: 'ReadWriteItem',
          iconUrl: description.icon,
          highResolutionIconUrl: description.largeIcon,
          supportUrl: description.support,
          appDomains: [choices.url],
        });
      }),
      { numRuns: 25 },
    );
  });

  it('reads the same id, version and support from the JSON', async () => {
    expect(await readBack('manifest.json', unifiedManifest(whole))).toMatchObject({
      id: whole.id,
      version: '1.2.3',
      displayName: 'Probity',
      supportUrl: whole.support,
      appDomains: ['probity.westmarch.gov.uk'],
    });
  });
});
