import { z } from 'zod';
import { roles } from '#core/declaration/declaration.ts';

/*
 * What a register is told before it starts. The descriptions are for whoever writes the file: a fault in a
 * setting is told together with its description.
 */

const text = z.string().trim().min(1);
const web = z.url({ protocol: /^https?$/, error: 'must be an address that begins with https://' });

/** Over plain http anybody on the way could put in keys of their own; on this machine nobody is. */
const authority = web.refine((address) => {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}, 'must begin with https://');

const council = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,40}$/, 'may hold small letters, digits and hyphens, at most 41')
    .describe('What stands for the council in the address of its published register, for example westmarch.'),
  name: text.describe('The council’s name, as people know it.'),
  code: text.describe('The code of conduct that its officers work under, for example derbyshire.'),
  tenant: z
    .guid('must be a GUID')
    .toLowerCase()
    .describe('The id of its directory, which tokens name in “tid”; Entra’s overview page shows it.'),
  issuer: authority.describe(
    'Which authority signs its tokens, for example https://login.microsoftonline.com/<tenant>/v2.0.',
  ),
  provisioningTokenDigest: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in 64 small hexadecimal digits')
    .optional()
    .describe('SHA-256 of the token with which its directory provisions people; left out where none does.'),
  roleGroups: z
    .record(text, z.enum(roles))
    .default({})
    .describe(
      'Groups of its directory that carry a role (monitoring-officer, auditor or administrator), by name, beside those named “Probity auditors” and the like.',
    ),
});

/** The settings as they stand in a file. */
export const settingsShape = z.strictObject({
  url: web
    .transform((address) => address.replace(/\/$/, ''))
    .describe('Where people reach the register, for example https://register.westmarch.gov.uk.'),
  listen: z
    .strictObject({
      host: text.default('127.0.0.1').describe('The address to listen on; 0.0.0.0 for all.'),
      port: z.int().min(0).max(65535).default(8322).describe('The port to listen on (PROBITY_PORT).'),
    })
    .prefault({})
    .describe('Where the register listens: host and port.'),
  database: z
    .strictObject({
      url: z
        .url({ protocol: /^postgres(?:ql)?$/, error: 'must be an address that begins with postgresql://' })
        .optional()
        .describe('A PostgreSQL server, 15 or newer (DATABASE_URL); left out for the one that comes along.'),
      folder: text
        .default('register-data')
        .describe('Where the PostgreSQL that comes along keeps its data (PROBITY_DATA).'),
      connections: z
        .int()
        .min(1)
        .max(200)
        .default(20)
        .describe('How many connections the register may hold at a time.'),
    })
    .prefault({})
    .describe('Where the register keeps what it is told: url or folder, and connections.'),
  signIn: z
    .strictObject({
      audience: text.describe('The register’s own id at the authority, as tokens name it in “aud”.'),
      clientId: text.describe('The id under which the register’s pages ask people to sign in.'),
      scope: text.default('access').describe('The right that people’s tokens must name in “scp”.'),
    })
    .describe('How tokens are told: audience, clientId and scope.'),
  councils: z
    .array(council)
    .min(1)
    .superRefine(refuseDoubles)
    .describe('The councils that this register serves: slug, name, code, tenant and issuer of each.'),
  letters: z
    .strictObject({
      from: text.describe('The sender’s address.'),
      smtp: z
        .strictObject({
          host: text.describe('The mail server’s name.'),
          port: z.int().min(1).max(65535).default(587).describe('The mail server’s port.'),
          secure: z.boolean().default(false).describe('True where it speaks TLS from the first byte.'),
          user: text.optional().describe('Its user; the password comes from PROBITY_SMTP_PASSWORD alone.'),
          unencrypted: z
            .boolean()
            .default(false)
            .describe('True only for a relay on a trusted network that cannot encrypt.'),
        })
        .describe('The mail server: host, port, secure and user.'),
    })
    .optional()
    .describe('How letters are sent: from and smtp; left out where none are.'),
  audit: z
    .strictObject({
      key: text
        .optional()
        .describe(
          'Where the Ed25519 private key (PEM) lies that signs checkpoints; made on the first start.',
        ),
      checkpoints: text
        .optional()
        .describe('A folder, or the address of a service that keeps what is posted to it.'),
      everyMinutes: z.int().min(1).default(60).describe('How many minutes lie between two checkpoints.'),
    })
    .prefault({})
    .describe('How the audit log is witnessed: key, checkpoints and everyMinutes.'),
  paneOrigins: z
    .array(web.transform((address) => new URL(address).origin))
    .default([])
    .describe(
      'Where else the pane is served from, for example https://probity.westmarch.gov.uk: what runs there may ask the register for whoever is signed in.',
    ),
  pane: text
    .optional()
    .describe(
      'Where the built pane lies, to be served beside the register; left out where something else serves it.',
    ),
});

export type Council = z.output<typeof council>;

/** Slugs are addresses, and issuer with tenant tells whose a token is: neither may stand for two councils. */
function refuseDoubles(councils: readonly Council[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, { slug, issuer, tenant }] of councils.entries()) {
    for (const [field, key] of Object.entries({ slug, tenant: `${issuer} ${tenant}` })) {
      if (seen.has(`${field} ${key}`)) {
        const message = 'stands for another council already';
        context.addIssue({ code: 'custom', path: [index, field], message });
      }
      seen.add(`${field} ${key}`);
    }
  }
}
