/** Longer than any button's name. */
const longestName = 120;

/** Marks that steer the direction of writing; sites put them around the keys of a shortcut. */
const directions = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A name without the keys that it ends with: "Send (Ctrl-Enter)". */
export function withoutKeys(name: string): string {
  const bare = name.replace(directions, '').trim();
  const keys = bare.endsWith(')') ? bare.lastIndexOf('(') : -1;
  return keys > 0 ? bare.slice(0, keys).trim() : bare;
}

/** What a control is called: by its label, else by what is written on it. */
export function accessibleName(control: Element): string {
  const labelled = control
    .getAttribute('aria-labelledby')
    ?.split(/\s+/)
    .map((id) => (control.getRootNode() as Document | ShadowRoot).getElementById(id)?.textContent ?? '')
    .join(' ');
  const value = control instanceof HTMLInputElement ? control.value : '';
  const names = [
    labelled,
    control.getAttribute('aria-label'),
    value,
    control.textContent,
    control.getAttribute('title'),
  ];
  const name = names.find((each) => each && each.trim() !== '') ?? '';
  return name.slice(0, longestName).replace(/\s+/g, ' ').trim();
}
