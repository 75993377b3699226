/** An element of XML: its name, its attributes, and elements or a text in it. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: readonly XmlElement[] | string;
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly XmlElement[] | string = [],
): XmlElement {
  return { name, attributes, content };
}

/** The whole document as text; `doctype` stands above the element where one is needed. */
export function xmlText(root: XmlElement, doctype?: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    ...(doctype ? [doctype] : []),
    written(root, ''),
    '',
  ].join('\n');
}

function written({ name, attributes, content }: XmlElement, indent: string): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)];
  const open = `${indent}<${start.join(' ')}`;
  if (typeof content === 'string') return `${open}>${escaped(content)}</${name}>`;
  if (content.length === 0) return `${open}/>`;
  return [`${open}>`, ...content.map((each) => written(each, `${indent}  `)), `${indent}</${name}>`].join(
    '\n',
  );
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
