import { useEffect, useState } from 'preact/hooks';
import type { KnownSender } from '#core/party/import/firms.ts';
import type { Supplier } from '#core/party/party.ts';
import { checkSuppliers, suppliersCsv, suppliersOn } from '#core/party/supplier-csv.ts';
import { fill } from '#core/ui/noticed.ts';
import { dayOf } from '#register/calendar.ts';
import type { CouncilSettings } from '#register/council-settings.ts';
import type { Answered, Fault } from '../ask.ts';
import { Failed } from '../frame.tsx';
import type { Desk } from '../pages.tsx';
import { Step, useSearch } from '../shell-address.tsx';
import { put, readTagged, type Tagged } from '../tagged.ts';
import { Told } from '../told.tsx';
import { words as all } from '../words.ts';
import { counted } from './counted.ts';
import { Directory } from './directory.tsx';
import { ImportPanel } from './import-panel.tsx';
import { supplierWords as words } from './words.ts';

const path = '/api/suppliers';

interface Known {
  senders: KnownSender[];
  ownDomains: string[];
}

/** Whom the council deals with: the directory, and lists to be brought in. */
export function SuppliersPage(desk: Desk) {
  const [answered, setAnswered] = useState<Answered<Tagged<string>> | null>(null);
  const [known, setKnown] = useState<Known>({ senders: [], ownDomains: [] });
  const [fault, setFault] = useState<Fault | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const isImporting = useSearch().get('do') === 'import';
  const load = () => readTagged<string>(desk, `${path}?dated=true`, 'text/csv').then(setAnswered);
  useEffect(() => {
    void load();
    void knownTo(desk).then(setKnown);
  }, []);
  if (answered === null) return <p role="status">{all.loading}</p>;
  if (answered.fault) return <Failed fault={answered.fault} />;
  const { value: csv, tag } = answered.value;
  const directory = checkSuppliers(csv).suppliers;
  const today = dayOf(new Date());
  const keep = async (next: readonly Supplier[], told: string | null) => {
    const refused = await put(desk, path, { body: suppliersCsv(next), tag, type: 'text/csv' });
    // What was kept is told once it stands in the directory: the next change is made to that.
    if (refused === null) await load();
    setFault(refused);
    setDone(told);
    return refused === null;
  };
  return (
    <div class="suppliers">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>{standing(directory, today)}</p>
      <nav class="tabs" aria-label={words.views}>
        <Step href="/suppliers" current={!isImporting}>
          {words.tabs.directory}
        </Step>
        <Step href="/suppliers?do=import" current={isImporting}>
          {words.tabs.import}
        </Step>
      </nav>
      <Told fault={fault} done={done} />
      {isImporting ? (
        <ImportPanel
          known={{ directory, ...known }}
          today={today}
          onKeep={(next, what) => keep(next, fill(words.import.done, { what }))}
        />
      ) : (
        <Directory directory={directory} today={today} onKeep={(next) => void keep(next, null)} />
      )}
    </div>
  );
}

/** What else helps to propose domains. An administrator sees no declarations: then it is less. */
async function knownTo(desk: Desk): Promise<Known> {
  const [senders, settings] = await Promise.all([
    desk.ask<{ senders: KnownSender[] }>(`${path}/senders`),
    desk.ask<{ settings: CouncilSettings }>('/api/settings'),
  ]);
  const { domains = [], memberDomains = [] } = settings.value?.settings ?? {};
  return { senders: senders.value?.senders ?? [], ownDomains: [...domains, ...memberDomains] };
}

function standing(directory: readonly Supplier[], today: string): string {
  const names = (rows: readonly Supplier[]) => new Set(rows.map(({ name }) => name.toLowerCase())).size;
  const now = suppliersOn(directory, today);
  return fill(words.count, {
    suppliers: counted(names(directory), words.suppliers),
    tenders: names(now.filter(({ status }) => status === 'live-tender')).toLocaleString('en-GB'),
    nameless: names(directory.filter(({ domain }) => domain === '')).toLocaleString('en-GB'),
  });
}
