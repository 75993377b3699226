/** What a test asks of a page. The page can see through its own closed roots; the test need not. */
export interface Stage {
  /** Each post as the texts of its editors, in the order in which they went out. */
  posted: string[][];
  /** What the editors hold, by composer and editor. */
  texts(composer?: number): string[];
  /** The middle of an editor or control, in pixels of the whole page's view. */
  place(part: 'editor' | 'control', index?: number, composer?: number): { x: number; y: number };
  focus(part: 'editor' | 'control', index?: number, composer?: number): void;
  /** Is an editor of the composer focused? */
  focused(composer?: number): boolean;
  /** Makes what the page holds back until it is asked for. */
  mountLate(): Promise<void>;
}

declare global {
  interface Window {
    stage: Stage;
  }
}
