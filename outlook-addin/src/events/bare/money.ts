/** Stands in for `core/ui/money.ts` where the language comes without `Intl`: 9000 pence is "£90", 123450 is "£1,234.50". */
export function pounds(pence: number): string {
  const [whole = '', rest = ''] = (pence / 100).toFixed(2).split('.');
  const grouped = whole.replace(/(\d)(?=(?:\d{3})+$)/g, '$1,');
  return rest === '00' ? `£${grouped}` : `£${grouped}.${rest}`;
}
