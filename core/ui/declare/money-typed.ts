/** Pounds, with at most two figures after the point. */
const sum = /^\d{1,12}(?:\.\d{1,2})?$/;

/** Pence for a sum as typed ("£1,200.50"); null for an empty field, `NaN` for what cannot be read as a sum. */
export function penceTyped(typed: string): number | null {
  const text = typed.replace(/[£,\s]/g, '');
  if (text === '') return null;
  const [pounds = '', pence = ''] = text.split('.');
  return sum.test(text) ? Number(pounds) * 100 + Number(pence.padEnd(2, '0')) : Number.NaN;
}

/** The sum as it is typed into a field: 4550 is "45.50". Empty where there is none, or none that can be read. */
export function penceToType(pence: number | null): string {
  if (pence === null || Number.isNaN(pence)) return '';
  return pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2);
}
