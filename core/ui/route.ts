/** Where in the pane the officer is. Plain data: a surface keeps it, and may put it into its address. */
export type Route =
  | { screen: 'message' }
  /** `declaration` is the draft's id. */
  | { screen: 'declare' | 'decline' | 'flag'; declaration: string }
  | { screen: 'mine' }
  | { screen: 'declaration' | 'amend'; declaration: string }
  | { screen: 'profile' };

/** The pane's tabs. */
export const tabs = ['message', 'mine', 'profile'] as const;
export type Tab = (typeof tabs)[number];

const tabByScreen: Record<Route['screen'], Tab> = {
  message: 'message',
  declare: 'message',
  decline: 'message',
  flag: 'message',
  mine: 'mine',
  declaration: 'mine',
  amend: 'mine',
  profile: 'profile',
};

/** The tab that a screen stands under. */
export function tabOf({ screen }: Pick<Route, 'screen'>): Tab {
  return tabByScreen[screen];
}
