import type { Route } from '#core/ui/route.ts';
import { tabOf } from '#core/ui/route.ts';

/** The panel's places. All but `code` are the desk's own. */
export const panelPlaces = ['check', 'mine', 'code', 'review', 'profile'] as const;
export type PanelPlace = (typeof panelPlaces)[number];

/** The place that a screen of the desk stands under. A form that nothing on a page prompted is one's own. */
export function placeOf(route: Route): Exclude<PanelPlace, 'code'> {
  if (route.screen === 'message') return 'check';
  const tab = tabOf(route);
  return tab === 'message' ? 'mine' : tab;
}
