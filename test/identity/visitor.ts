/** A page as somebody sees it who has followed every redirect to it. */
export interface Page {
  address: URL;
  status: number;
  headers: Headers;
  body: string;
}

/** A browser without scripts: it keeps cookies, follows redirects and fills in forms. */
export class Visitor {
  readonly #cookies = new Map<string, string>();

  /** Goes to an address; stops where it leads away from the authority. */
  async visit(address: URL, init: RequestInit = {}): Promise<Page> {
    const answer = await fetch(address, { ...init, redirect: 'manual', headers: { Cookie: this.#cookie() } });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    const location = answer.headers.get('location');
    if (location === null) {
      return { address, status: answer.status, headers: answer.headers, body: await answer.text() };
    }
    await answer.body?.cancel();
    const next = new URL(location, address);
    if (next.origin === address.origin) return this.visit(next);
    return { address: next, status: answer.status, headers: answer.headers, body: '' };
  }

  /** Sends the page's form with what is hidden in it and these fields. */
  submit(page: Page, fields: Record<string, string>): Promise<Page> {
    const action = /<form[^>]* action="([^"]+)"/.exec(page.body)?.[1];
    if (!action) throw new Error(`There is no form at ${page.address}.`);
    const hidden = [...page.body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const body = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]));
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return this.visit(new URL(action, page.address), { method: 'POST', body });
  }

  #cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Cookies of an authority differ by name, so their paths need not be minded. */
  #keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
