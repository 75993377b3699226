import type { Page } from 'playwright-core';

/** Keeps what is asked at these addresses (by this method, where one is named) from going on, until its answer is called. */
export async function hold(page: Page, addresses: string, method?: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(addresses, async (route) => {
    if (method === undefined || route.request().method() === method) await held;
    await route.continue();
  });
  return release;
}
