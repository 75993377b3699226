/*
 * Where letters lead. The pane reads what follows the `#`, which browsers do not send along when they fetch a
 * page, so no log on the way learns which declaration somebody opened.
 */

/** One declaration. */
export function declarationLink(register: string, declaration: string): string {
  return `${base(register)}/#/declarations/${declaration}`;
}

/** What waits for whoever opens it. */
export function queueLink(register: string): string {
  return `${base(register)}/#/review`;
}

/** Where a yearly return begins. */
export function yearlyReturnLink(register: string): string {
  return `${base(register)}/#/declare/nil-return`;
}

function base(register: string): string {
  return register.replace(/\/$/, '');
}
