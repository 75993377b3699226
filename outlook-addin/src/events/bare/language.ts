/**
 * What the language of 2016 lacks and our program uses. The compiler lowers syntax alone; classic Outlook of before
 * 2024 has no such methods. Stands above the program; what is there is left as it is.
 */
type Lacking = { name: string; on: object; method: (this: never, ...given: never[]) => unknown };

const lacking: Lacking[] = [
  {
    name: 'entries',
    on: Object,
    method: (of: Record<string, unknown>) => Object.keys(of).map((key) => [key, of[key]]),
  },
  {
    name: 'values',
    on: Object,
    method: (of: Record<string, unknown>) => Object.keys(of).map((key) => of[key]),
  },
  {
    name: 'getOwnPropertyDescriptors',
    on: Object,
    method(of: object) {
      const all: PropertyDescriptorMap = {};
      for (const key of Reflect.ownKeys(of)) {
        const one = Object.getOwnPropertyDescriptor(of, key);
        if (one !== undefined) all[key] = one;
      }
      return all;
    },
  },
  {
    name: 'hasOwn',
    on: Object,
    method: (of: object, key: string) => Object.hasOwn(of, key),
  },
  {
    name: 'fromEntries',
    on: Object,
    method(pairs: Iterable<[string, unknown]>) {
      const made: Record<string, unknown> = {};
      for (const [key, value] of pairs) made[key] = value;
      return made;
    },
  },
  {
    name: 'at',
    on: Array.prototype,
    method(this: unknown[], index: number) {
      return this[index < 0 ? this.length + index : index];
    },
  },
  {
    name: 'flat',
    on: Array.prototype,
    method(this: unknown[]) {
      return ([] as unknown[]).concat(...this);
    },
  },
  {
    name: 'flatMap',
    on: Array.prototype,
    method(this: unknown[], change: (one: unknown, index: number) => unknown) {
      const all: unknown[] = [];
      this.forEach((one, index) => {
        const more = change(one, index);
        if (Array.isArray(more)) for (const each of more) all.push(each);
        else all.push(more);
      });
      return all;
    },
  },
  {
    name: 'padStart',
    on: String.prototype,
    method(this: string, length: number, filler = ' ') {
      return filler.repeat(Math.max(0, length - this.length)) + this;
    },
  },
  {
    name: 'trimEnd',
    on: String.prototype,
    method(this: string) {
      return `x${this}`.trim().slice(1);
    },
  },
  {
    name: 'trimStart',
    on: String.prototype,
    method(this: string) {
      return `${this}x`.trim().slice(0, -1);
    },
  },
  {
    name: 'replaceAll',
    on: String.prototype,
    method(this: string, what: string | RegExp, by: string) {
      return typeof what === 'string' ? this.split(what).join(by) : this.replace(what, by);
    },
  },
  {
    name: 'matchAll',
    on: String.prototype,
    method(this: string, pattern: RegExp) {
      const each = new RegExp(pattern.source, pattern.flags);
      const found: RegExpExecArray[] = [];
      for (let one = each.exec(this); one !== null; one = each.exec(this)) {
        found.push(one);
        if (one[0] === '') each.lastIndex += 1;
      }
      return found[Symbol.iterator]();
    },
  },
];

for (const { name, on, method } of lacking) {
  if (!(name in on)) Object.defineProperty(on, name, { value: method, writable: true, configurable: true });
}
