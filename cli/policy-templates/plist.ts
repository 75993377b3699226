import { element, type XmlElement, xmlText } from './xml.ts';

const doctype =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';

/** Plain data as a property list for macOS. */
export function plist(value: Readonly<Record<string, unknown>>): string {
  return xmlText(element('plist', { version: '1.0' }, [nodeOf(value)]), doctype);
}

function nodeOf(value: unknown): XmlElement {
  if (typeof value === 'boolean') return element(String(value));
  if (Array.isArray(value)) return element('array', {}, value.map(nodeOf));
  if (typeof value !== 'object' || value === null) return element('string', {}, String(value));
  const rows = Object.entries(value).flatMap(([key, each]) => [element('key', {}, key), nodeOf(each)]);
  return element('dict', {}, rows);
}
