import type { OpenAPIHono } from '@hono/zod-openapi';
import { html } from 'hono/html';
import { router } from '#register/api/router.ts';
import type { Environment, Services } from '#register/services.ts';
import { builtPages } from './built.ts';
import { places } from './shell-places.ts';
import type { SignInDesk } from './sign-in-desk.ts';

/** The pages of the register, and where their sign-in comes back to. */
const addresses = [...places.map(({ path }) => path), '/signed-in'];

const forGood = 'public, max-age=31536000, immutable';

/** The register's own pages, their files, and what a page must know to let somebody sign in. */
export function pageRoutes({ settings }: Services): OpenAPIHono<Environment> {
  const routes = router();
  const pages = builtPages();
  const { audience, clientId, scope } = settings.signIn;
  const desk: SignInDesk = {
    clientId,
    scope: `api://${audience}/${scope}`,
    councils: settings.councils.map(({ slug, name, issuer }) => ({ slug, name, issuer })),
  };

  routes.get('/api/sign-in', (context) => {
    context.header('Cache-Control', 'no-cache');
    return context.json(desk);
  });

  for (const address of addresses) {
    routes.get(address, async (context) => {
      const { addressOf } = await pages();
      context.header('Content-Security-Policy', policyFor(desk));
      context.header('Cache-Control', 'no-cache');
      return context.html(shell(addressOf('pages.css'), addressOf('pages.js')));
    });
  }

  routes.get('/pages/:name', async (context) => {
    const file = (await pages()).file(context.req.param('name'));
    if (!file) return context.notFound();
    context.header('Content-Type', file.type);
    context.header('Cache-Control', forGood);
    return context.body(file.bytes);
  });

  return routes;
}

/** Our own files, and the authorities that people sign in with: nothing else is loaded or asked. */
function policyFor({ councils }: SignInDesk): string {
  const authorities = [...new Set(councils.map(({ issuer }) => new URL(issuer).origin))].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${authorities}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function shell(stylesheet: string, script: string) {
  return html`<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Probity</title>
    <link rel="stylesheet" href="${stylesheet}">
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <div id="page"></div>
    <noscript>This page needs JavaScript. The published register works without.</noscript>
  </body>
</html>`;
}
