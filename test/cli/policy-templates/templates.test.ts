import { describe, expect, it } from 'vitest';
import { policyBrowsers } from '../../../cli/policy-templates/browsers.ts';
import { sampleSettings } from '../../../cli/policy-templates/sample.ts';
import { templates } from '../../../cli/policy-templates/templates.ts';
import { firefoxId } from '../../../extension/identity.ts';
import { managedSchema, type PolicySchema } from '../../../extension/settings/managed-schema.ts';
import { readLayer } from '../../../extension/settings/read.ts';
import { type SettingName, settingNames } from '../../../extension/settings/settings.ts';
import {
  childOf,
  childrenOf,
  descendantsOf,
  elementsOf,
  parseXml,
  textOf,
  type XmlElement,
} from '../../../outlook-addin/manifest/xml.ts';

const edge = 'abcdefghijklmnopabcdefghijklmnop';
const browsers = policyBrowsers({ edge });
const files = new Map(templates({ edge }));
const schema = managedSchema();

function textIn(path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`There is no ${path}, but: ${[...files.keys()].join(', ')}.`);
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf16le');
}

function xmlIn(path: string): XmlElement {
  const root = parseXml(textIn(path).replace(/<!DOCTYPE[^>]*>/, ''));
  if (root === null) throw new Error(`${path} is no XML.`);
  return root;
}

/** A property list as plain data. */
function fromPlist(node: XmlElement): unknown {
  const inner = elementsOf(node);
  if (node.name === 'true' || node.name === 'false') return node.name === 'true';
  if (node.name === 'string') return textOf(node);
  if (node.name === 'array') return inner.map(fromPlist);
  const keys = inner.filter((_, at) => at % 2 === 0).map(textOf);
  return Object.fromEntries(keys.map((key, at) => [key, fromPlist(inner[at * 2 + 1] ?? node)]));
}

/** A registry file as keys with their values. */
function fromReg(text: string): Map<string, Record<string, string | number>> {
  const keys = new Map<string, Record<string, string | number>>();
  let values: Record<string, string | number> = {};
  for (const line of text.split('\r\n').slice(1)) {
    const key = /^\[(.+)\]$/.exec(line)?.[1];
    const [, name, value = ''] = /^"([^"]+)"=(.+)$/.exec(line) ?? [];
    if (key !== undefined) {
      values = {};
      keys.set(key, values);
    } else if (name !== undefined) {
      values[name] = value.startsWith('dword:') ? Number.parseInt(value.slice(6), 16) : JSON.parse(value);
    }
  }
  return keys;
}

/** Brings registry values into the schema's form, as Chromium does: subkeys are lists or tables. */
function settingsInRegistry(path: string, key: string): Record<string, unknown> {
  const keys = fromReg(textIn(path));
  const values: Record<string, unknown> = { ...keys.get(`HKEY_LOCAL_MACHINE\\${key}`) };
  for (const [name, { type }] of Object.entries(schema.properties ?? {})) {
    const below = keys.get(`HKEY_LOCAL_MACHINE\\${key}\\${name}`);
    if (below) values[name] = type === 'array' ? Object.values(below) : below;
  }
  return values;
}

/** Whether a value is of the kind that the schema names. */
function fits(value: unknown, { type, items, properties, additionalProperties }: PolicySchema): boolean {
  if (type === 'array')
    return Array.isArray(value) && items !== undefined && value.every((each) => fits(each, items));
  if (type !== 'object') return typeof value === type;
  const rows = Object.entries(Object(value));
  return rows.every(([name, each]) => {
    const part = properties?.[name] ?? additionalProperties;
    return part !== undefined && fits(each, part);
  });
}

describe('the sample of settings', () => {
  it('has a value for every setting, and none that would be left out', () => {
    expect(Object.keys(sampleSettings)).toEqual(settingNames);
    expect(readLayer(sampleSettings, 'policy')).toEqual({ values: sampleSettings, faults: [] });
    expect(fits(sampleSettings, schema)).toBe(true);
  });
});

