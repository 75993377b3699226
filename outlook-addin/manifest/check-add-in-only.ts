import { checkContent } from './check-content.ts';
import { readAddInOnly } from './read-add-in-only.ts';
import { childOf, childrenOf, descendantsOf, elementsOf, parseXml, type XmlElement } from './xml.ts';
import { checkOrder } from './xml-grammar.ts';

/** How long a text may be, by the element that holds it in `DefaultValue`, if need be with the one above. */
const longest: Record<string, number> = {
  DisplayName: 125,
  Description: 250,
  IconUrl: 2048,
  HighResolutionIconUrl: 2048,
  SupportUrl: 2048,
  SourceLocation: 2048,
  'bt:Image': 2048,
  'bt:Url': 2048,
  'bt:ShortStrings bt:String': 125,
  'bt:LongStrings bt:String': 250,
};
const longestResourceId = 32;

/** Which list of resources an element's `resid` names. */
const listOf: Record<string, string> = {
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  Runtime: 'bt:Urls',
  Override: 'bt:Urls',
  'bt:Image': 'bt:Images',
};

/** Phones offer no later requirement set than this. */
const mobileLimit = '1.5';

/** Tells what is amiss in an XML manifest; empty where Outlook can take it. */
export function checkAddInOnly(text: string): string[] {
  const root = parseXml(text);
  const content = readAddInOnly(text);
  if (root === null || content === null) return ['This is no add-in only manifest for Outlook.'];
  return [
    ...checkOrder(root),
    ...lengthFaults(root),
    ...generationsOf(root).flatMap(generationFaults),
    ...requirementFaults(root),
    ...checkContent(content),
  ];
}

/** Each `VersionOverrides`, the outermost first. */
function generationsOf(parent: XmlElement): XmlElement[] {
  return childrenOf(parent, 'VersionOverrides').flatMap((overrides) => [
    overrides,
    ...generationsOf(overrides),
  ]);
}

function lengthFaults(root: XmlElement): string[] {
  return [root, ...descendantsOf(root)].flatMap((parent) =>
    elementsOf(parent).flatMap((child) => {
      const value = child.attributes.DefaultValue;
      const limit = longest[`${parent.name} ${child.name}`] ?? longest[child.name];
      if (value === undefined || limit === undefined || (value !== '' && value.length <= limit)) return [];
      return [
        `${child.name} has ${value.length} characters, and may have 1 to ${limit}: ${value.slice(0, 40)}`,
      ];
    }),
  );
}

function generationFaults(overrides: XmlElement): string[] {
  const isLater = overrides.attributes['xsi:type'] === 'VersionOverridesV1_1';
  const own = descendantsOf(overrides, 'VersionOverrides');
  const early = [
    'SupportsPinning',
    'SupportsMultiSelect',
    'SupportsSharedFolders',
    'Runtimes',
    'LaunchEvents',
    'MobileFormFactor',
  ];
  const misplaced = isLater ? [] : own.filter(({ name }) => early.includes(name));
  const ids = own
    .filter(({ name }) => name === 'Control' || name === 'Group')
    .map(({ attributes }) => attributes.id);
  return [
    ...misplaced.map(({ name }) => `${name} needs VersionOverrides 1.1.`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `The id ${id} is used twice.`),
    ...resourceFaults(overrides, own),
    ...launchFaults(own),
    ...functionFaults(own),
  ];
}

function resourceFaults(overrides: XmlElement, own: readonly XmlElement[]): string[] {
  const resources = childOf(overrides, 'Resources');
  const lists = resources ? elementsOf(resources) : [];
  const there = new Set(
    lists.flatMap((list) => elementsOf(list).map(({ attributes }) => `${list.name} ${attributes.id}`)),
  );
  const ids = lists.flatMap(elementsOf).map(({ attributes }) => attributes.id ?? '');
  const named = own
    .filter(({ attributes }) => attributes.resid !== undefined)
    .map(({ name, attributes }) => `${listOf[name]} ${attributes.resid}`);
  return [
    ...named.filter((name) => !there.has(name)).map((name) => `There is no resource ${name}.`),
    ...[...there].filter((name) => !named.includes(name)).map((name) => `Nothing uses the resource ${name}.`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `The resource ${id} stands twice.`),
    ...ids
      .filter((id) => id === '' || id.length > longestResourceId)
      .map((id) => `The resource "${id}" needs an id of at most ${longestResourceId} characters.`),
  ];
}

/** Outlook finds the handlers' page by the resource that events and runtime share. */
function launchFaults(own: readonly XmlElement[]): string[] {
  const runtime = own.find(({ name }) => name === 'Runtime');
  const point = own.find(({ attributes }) => attributes['xsi:type'] === 'LaunchEvent');
  if (point === undefined) return [];
  const source = childOf(point, 'SourceLocation')?.attributes.resid;
  return source === runtime?.attributes.resid ? [] : ['The events name another page than the runtime does.'];
}

function functionFaults(own: readonly XmlElement[]): string[] {
  const runs = own.some(({ name }) => name === 'FunctionName');
  const hasPage = own.some(({ name }) => name === 'FunctionFile');
  return runs === hasPage ? [] : ['Buttons that run functions and their FunctionFile must go together.'];
}

function requirementFaults(root: XmlElement): string[] {
  const set = descendantsOf(root, 'VersionOverrides').find(({ name }) => name === 'Set');
  const minima = [
    set?.attributes.MinVersion,
    ...generationsOf(root).map(
      (overrides) =>
        descendantsOf(overrides, 'VersionOverrides').find(({ name }) => name === 'bt:Sets')?.attributes
          .DefaultMinVersion,
    ),
  ].map((version = '') => version);
  const [last = ''] = minima.slice(-1);
  const hasMobile = descendantsOf(root).some(({ name }) => name === 'MobileFormFactor');
  return [
    ...minima
      .filter((version) => !/^1\.\d{1,2}$/.test(version))
      .map((version) => `"${version}" is no requirement set.`),
    ...(minima.every((version, at) => at === 0 || minorOf(minima[at - 1] ?? '') <= minorOf(version))
      ? []
      : ['A later part of the manifest asks for less than an earlier one.']),
    ...(hasMobile && minorOf(last) > minorOf(mobileLimit)
      ? [`Phones offer no more than Mailbox ${mobileLimit}.`]
      : []),
  ];
}

function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}
