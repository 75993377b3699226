import { suppliersCsv } from '#core/party/supplier-csv.ts';
import { digestOf } from '#register/api/etag.ts';
import type { Database } from '#register/database/session.ts';
import { westmarch } from '#test/register/database.ts';

/**
 * Gives Westmarch a supplier directory with days: a tender that has closed and its contract, one that runs, an
 * application to come.
 */
export async function fillDirectory(database: Database, today: Date): Promise<void> {
  const day = (days: number) => new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const csv = suppliersCsv([
    {
      name: 'Calloway Highways Ltd',
      domain: 'callowayhighways.co.uk',
      status: 'live-tender',
      reference: 'WM-T-61',
      from: day(-260),
      until: day(-171),
    },
    {
      name: 'Calloway Highways Ltd',
      domain: 'callowayhighways.co.uk',
      status: 'contract',
      reference: 'WM-4410',
      from: day(-170),
    },
    {
      name: 'Brackenfield Surfacing',
      domain: 'brackenfieldsurfacing.co.uk',
      status: 'contract',
      reference: 'WM-3902',
      until: day(45),
    },
    {
      name: 'Brackenfield Surfacing',
      domain: 'brackenfieldsurfacing.co.uk',
      status: 'live-tender',
      reference: 'WM-T-88',
      from: day(-75),
      until: day(30),
    },
    {
      name: 'Cirrus Local Government Systems',
      domain: 'cirrus-lgs.co.uk',
      status: 'dispute',
      reference: 'WM-D-7',
      from: day(-40),
    },
    { name: 'Westmarch College', domain: '', status: 'applicant', reference: 'WM-G-12', from: day(20) },
  ]);
  await database
    .updateTable('supplier_directory')
    .set({ csv, digest: digestOf(csv), updated_at: today })
    .where('organisation', '=', westmarch.id)
    .execute();
}