describe('the administrative template', () => {
  const admx = xmlIn('windows/probity.admx');
  const policies = childrenOf(childOf(admx, 'policies') ?? admx, 'policy');

  it('has a policy for every setting in every browser, below that browser’s own key', () => {
    const expected = browsers.flatMap(({ id, registryKey }) =>
      settingNames.map((name) => [`${id}_${name}`, registryKey]),
    );
    expect(policies.map(({ attributes: { name, key } }) => [name, key])).toEqual(expected);
  });

  it('asks for each setting in a way that gives the schema’s kind', () => {
    for (const policy of policies) {
      const name = policy.attributes.name?.split('_')[1] as SettingName;
      const { type, items } = schema.properties?.[name] ?? {};
      const [field] = elementsOf(childOf(policy, 'elements') ?? { ...policy, children: [] });
      if (type === 'boolean') {
        expect(policy.attributes.valueName).toBe(name);
        const values = descendantsOf(policy).filter((each) => each.name === 'decimal');
        expect(values.map(({ attributes }) => attributes.value)).toEqual(['1', '0']);
      } else if (type === 'string' || items?.type === 'object') {
        expect([field?.name, field?.attributes.valueName]).toEqual(['text', name]);
      } else {
        expect(field?.name).toBe('list');
        expect(field?.attributes.key).toBe(`${policy.attributes.key}\\${name}`);
        expect('explicitValue' in (field?.attributes ?? {})).toBe(type === 'object');
      }
    }
  });

  it.each(['en-GB', 'en-US', 'cy-GB'])('finds every text and every field that it names in %s', (language) => {
    const adml = xmlIn(`windows/${language}/probity.adml`);
    const all = descendantsOf(adml);
    const ids = (kind: string) =>
      new Set(all.filter(({ name }) => name === kind).map(({ attributes }) => attributes.id));
    const named = (kind: string) =>
      [...textIn('windows/probity.admx').matchAll(new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g'))].map(
        ([, id]) => id,
      );
    expect(ids('string')).toEqual(new Set(named('string')));
    expect(ids('presentation')).toEqual(new Set(named('presentation')));
    const fields = all.flatMap(({ attributes }) => attributes.refId ?? []);
    const asked = descendantsOf(admx).filter(({ name }) => name === 'text' || name === 'list');
    expect(new Set(fields)).toEqual(new Set(asked.map(({ attributes }) => attributes.id)));
  });

  it('speaks Welsh where it is to', () => {
    expect(textIn('windows/cy-GB/probity.adml')).toContain('Cod ymddygiad');
    expect(textIn('windows/en-GB/probity.adml')).toContain('Code of conduct');
  });
});

describe.each(browsers)('for $name', ({ id, extension, registryKey }) => {
  it('the registry file gives the sample once more', () => {
    const path = `windows/probity-${id}.reg`;
    expect(textIn(path)).toMatch(/^\uFEFFWindows Registry Editor Version 5\.00\r\n/);
    expect(readLayer(settingsInRegistry(path, registryKey), 'policy')).toEqual({
      values: sampleSettings,
      faults: [],
    });
  });

  it('the file for Linux gives the sample once more', () => {
    const paths = {
      chrome: 'opt/chrome/policies/managed/probity.json',
      edge: 'opt/edge/policies/managed/probity.json',
    };
    const path = id === 'firefox' ? 'firefox/policies/policies.json' : paths[id];
    const policy = JSON.parse(textIn(`linux/${path}`));
    const settings =
      id === 'firefox' ? policy.policies['3rdparty'].Extensions : policy['3rdparty'].extensions;
    expect(settings).toEqual({ [extension]: sampleSettings });
  });

  it('the property list for macOS gives the sample once more', () => {
    const path = {
      chrome: `com.google.Chrome.extensions.${extension}.plist`,
      edge: `com.microsoft.Edge.extensions.${edge}.plist`,
      firefox: 'org.mozilla.firefox.plist',
    }[id];
    const [dict] = elementsOf(xmlIn(`macos/${path}`));
    const data = dict && fromPlist(dict);
    expect(data).toEqual(
      id === 'firefox'
        ? { EnterprisePoliciesEnabled: true, '3rdparty': { Extensions: { [firefoxId]: sampleSettings } } }
        : sampleSettings,
    );
  });
});
