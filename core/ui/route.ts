/** Where in the pane the officer is. Plain data: a surface keeps it, and may put it into its address. */
export type Route =
  | { screen: 'message' }
  /** `declaration` is the draft's id. */
  | { screen: 'declare' | 'decline' | 'flag'; declaration: string }
  | { screen: 'mine' }
  | { screen: 'declaration' | 'amend'; declaration: string }
  /** Which declaration is looked at there, reviewing itself knows. */
  | { screen: 'review' }
  | { screen: 'profile' };

/** The pane's tabs; `review` is for those who decide. */
export const tabs = ['message', 'mine', 'review', 'profile'] as const;
export type Tab = (typeof tabs)[number];

const tabByScreen: Record<Route['screen'], Tab> = {
  message: 'message',
  declare: 'message',
  decline: 'message',
  flag: 'message',
  mine: 'mine',
  declaration: 'mine',
  amend: 'mine',
  review: 'review',
  profile: 'profile',
};

/** The tab that a screen stands under. */
export function tabOf({ screen }: Pick<Route, 'screen'>): Tab {
  return tabByScreen[screen];
}

/** Where an address of a letter or of the pane leads. `declaration` is null for the whole list. */
export type Link = { to: 'review'; declaration: string | null } | { to: 'declaration'; declaration: string };

const linkPattern =
  /#\/(review|declarations)(?:\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))?(?![/\w-])/i;

/** The first such link in an address or a text: `#/review`, `#/review/<id>`, `#/declarations/<id>`. Null for none. */
export function linkIn(text: string): Link | null {
  const [, place, declaration = null] = linkPattern.exec(text) ?? [];
  if (place?.toLowerCase() === 'review') return { to: 'review', declaration };
  return place === undefined || declaration === null ? null : { to: 'declaration', declaration };
}
