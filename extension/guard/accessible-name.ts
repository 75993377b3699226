/** Longer than any button's name. */
const longestName = 120;

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
