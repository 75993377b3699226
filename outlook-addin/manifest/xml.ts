import { parseDocument } from 'htmlparser2';

export interface XmlElement {
  /** With its prefix, as in `bt:Image`. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
}

type Content = XmlElement | string | null | readonly XmlElement[];

/** An element of XML; what is null is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: Content[]
): XmlElement {
  const children = content.flat().filter((child) => child !== null);
  return { name, attributes, children };
}

/** The whole document as text. Texts and attributes may hold anything that XML can. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;
}

function written({ name, attributes, children }: XmlElement, indent: string): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)];
  if (children.length === 0) return `${indent}<${start.join(' ')}/>`;
  const isText = children.every((child) => typeof child === 'string');
  const inner = isText
    ? children.map(escapeXml).join('')
    : `\n${children.map((child) => (typeof child === 'string' ? escapeXml(child) : written(child, `${indent}  `))).join('\n')}\n${indent}`;
  return `${indent}<${start.join(' ')}>${inner}</${name}>`;
}

/** Text as it stands in XML and HTML, in an element or in an attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

/** Reads XML back; blanks between elements are left out. Null where there is no element at all. */
export function parseXml(text: string): XmlElement | null {
  const { children } = parseDocument(text, { xmlMode: true });
  const [root] = children.flatMap(fromNode).filter((child) => typeof child !== 'string');
  return root ?? null;
}

type Node = ReturnType<typeof parseDocument>['children'][number];

function fromNode(node: Node): (XmlElement | string)[] {
  if ('attribs' in node) {
    return [{ name: node.name, attributes: node.attribs, children: node.children.flatMap(fromNode) }];
  }
  return node.type === 'text' && 'data' in node && node.data.trim() !== '' ? [node.data] : [];
}

/** The elements of a name right below another. */
export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).filter((child) => child.name === name);
}

export function childOf(parent: XmlElement, name: string): XmlElement | null {
  return childrenOf(parent, name)[0] ?? null;
}

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** An element and all below it, in the document's order, but for those below elements of the name `except`. */
export function descendantsOf(parent: XmlElement, except = ''): XmlElement[] {
  return elementsOf(parent)
    .filter(({ name }) => name !== except)
    .flatMap((child) => [child, ...descendantsOf(child, except)]);
}

/** The text in an element; empty where there is no such element. */
export function textOf(parent: XmlElement | null): string {
  return parent?.children.filter((child) => typeof child === 'string').join('') ?? '';
}
