import { describe, expect, inject, it } from 'vitest';
import { type OutlookOptions, type OutlookPage, useOutlook } from './outlook-page.ts';
import { clean } from './pane-page.ts';

const openOutlook = useOutlook();

const authority = {
  issuer: 'https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001/v2.0',
  clientId: '00000000-0000-4000-8000-000000000003',
  scope: 'api://probity/Declarations',
};

/** A pane whose council has a register on its own host, and what that register was asked with. */
async function openWithRegister(
  options: OutlookOptions,
): Promise<{ outlook: OutlookPage; tokens: string[] }> {
  const outlook = await openOutlook(options);
  const tokens: string[] = [];
  const url = `${inject('previewUrl')}/register`;
  await outlook.page.route('**/outlook-addin/settings.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), register: { url, authority } } });
  });
  await outlook.page.route('**/register/**', (route) => {
    tokens.push(route.request().headers().authorization ?? 'none');
    return route.fulfill({ status: 200, json: {} });
  });
  await outlook.select(clean);
  await outlook.openPane();
  await outlook.pane.getByRole('heading', { level: 1 }).waitFor();
  return { outlook, tokens };
}

describe('signing in as the officer of Outlook', () => {
  it('happens silently, with the register’s own scope', async () => {
    const { outlook, tokens } = await openWithRegister({
      requirements: { Mailbox: '1.15', NestedAppAuth: '1.1' },
      signIn: { token: 'from-outlook' },
    });
    await expect.poll(() => tokens).toContain('Bearer from-outlook');
    await outlook.pane.getByRole('button', { name: 'Profile' }).click();
    await outlook.pane.getByRole('button', { name: 'Sign out' }).waitFor();
  });

  it('never opens anything by itself where Outlook must ask, and the pane works signed out', async () => {
    const { outlook, tokens } = await openWithRegister({
      requirements: { Mailbox: '1.15', NestedAppAuth: '1.1' },
      signIn: { refused: 'USER_INTERACTION_REQUIRED' },
    });
    await outlook.pane.getByRole('button', { name: 'Profile' }).click();
    await outlook.pane.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(outlook.page.context().pages()).toHaveLength(1);
    expect(tokens).toEqual([]);
  });

  it('asks for no part of it in an Outlook that signs nobody in', async () => {
    const { outlook } = await openWithRegister({ requirements: { Mailbox: '1.15' } });
    const asked: string[] = [];
    outlook.page.on('request', (request) => asked.push(request.url()));
    await outlook.pane.getByRole('button', { name: 'Profile' }).click();
    await outlook.pane.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(asked.filter((url) => url.includes('nested-app'))).toEqual([]);
  });
});
