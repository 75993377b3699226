import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Served } from '../repairs/served.ts';
import { servedKey } from '../repairs/served.ts';
import { readSettled } from '../settings/in-force.ts';
import { sayFault } from '../settings/settle.ts';
import { serversWords as words } from './servers-words.ts';

/** What of the organisation's settings could not be used, in sentences; nothing where all could. */
export function FaultsPart() {
  const [faults, setFaults] = useState<readonly string[]>([]);
  useEffect(() => void readFaults().then(setFaults), []);
  if (faults.length === 0) return null;
  return (
    <section class="sheet" aria-labelledby="faults-heading">
      <h2 id="faults-heading">{words.faultsHeading}</h2>
      <p class="small">{words.faultsHint}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </section>
  );
}

async function readFaults(): Promise<string[]> {
  const [settled, kept] = await Promise.all([readSettled(), browser.storage.local.get(servedKey)]);
  const served = kept[servedKey] as Partial<Served> | undefined;
  return [...settled.faults.map(sayFault), ...(served?.faults ?? [])];
}
