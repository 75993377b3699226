import { html, raw } from 'hono/html';

type Html = ReturnType<typeof html>;

interface Content {
  [type: string]: { schema?: unknown };
}

interface Operation {
  summary?: string;
  description?: string;
  parameters?: { name: string; in: string; required?: boolean; schema?: unknown; description?: string }[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
}

/** As much of an OpenAPI document as the page shows. */
export interface Described {
  info: { title: string; description?: string };
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, unknown> };
}

/** The page that shows a described service to people: plain HTML that needs no script. */
export function documentationPage({ info, paths, components }: Described): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      id: `${method}${path.replace(/[^a-z]+/gi, '-')}`,
      name: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  );
  const schemas = Object.entries(components?.schemas ?? {});
  return String(html`<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${info.title}: what it can be asked</title>
    <link rel="stylesheet" href="/api/page.css">
  </head>
  <body>
    <header><h1>${info.title}</h1><p>${info.description ?? ''}</p>
      <p><a href="/api/openapi.json">The same as OpenAPI 3.1</a></p></header>
    <nav aria-labelledby="operations-listed"><h2 id="operations-listed">Operations</h2>
      <ul>${operations.map(
        ({ id, name, operation }) =>
          html`<li><a href="#${id}"><code>${name}</code></a> ${operation.summary ?? ''}</li>`,
      )}</ul>
    </nav>
    <main>
      ${operations.map(section)}
      <section aria-labelledby="shapes"><h2 id="shapes">Shapes</h2>
        ${schemas.map(
          ([name, schema]) =>
            html`<h3 id="shape-${name}">${name}</h3><pre tabindex="0">${linked(schema)}</pre>`,
        )}
      </section>
    </main>
  </body>
</html>`);
}

function section({ id, name, operation }: { id: string; name: string; operation: Operation }): Html {
  const { summary = '', description, parameters = [], requestBody, responses } = operation;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}"><code>${name}</code></h2>
    <p>${summary}.</p>
    ${description ? html`<p>${description}</p>` : ''}
    ${parameters.length > 0 ? parameterTable(parameters) : ''}
    ${requestBody ? html`<h3>What to send</h3>${contents(requestBody.content)}` : ''}
    <h3>Answers</h3>
    <table><thead><tr><th scope="col">Status</th><th scope="col">Meaning</th><th scope="col">Holds</th></tr></thead>
      <tbody>${Object.entries(responses).map(
        ([status, answer]) =>
          html`<tr><th scope="row">${status}</th><td>${answer.description}</td><td>${
            answer.content ? contents(answer.content) : ''
          }</td></tr>`,
      )}</tbody></table>
  </section>`;
}

function parameterTable(parameters: NonNullable<Operation['parameters']>): Html {
  return html`<h3>Parameters</h3>
    <table><thead><tr><th scope="col">Name</th><th scope="col">Where</th><th scope="col">Needed</th><th scope="col">Form</th></tr></thead>
      <tbody>${parameters.map(
        (parameter) =>
          html`<tr><th scope="row"><code>${parameter.name}</code></th><td>${parameter.in}</td><td>${
            parameter.required ? 'yes' : 'no'
          }</td><td><code>${linked(parameter.schema)}</code></td></tr>`,
      )}</tbody></table>`;
}

function contents(content: Content): Html[] {
  return Object.entries(content).map(
    ([type, { schema }]) => html`<p><code>${type}</code></p><pre tabindex="0">${linked(schema)}</pre>`,
  );
}

/** A shape as JSON, in which the name of another shape leads to it. */
function linked(schema: unknown): Html {
  const text = JSON.stringify(schema ?? {}, null, 1)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
  return html`${raw(
    text.replace(/"#\/components\/schemas\/([A-Za-z]{1,60})"/g, '<a href="#shape-$1">$1</a>'),
  )}`;
}

export const documentationStyle = `:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin-top: 2.5rem; font-size: 1.15rem; } h3 { font-size: 1rem; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #8886; padding: .4rem .6rem; text-align: left; vertical-align: top; }
pre { background: #8882; padding: .6rem; overflow: auto; max-height: 24rem; margin: .2rem 0; } code { overflow-wrap: anywhere; }
nav ul { list-style: none; padding: 0; } a:focus-visible, pre:focus-visible { outline: 2px solid; outline-offset: 2px; }
`;
