import { browser } from 'wxt/browser';
import { type ComposeSettings, composeSettingsKey, composeSettingsOf } from './compose-settings.ts';
import { judgeAt } from './judge-at.ts';
import { type Judging, whenIdle } from './judging.ts';

/** Asks the background for the judgement of mail; see `serveComposeJudge`. */
export interface OpenComposeJudge {
  type: 'open-compose-judge';
}

/**
 * The judgement of mail. It is several times as large as that of posts, so it comes into the page only once somebody
 * writes there. Mail that is sent before it has come goes unread.
 */
export function composeJudging(): Judging {
  let settings: ComposeSettings = composeSettingsOf(null);
  let changed = () => {};
  const take = (kept: unknown): void => {
    settings = composeSettingsOf(kept);
    changed();
  };
  browser.storage.local.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[composeSettingsKey];
    if (change) take(change.newValue);
  });

  const prepare = async (): Promise<void> => {
    const kept = await browser.storage.local.get(composeSettingsKey);
    take(kept[composeSettingsKey]);
    // Only now: as soon as it stands there mail is judged, and by no other settings than those that are kept.
    if (!judgeAt.probityComposeJudge) await browser.runtime.sendMessage({ type: 'open-compose-judge' });
    changed();
    if (judgeAt.probityComposeJudge) whenIdle(judgeAt.probityComposeJudge.rehearsal());
  };
  return {
    prepare: () => void prepare().catch(() => undefined),
    judge: (draft, guard) => judgeAt.probityComposeJudge?.judgeMail(draft, guard, settings) ?? null,
    setAside: (print) => take({ ...settings, dismissed: [...settings.dismissed, print] }),
    onChange: (listener) => {
      changed = listener;
    },
  };
}
