import { browser } from 'wxt/browser';
import { openQuestion, type QuestionDeeds } from '../dialog/open-question.tsx';
import { sayOutdated } from '../dialog/outdated-note.ts';
import { QuietMark } from '../dialog/quiet-mark.ts';
import type { Judging } from '../judge/judging.ts';
import { speakHere } from '../language.ts';
import type { Message, MessageAnswer, PageState, TellsOf } from '../messages.ts';
import { isUnder, siteOf } from '../page/page-site.ts';
import {
  type GuardSettings,
  guardSettingsKey,
  guardSettingsOf,
  type OffBy,
  offBy,
  plainGuardSettings,
} from '../settings/guard-settings.ts';
import type { Site } from '../sites/site.ts';
import { hasComposer } from './composer.ts';
import type { Draft } from './draft.ts';
import { type Answer, Guard, type OpenQuestion, type Surroundings } from './guard.ts';
import type { Verdict } from './verdict.ts';

/** Guards this page from now on, by the settings that the background keeps. */
export function startGuard(sites: readonly Site[], judging: Judging): void {
  const page = new GuardedPage(sites, judging);
  new Guard(page).listen();
  void page.followSettings();
}

/** The guard's surroundings on a real page. */
class GuardedPage implements Surroundings {
  private readonly sites: readonly Site[];
  private settings: GuardSettings = plainGuardSettings;
  private present: Site | null;
  private readonly judging: Judging;
  private last: { draft: string; verdict: Verdict | null } | null = null;
  private readonly reported = new Set<string>();
  private quietMark: QuietMark | null = null;

  constructor(sites: readonly Site[], judging: Judging) {
    this.sites = sites;
    this.judging = judging;
    judging.onChange(() => {
      this.last = null;
    });
    this.present = siteOf(origin, sites, this.settings);
  }

  async followSettings(): Promise<void> {
    browser.storage.local.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
      const change = changes[guardSettingsKey];
      if (change) this.take(change.newValue);
    });
    browser.runtime.onMessage.addListener((message: Message) => {
      if (message.type === 'tell-state') this.tell(this.state());
    });
    const kept = await browser.storage.local.get(guardSettingsKey);
    this.take(kept[guardSettingsKey]);
    if (window === window.top) this.tell(this.state());
  }

  site(): Site | null {
    return this.present && this.offBy() === null ? this.present : null;
  }

  isOwnHost(host: string): boolean {
    return isUnder(host, this.settings.organisation?.domains ?? []);
  }

  /** One press is several events: the same draft is judged once. */
  judge(draft: Draft): Verdict | null {
    const key = JSON.stringify(draft);
    if (this.last?.draft !== key) {
      this.last = { draft: key, verdict: this.judging.judge(draft, this.settings) };
    }
    return this.last.verdict;
  }

  ask(verdict: Verdict, draft: Draft, answer: (answer: Answer) => void): OpenQuestion {
    const { organisation, code } = this.settings;
    const shown = {
      verdict,
      writing: draft.writing,
      council: organisation?.name ?? '',
      codeTitle: code?.title ?? '',
      asked: askedBy(verdict, code),
      outdated: !isAlive(),
    };
    const signals = verdict.noticed.map(({ finding }) => finding.signal);
    void send({ type: 'prompted', site: draft.site, signals }).catch(() => undefined);
    const deeds: QuestionDeeds = {
      askFirst: async (about, withText) => {
        const tells = tellsOf(about, draft);
        if (tells) await send({ type: 'ask-first', text: withText ? draft.text : null, ...tells });
      },
      declare: (about) => {
        const tells = tellsOf(about, draft);
        const excerpt = about.noticed[0]?.finding.evidence.map(({ text }) => text) ?? [];
        if (tells) void send({ type: 'declare', excerpt, ...tells });
      },
      setAside: async (print) => {
        await send({ type: 'dismiss', print, reason: '' });
        this.judging.setAside(print);
        const left = this.judge(draft);
        return left && { verdict: left, asked: askedBy(left, code) };
      },
      keepReason: ({ noticed }, reason) => {
        const prints = noticed.flatMap(({ settling }) => settling?.print ?? []);
        void send({ type: 'sent-anyway', prints, reason }).catch(() => undefined);
      },
    };
    return openQuestion(shown, deeds, answer);
  }

  /** Judging needs nothing but this page, so an extension that was updated still asks here; it also says so, once. */
  tried(): void {
    if (isAlive() || this.reported.has('outdated')) return;
    this.reported.add('outdated');
    sayOutdated();
  }

  marks(): boolean {
    return this.settings.mark;
  }

  mark(editor: Element | null): void {
    // Its place comes whatever there is to say, so that the page learns nothing from that.
    this.quietMark ??= new QuietMark();
    this.quietMark.set(editor);
  }

  began(): void {
    if (this.reported.has('began')) return;
    this.reported.add('began');
    this.tell('protecting');
    this.judging.prepare();
  }

  report(what: 'broken-composer' | 'failed'): void {
    if (!this.present || this.reported.has(what)) return;
    this.reported.add(what);
    const { id, version } = this.present;
    void send({ type: what, site: id, version }).catch(() => undefined);
  }

  private take(kept: unknown): void {
    this.settings = guardSettingsOf(kept);
    speakHere(this.settings.language);
    this.present = siteOf(origin, this.sites, this.settings);
    this.last = null;
  }

  private offBy(): OffBy | null {
    return this.present && offBy(this.settings, this.present.id);
  }

  private state(): PageState {
    const by = this.offBy();
    if (by !== null) return `off-by-${by}`;
    if (this.reported.has('broken-composer')) return 'not-recognised';
    return this.present && hasComposer(document, this.present) ? 'protecting' : 'no-composer';
  }

  private tell(state: PageState): void {
    if (this.present) void send({ type: 'state', site: this.present.id, state }).catch(() => undefined);
  }
}

/** Taken away beneath the page, the extension no longer has an id. */
function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Whom the code would have the officer ask, as it calls them; null where it names nobody. */
function askedBy({ noticed: [first] }: Verdict, code: GuardSettings['code']): string | null {
  const duty = first?.advice?.duties.find(({ to }) => to !== null);
  if (!duty) return null;
  return (duty.to !== null && code?.roles[duty.to]?.called) || duty.toTitle;
}

function tellsOf({ noticed: [first] }: Verdict, { site, writing }: Draft): TellsOf | null {
  if (!first) return null;
  const { finding, advice, settling } = first;
  const { signal, confidence } = finding;
  return {
    site,
    writing,
    finding: { signal, confidence },
    ...(settling && { print: settling.print }),
    advice,
  };
}

/** Rejects where the background could not do what was asked. */
async function send(message: Message): Promise<void> {
  const answer: MessageAnswer | undefined = await browser.runtime.sendMessage(message);
  if (answer?.taken === false) throw new Error(`The background did not take “${message.type}”.`);
}
