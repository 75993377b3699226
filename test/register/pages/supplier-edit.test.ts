import { describe, expect, it } from 'vitest';
import type { Supplier } from '#core/party/party.ts';
import { blankForm, directoryWith, formOf } from '#register/pages/suppliers/edit.ts';

const other: Supplier = { name: 'Fernleigh Foods', domain: '', status: 'contract', reference: 'WM-1' };
const tender: Supplier = {
  name: 'Larkrise Paving',
  domain: 'larkrise.co.uk',
  status: 'live-tender',
  reference: 'WM-T-9',
  until: '2026-12-31',
};
const contract: Supplier = { ...tender, status: 'contract', from: '2027-02-01', until: '2029-01-31' };

describe('a row of the supplier directory', () => {
  it('is added at the end, without blanks around it', () => {
    const form = { ...blankForm, name: ' Larkrise Paving ', domain: ' LARKRISE.co.uk ', reference: ' WM-2 ' };
    expect(directoryWith([other], null, form)).toEqual([
      other,
      { name: 'Larkrise Paving', domain: 'larkrise.co.uk', status: 'contract', reference: 'WM-2' },
    ]);
  });

  it('comes back from its form as it was', () => {
    for (const directory of [
      [other, tender],
      [tender, contract, other],
    ]) {
      for (const row of directory.filter((one) => one !== contract))
        expect(directoryWith(directory, row, formOf(row, directory))).toEqual(directory);
    }
  });

  it('is taken away alone', () => {
    expect(directoryWith([other, tender], tender, null)).toEqual([other]);
  });
});

describe('a tender that closes', () => {
  it('becomes a contract on its day, in the place where it stood', () => {
    const form = {
      ...formOf(tender, [tender]),
      becomes: true,
      contractFrom: '2027-02-01',
      contractUntil: '',
    };
    expect(directoryWith([tender, other], tender, form)).toEqual([
      tender,
      { ...tender, status: 'contract', from: '2027-02-01', until: undefined },
      other,
    ]);
  });

  it('shows the contract that follows it in the same form, and gives it up there', () => {
    const directory = [tender, other, contract];
    const form = formOf(tender, directory);
    expect(form).toMatchObject({ becomes: true, contractFrom: '2027-02-01', contractUntil: '2029-01-31' });
    expect(directoryWith(directory, tender, { ...form, becomes: false })).toEqual([tender, other]);
  });

  it('leaves its contract standing when it is taken away or becomes something else', () => {
    const directory = [tender, contract];
    expect(directoryWith(directory, tender, null)).toEqual([contract]);
    const form = { ...formOf(tender, directory), status: 'dispute' as const };
    expect(directoryWith(directory, tender, form)).toEqual([{ ...tender, status: 'dispute' }, contract]);
  });

  it('takes no contract of another firm, or another reference, for its own', () => {
    const directory = [tender, { ...contract, name: 'Fernleigh Foods' }, { ...contract, reference: 'WM-8' }];
    expect(formOf(tender, directory).becomes).toBe(false);
  });
});
