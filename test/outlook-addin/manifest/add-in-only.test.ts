import { describe, expect, it } from 'vitest';
import { addInOnlyManifest } from '../../../outlook-addin/manifest/add-in-only.ts';
import { checkAddInOnly } from '../../../outlook-addin/manifest/check-add-in-only.ts';
import { manifestWordsIn } from '../../../outlook-addin/manifest/manifest-words.ts';
import {
  childrenOf,
  descendantsOf,
  escapeXml,
  parseXml,
  textOf,
} from '../../../outlook-addin/manifest/xml.ts';
import { whole, widest } from './descriptions.ts';

const xml = addInOnlyManifest(whole);

/** The overrides of the present Outlook, and of the one before. */
const root = parseXml(xml);
const [earlier] = root ? childrenOf(root, 'VersionOverrides') : [];
const [later] = earlier ? childrenOf(earlier, 'VersionOverrides') : [];

describe('the add-in only manifest', () => {
  it('has no fault', () => {
    expect(checkAddInOnly(xml)).toEqual([]);
  });

  it('says in Welsh all that stands on the ribbon, where Outlook is Welsh', () => {
    const strings =
      earlier && descendantsOf(earlier, 'VersionOverrides').filter(({ name }) => name === 'bt:String');
    const unsaid = strings?.filter((string) => childrenOf(string, 'bt:Override').length === 0);
    expect(unsaid?.map(({ attributes }) => attributes.DefaultValue)).toEqual(['Probity']);
    const { commands } = manifestWordsIn.cy;
    for (const { label, tip } of Object.values(commands)) {
      expect(xml).toContain(`<bt:Override Locale="cy-GB" Value="${escapeXml(label)}"/>`);
      expect([label.length <= 16, tip.length <= 250], label).toEqual([true, true]);
    }
    const [purpose] = root ? childrenOf(root, 'Description').flatMap((it) => childrenOf(it, 'Override')) : [];
    expect(purpose?.attributes.Value).toMatch(/^Probity \(Westmarch County Council\): mae’n dangos/);
    expect(purpose?.attributes.Value?.length).toBeLessThanOrEqual(250);
  });

  it('carries the version of the product, with the fourth number that XML wants', () => {
    expect(xml).toContain('<Version>1.2.3.0</Version>');
  });

  it('pins, hears events and serves phones and shared mailboxes in present Outlook alone', () => {
    const news = ['SupportsPinning', 'SupportsSharedFolders', 'LaunchEvent', 'Runtime', 'MobileFormFactor'];
    const count = (parent: typeof later, name: string) =>
      parent && descendantsOf(parent, 'VersionOverrides').filter((child) => child.name === name).length;
    expect(news.map((name) => count(later, name))).toEqual([8, 1, 6, 1, 1]);
    expect(news.map((name) => count(earlier, name))).toEqual([0, 0, 0, 0, 0]);
  });

  it('shows the same buttons in earlier Outlook', () => {
    const idsIn = (parent: typeof later) =>
      parent &&
      descendantsOf(parent, 'VersionOverrides')
        .filter(({ name, attributes }) => name === 'Control' && attributes['xsi:type'] === 'Button')
        .map(({ attributes }) => attributes.id);
    expect(idsIn(earlier)).toEqual(idsIn(later));
    expect(idsIn(earlier)).toHaveLength(20);
  });

  it('asks for no more than the open item', () => {
    const asked = root && descendantsOf(root).filter(({ name }) => name.includes('Permission'));
    expect(asked?.map((child) => textOf(child))).toEqual(['ReadWriteItem']);
  });
});

describe('the add-in only manifest with the right to the whole mailbox', () => {
  const widestXml = addInOnlyManifest(widest);

  it('has no fault', () => {
    expect(checkAddInOnly(widestXml)).toEqual([]);
  });

  it('opens the pane for several selected messages, by one button of present Outlook', () => {
    expect(widestXml.match(/<SupportsMultiSelect>true/g)).toHaveLength(1);
    expect(widestXml).toContain('<Permissions>ReadWriteMailbox</Permissions>');
  });
});

/** The manifest with one thing spoilt. */
function spoilt(from: string | RegExp, to: string): string {
  const spoiltXml = xml.replace(from, to);
  expect(spoiltXml).not.toBe(xml);
  return spoiltXml;
}

