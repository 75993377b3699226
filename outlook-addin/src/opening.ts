/** What a button of the ribbon opens the pane for, beyond the item itself. */
export type Opening = 'declare' | 'declarations';

/**
 * Reads it from what follows the `#` of the pane's address. Outlook appends `&_xdm_Info…` there.
 * Null for everything else: an address with an id leads to that one declaration.
 */
export function openingIn(hash: string): Opening | null {
  const [, opening] = /^#\/(declarations|declare)(?:[&?]|$)/.exec(hash) ?? [];
  return opening === 'declare' || opening === 'declarations' ? opening : null;
}
