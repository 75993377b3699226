import type { NoToken } from '../host/nested-app-auth.ts';
import type { OutlookHostOptions } from '../host/outlook-host.ts';
import type { SendMode } from '../host/smart-alerts.ts';

/** What a test chooses of the Outlook that it wants, in the address of the page. */
export interface ProbeOptions
  extends Pick<OutlookHostOptions, 'locale' | 'permission' | 'requirements' | 'initializationContext'> {
  /** The page in the frame; the bare pane for tests where none is named. */
  pane?: string;
  /** Those that the mailbox knows. */
  categories?: string[];
  /** What Outlook answers to an add-in that wants to sign in: a token, or why there is none. */
  signIn?: { token: string } | { refused: NoToken };
  /** Of the manifest. */
  sendMode?: SendMode;
  /** The page in which events are handled. */
  eventsPage?: string;
}

/** The address of this page for what a test chooses. */
export function probeAddress(options: ProbeOptions): string {
  return `/probe/host.html?options=${encodeURIComponent(JSON.stringify(options))}`;
}