describe('the check of an add-in only manifest', () => {
  it.each<[string, string | RegExp, string, string]>([
    [
      'elements in another order',
      /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
      '$2$1',
      'OfficeApp MailApp lacks Id before Version',
    ],
    ['a missing element', /<SupportUrl.*\/>/, '', 'OfficeApp MailApp lacks SupportUrl before AppDomains'],
    ['an unknown element', '<Runtimes>', '<Widget/><Runtimes>', 'Widget is unknown'],
    [
      'a doubled element',
      '<SupportsPinning>true</SupportsPinning>',
      '<SupportsPinning>true</SupportsPinning><SupportsPinning>true</SupportsPinning>',
      'Action ShowTaskpane has SupportsPinning where it may not stand',
    ],
    ['an unknown surface', 'MessageReadCommandSurface', 'MessageCommandSurface', 'is unknown'],
    [
      'an unresolved resource',
      'resid="short.2"',
      'resid="short.99"',
      'There is no resource bt:ShortStrings short.99',
    ],
    [
      'a resource of the wrong kind',
      '<Label resid="short.2"',
      '<Label resid="long.1"',
      'no resource bt:ShortStrings long.1',
    ],
    [
      'an unused resource',
      '<bt:LongStrings>',
      '<bt:LongStrings><bt:String id="long.9" DefaultValue="x"/>',
      'Nothing uses the resource bt:LongStrings long.9',
    ],
    ['a long resource id', /url\.1"/g, `${'u'.repeat(33)}"`, 'an id of at most 32 characters'],
    [
      'a long description',
      'Description DefaultValue="',
      `Description DefaultValue="${'x'.repeat(250)}`,
      'may have 1 to 250',
    ],
    [
      'a long short string',
      /DefaultValue="Declare"/g,
      `DefaultValue="${'x'.repeat(126)}"`,
      'may have 1 to 125',
    ],
    [
      'a label that is cut off',
      /DefaultValue="Declare"/g,
      'DefaultValue="Declare what I have"',
      'a label of at most 16',
    ],
    [
      'plain http',
      /https:(\/\/probity\.westmarch\.gov\.uk\/icons\/shield-64\.png)/,
      'http:$1',
      'not on the add-in',
    ],
    ['another host', /probity(\.westmarch\.gov\.uk\/events\.js)/, 'www$1', 'not on the add-in'],
    ['a missing icon', /<bt:Image size="80" .*\/>/g, '', 'lacks its icon of size 80'],
    ['a missing icon on phones', /<bt:Image size="48" scale="3" .*\/>/, '', 'lacks its icon of size 48@3'],
    [
      'a doubled button',
      /id="messageRead\.declare"/g,
      'id="messageRead.open"',
      'The id messageRead.open is used twice',
    ],
    ['functions without their page', /<FunctionFile .*\/>/, '', 'their FunctionFile must go together'],
    [
      'a domain that is no address',
      /<AppDomain>.*<\/AppDomain>/,
      '<AppDomain>x y</AppDomain>',
      'not on the add-in',
    ],
    ['an unknown event', 'Type="OnMessageSend"', 'Type="OnMessageSent"', 'waits for an unknown event'],
    [
      'an event with two handlers',
      'Type="OnAppointmentSend"',
      'Type="OnMessageSend"',
      'OnMessageSend has several handlers',
    ],
    ['a lacking send mode', ' SendMode="PromptUser"', '', 'send mode'],
    ['an unknown send mode', 'SendMode="PromptUser"', 'SendMode="Prompt"', 'send mode'],
    [
      'events without their runtime',
      /<Runtimes>[\s\S]*<\/Runtimes>/,
      '',
      'name another page than the runtime',
    ],
    [
      'a requirement beyond phones',
      'DefaultMinVersion="1.5"',
      'DefaultMinVersion="1.12"',
      'no more than Mailbox 1.5',
    ],
    ['falling requirements', 'MinVersion="1.3"', 'MinVersion="1.8"', 'asks for less than an earlier one'],
    [
      'a requirement that is none',
      'MinVersion="1.3"',
      'MinVersion="latest"',
      '"latest" is no requirement set',
    ],
    ['a version with words', '<Version>1.2.3.0', '<Version>1.2.beta.0', 'not three short numbers'],
  ])('tells of %s', (_, from, to, fault) => {
    expect(checkAddInOnly(spoilt(from, to)).join('\n')).toContain(fault);
  });

  it('tells of a pane that is pinned beside an appointment', () => {
    const action = /(id="appointmentAttendee\.open"[\s\S]*?<SourceLocation[^>]*>)/g;
    expect(checkAddInOnly(spoilt(action, '$1<SupportsPinning>true</SupportsPinning>'))).toEqual([
      'SupportsPinning needs VersionOverrides 1.1.',
      'The button appointmentAttendee.open pins its pane where Outlook cannot.',
    ]);
  });

  it('tells of a button that opens for several messages without the right, or where none can be selected', () => {
    const after = (id: string) =>
      new RegExp(`(id="${id}"[\\s\\S]*?<SourceLocation[^>]*>)(?=\\s*<Supports|\\s*</Action)`, 'g');
    const several = '$1<SupportsMultiSelect>true</SupportsMultiSelect>';
    expect(checkAddInOnly(spoilt(after('appointmentAttendee.open'), several))).toEqual([
      'SupportsMultiSelect needs VersionOverrides 1.1.',
      'The button appointmentAttendee.open opens for several messages where none can be selected.',
      'The button appointmentAttendee.open opens for several messages, and ReadWriteItem reads one.',
    ]);
  });

  it('tells of a file that is no manifest', () => {
    expect(checkAddInOnly('nothing')).toEqual(['This is no add-in only manifest for Outlook.']);
    expect(checkAddInOnly('<OfficeApp/>')).toEqual(['This is no add-in only manifest for Outlook.']);
  });
});
