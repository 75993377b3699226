import { OutlookHost } from '../host/outlook-host.ts';
import { type OutlookItem, outlookItem } from '../host/outlook-item.ts';

/** What tests reach in the host's window. */
export interface ProbeHost {
  host: OutlookHost;
  forms: unknown[];
  select(item: (Partial<OutlookItem> & Pick<OutlookItem, 'id'>) | null): void;
}

const forms: unknown[] = [];
const host = new OutlookHost({
  // Tests of the product's own pane name it in the address.
  paneUrl: new URLSearchParams(location.search).get('pane') ?? 'pane.html',
  user: { name: 'Sam Officer', address: 'sam.officer@westmarch.gov.uk' },
  onForm: (form) => forms.push(form),
});
const probe: ProbeHost = {
  host,
  forms,
  select: (item) => host.select(item && outlookItem(item)),
};
Object.assign(window, { probe });
