import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateManifest } from 'office-addin-manifest';
import { describe, expect, it } from 'vitest';
import { checkUnified } from '../../../outlook-addin/manifest/check-unified.ts';
import type { Description } from '../../../outlook-addin/manifest/description.ts';
import { unifiedManifest } from '../../../outlook-addin/manifest/unified.ts';
import { whole, widest } from './descriptions.ts';

const json = unifiedManifest(whole);

/** What Microsoft's own schema says, read from the machine. */
async function schemaFaults(description: Description): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'probity-manifest-'));
  try {
    await writeFile(join(folder, 'manifest.json'), unifiedManifest(description));
    const { isValid, report } = await validateManifest(join(folder, 'manifest.json'));
    return isValid ? [] : report;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the unified manifest', () => {
  it('fits its schema', async () => {
    expect(await schemaFaults(whole)).toEqual([]);
    expect(await schemaFaults(widest)).toEqual([]);
  });

  it('has none of the faults that the schema lets pass', () => {
    expect(checkUnified(json)).toEqual([]);
  });

  it('asks for the open item and for shared mailboxes, and for nothing else', () => {
    expect(JSON.parse(json).authorization.permissions.resourceSpecific).toEqual([
      { name: 'MailboxItem.ReadWrite.User', type: 'Delegated' },
      { name: 'Mailbox.SharedFolder', type: 'Delegated' },
    ]);
  });
});

it('the unified manifest opens for several messages with the right to the whole mailbox alone', () => {
  const widestJson = unifiedManifest(widest);
  expect(checkUnified(widestJson)).toEqual([]);
  expect(widestJson.match(/"multiselect": true/g)).toHaveLength(1);
  expect(json).not.toContain('multiselect');
  const without = widestJson.replace('Mailbox.ReadWrite.User', 'MailboxItem.ReadWrite.User');
  expect(checkUnified(without)).toEqual([
    'The button messageRead.open opens for several messages, and ReadWriteItem reads one.',
  ]);
});

function spoilt(from: string | RegExp, to: string): string {
  const spoiltJson = json.replace(from, to);
  expect(spoiltJson).not.toBe(json);
  return spoiltJson;
}

describe('the check of a unified manifest', () => {
  it.each<[string, string | RegExp, string, string]>([
    ['an unknown event', '"messageSending"', '"messageSent"', 'onMessageSend waits for an unknown event'],
    [
      'a dangling action of an event',
      '"actionId": "onMessageSend"',
      '"actionId": "onSend"',
      'Nothing does the action onSend',
    ],
    [
      'a dangling action of a button',
      '"actionId": "review"',
      '"actionId": "reviews"',
      'Nothing does the action reviews',
    ],
    [
      'an action that nobody starts',
      /"actionId": "flagForAdvice"/g,
      '"actionId": "open"',
      'Nothing starts the action flagForAdvice',
    ],
    ['an action that stands twice', '"id": "declare"', '"id": "review"', 'The action review stands twice'],
    ['a lacking send mode', /,\s*"options": \{[^}]*\}/, '', 'OnMessageSend has a send mode'],
    ['an unknown context', '"mailRead"', '"mailWrite"', 'stands on the unknown surface "mailWrite"'],
    [
      'a long label',
      '"label": "Review"',
      '"label": "Review declarations"',
      'a label of at most 16 characters',
    ],
    [
      'a long name',
      '"short": "Probity"',
      `"short": "${'P'.repeat(31)}"`,
      'The short name has 31 characters, and may have 1 to 30',
    ],
    [
      'plain http',
      /https:(\/\/probity\.westmarch\.gov\.uk\/taskpane\.html#\/review)/,
      'http:$1',
      'not on the add-in',
    ],
    [
      'a pane pinned on phones',
      '"actionId": "open"',
      '"actionId": "open.pinnable"',
      'mobileMessageRead.open pins',
    ],
  ])('tells of %s', (_, from, to, fault) => {
    expect(checkUnified(spoilt(from, to)).join('\n')).toContain(fault);
  });

  it('tells of a file that is no manifest', () => {
    expect(checkUnified('nothing').join('\n')).toContain('This is no unified manifest of ours');
    expect(checkUnified('{}').join('\n')).toContain('This is no unified manifest of ours');
  });
});
