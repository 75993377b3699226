import { element, type XmlElement } from './xml.ts';

/** The kinds of resource, in the order in which XML wants them. */
const kinds = [
  { list: 'bt:Images', item: 'bt:Image', prefix: 'icon' },
  { list: 'bt:Urls', item: 'bt:Url', prefix: 'url' },
  { list: 'bt:ShortStrings', item: 'bt:String', prefix: 'short' },
  { list: 'bt:LongStrings', item: 'bt:String', prefix: 'long' },
] as const;

type Prefix = (typeof kinds)[number]['prefix'];

/** Texts and addresses of an XML manifest, which its elements name by id. Each value is kept once. */
export class Resources {
  readonly #welsh: ReadonlyMap<string, string>;
  readonly #values: Record<Prefix, string[]> = { icon: [], url: [], short: [], long: [] };

  /** @param welsh what stands in Welsh for a text */
  constructor(welsh: ReadonlyMap<string, string>) {
    this.#welsh = welsh;
  }

  image(url: string): string {
    return this.#idOf('icon', url);
  }

  url(url: string): string {
    return this.#idOf('url', url);
  }

  /** For labels: at most 125 characters. */
  short(text: string): string {
    return this.#idOf('short', text);
  }

  /** For descriptions: at most 250 characters. */
  long(text: string): string {
    return this.#idOf('long', text);
  }

  /** All that was asked for so far. */
  element(): XmlElement {
    const lists = kinds.map(({ list, item, prefix }) =>
      element(
        list,
        {},
        this.#values[prefix].map((value) =>
          element(
            item,
            { id: this.#idOf(prefix, value), DefaultValue: value },
            inWelsh('bt:Override', this.#welsh.get(value)),
          ),
        ),
      ),
    );
    return element('Resources', {}, lists);
  }

  #idOf(prefix: Prefix, value: string): string {
    const values = this.#values[prefix];
    if (!values.includes(value)) values.push(value);
    return `${prefix}.${values.indexOf(value) + 1}`;
  }
}

/** What Outlook shows where it is Welsh itself; null where there is nothing of the kind. */
export function inWelsh(name: 'Override' | 'bt:Override', text: string | undefined): XmlElement | null {
  return text === undefined ? null : element(name, { Locale: 'cy-GB', Value: text });
}
