import type { Supplier } from '#core/party/party.ts';

/** A row of the directory as the form has it; days are empty where there is none. */
export interface SupplierForm {
  name: string;
  domain: string;
  status: Supplier['status'];
  reference: string;
  from: string;
  until: string;
  /** Of a tender: that a contract follows when it closes, from which day and until when. */
  becomes: boolean;
  contractFrom: string;
  contractUntil: string;
}

export const blankForm: SupplierForm = {
  name: '',
  domain: '',
  status: 'contract',
  reference: '',
  from: '',
  until: '',
  becomes: false,
  contractFrom: '',
  contractUntil: '',
};

/** The form of a row, with the contract that is to follow it. */
export function formOf(row: Supplier, directory: readonly Supplier[]): SupplierForm {
  const next = followerOf(row, directory);
  return {
    ...blankForm,
    ...row,
    becomes: next !== undefined,
    contractFrom: next?.from ?? '',
    contractUntil: next?.until ?? '',
  };
}

/** The directory with a row changed, added (`row` null) or, without a form, removed. */
export function directoryWith(
  directory: readonly Supplier[],
  row: Supplier | null,
  form: SupplierForm | null,
): Supplier[] {
  // The contract belongs to the tender's form as long as there is one: otherwise it stands by itself.
  const next = form?.status === 'live-tender' && row !== null ? followerOf(row, directory) : undefined;
  const rows = form === null ? [] : rowsOf(form);
  if (row === null) return [...directory, ...rows];
  return directory.flatMap((one) => (one === row ? rows : one === next ? [] : [one]));
}

function rowsOf({ becomes, contractFrom, contractUntil, ...form }: SupplierForm): Supplier[] {
  const { name, domain, status, reference, from, until } = form;
  const row = (own: Supplier['status'], begins: string, ends: string): Supplier => ({
    name: name.trim(),
    domain: domain.trim().toLowerCase(),
    status: own,
    reference: reference.trim(),
    ...(begins && { from: begins }),
    ...(ends && { until: ends }),
  });
  const first = row(status, from, until);
  return status === 'live-tender' && becomes
    ? [first, row('contract', contractFrom, contractUntil)]
    : [first];
}

/** The contract that begins under the same reference when a tender closes. */
function followerOf(row: Supplier, directory: readonly Supplier[]): Supplier | undefined {
  if (row.status !== 'live-tender' || row.reference === '') return undefined;
  return directory.find(
    ({ status, reference, name, from }) =>
      status === 'contract' && reference === row.reference && name === row.name && from !== undefined,
  );
}
