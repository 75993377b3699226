import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Environment } from '#register/services.ts';
import { type Described, documentationPage, documentationStyle } from './documentation-page.ts';

const about = {
  openapi: '3.1.0',
  info: {
    title: 'Probity register',
    version: '1',
    description:
      'Declarations of interests, gifts and hospitality of a council, and what happens to them. Every answer that is not what was asked for is a problem (RFC 9457) with a code, and a sentence that says what happened, why, and what to do next.',
  },
  security: [{ bearer: [] }],
};

/** What the register can be asked: as OpenAPI 3.1 for programs, and as a page for people. Open to all. */
export function addDocumentation(app: OpenAPIHono<Environment>): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'An access token of your council’s directory, made for the register.',
  });
  // Made when it is first asked for: by then every room has added its routes.
  let made: { json: string; page: string } | undefined;
  const documentation = () => {
    if (!made) {
      const described = app.getOpenAPI31Document(about);
      made = { json: JSON.stringify(described), page: documentationPage(described as unknown as Described) };
    }
    return made;
  };

  app.get('/api/openapi.json', (context) => {
    context.header('Cache-Control', 'no-cache');
    return context.body(documentation().json, 200, { 'Content-Type': 'application/json' });
  });
  app.get('/api/page.css', (context) => {
    context.header('Cache-Control', 'no-cache');
    return context.body(documentationStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });
  app.get('/api', (context) => context.redirect('/api/', 301));
  app.get('/api/', (context) => {
    context.header('Cache-Control', 'no-cache');
    context.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    return context.html(documentation().page);
  });
}
