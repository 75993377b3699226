/**
 * Stands in for the Microsoft Ajax library, so that office.js starts without asking another server for it.
 *
 * office.js looks for a few members of that library, and fetches it from a public server where they are missing:
 * a request that a council's network may refuse and that tells others which officer opened which pane.
 * Load this file before office.js. Only what office.js touches is here; it validates nothing, because
 * office.js checks its own callers again.
 */

type Sys = Record<string, unknown>;

/** Collects pieces of text; office.js only asks whether it exists. */
class StringBuilder {
  readonly #pieces: string[] = [];

  append(piece: string): this {
    this.#pieces.push(piece);
    return this;
  }

  toString(separator = ''): string {
    return this.#pieces.join(separator);
  }
}

const sys: Sys = {
  StringBuilder,
  Serialization: {
    JavaScriptSerializer: {
      serialize: (value: unknown): string => JSON.stringify(value),
      deserialize: (text: string): unknown => JSON.parse(text),
    },
  },
  Debug: { trace: (): void => {} },
};

/** `Type` is another name for `Function` in the library; both carry these members. */
const typeMembers = {
  registerNamespace(path: string): void {
    let place = globalThis as Record<string, unknown>;
    for (const name of path.split('.')) {
      place[name] ??= {};
      place = place[name] as Record<string, unknown>;
    }
  },
  registerClass(): void {},
  /** The library answers with an error object for wrong arguments; none means that they are fine. */
  _validateParams: (): null => null,
  _validateParameter: (): null => null,
};

function faultMaker(name: string): (subject?: string, sentence?: string) => Error {
  return (subject, sentence) => {
    const fault = new Error(`${name}: ${sentence ?? subject ?? ''}`);
    fault.name = name;
    return fault;
  };
}

Object.assign(globalThis, { Sys: sys, Type: Function });
Object.assign(Function, typeMembers);
Object.assign(Error, {
  argument: faultMaker('Sys.ArgumentException'),
  parameterCount: faultMaker('Sys.ParameterCountException'),
});
