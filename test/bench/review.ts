import { argv, stdout } from 'node:process';
import { chromium, type Frame } from 'playwright-core';
import { buildAddin } from '../../scripts/build-addin.ts';
import { buildRegisterPages } from '../../scripts/build-register-pages.ts';
import { findChromium, launchFlags } from '../browser/chromium.ts';
import { frameOf } from '../browser/declare-page.ts';
import { startDeclareSite } from '../browser/declare-site.ts';
import { emptyRegister, fillQueue, openReview, reviewerAt } from '../browser/review-page.ts';
import { buildPreview } from '../outlook-host/build.ts';

const turns = 15;

/**
 * How long a manager waits from pressing Review until the first row is painted, against the bare request for the
 * same rows from the same page. Both in turns, the median of each.
 * @param waiting so many declarations wait for them
 */
export async function benchReview(waiting: number): Promise<void> {
  stdout.write(`\nReview, ${waiting} waiting\n`);
  await Promise.all([buildAddin(), buildPreview(), buildRegisterPages()]);
  const site = await startDeclareSite();
  const browser = await chromium.launch({ executablePath: findChromium(), args: launchFlags() });
  try {
    await emptyRegister(site);
    await fillQueue(site, waiting);
    const mailbox = await reviewerAt(browser, site, 'Martin Yeo');
    const asked = mailbox.page.waitForRequest(/\/api\/declarations\?view=review/);
    await openReview(mailbox);
    const request = await asked;
    const headers = { Authorization: (await request.headerValue('Authorization')) ?? '' };
    const painted: number[] = [];
    const bare: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      // Each time anew: a list that was shown before stands there at once.
      await mailbox.page.reload();
      await mailbox.pane.getByRole('button', { name: /^Review \(/ }).waitFor();
      const frame = frameOf(mailbox.page);
      bare.push(await bareRequest(frame, request.url(), headers));
      painted.push(await openingReview(frame));
    }
    line('The bare request for the first page', median(bare), 1);
    line('Opening Review to the first row painted', median(painted), median(painted) / median(bare));
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Milliseconds until the rows are there as data. */
function bareRequest(frame: Frame, url: string, headers: Record<string, string>): Promise<number> {
  return frame.evaluate(
    async ([address, given]) => {
      const began = performance.now();
      await (await fetch(address, { headers: given })).json();
      return performance.now() - began;
    },
    [url, headers] as const,
  );
}

/** Milliseconds from the press until the frame in which the first row is painted has begun. */
function openingReview(frame: Frame): Promise<number> {
  return frame.evaluate(async () => {
    const tabs = [...document.querySelectorAll<HTMLElement>('nav.tabs button')];
    const began = performance.now();
    tabs.find(({ textContent }) => textContent?.startsWith('Review'))?.click();
    await new Promise<void>((resolve) => {
      const look = () => (document.querySelector('.queue > li') ? resolve() : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - began;
  });
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.trunc(times.length / 2)] ?? 0;
}

function line(name: string, milliseconds: number, ratio: number): void {
  stdout.write(
    `${name.padEnd(46)}${`${milliseconds.toFixed(1)} ms`.padStart(13)}${ratio.toFixed(2).padStart(8)} ×\n`,
  );
}

if (import.meta.main) await benchReview(Number(argv[2] ?? 10_000));
