import * as z from 'zod/mini';

const Icon = z.object({ size: z.number(), url: z.string(), scale: z.optional(z.number()) });

const Control = z.object({
  id: z.string(),
  label: z.string(),
  icons: z.array(Icon),
  supertip: z.optional(z.object({ title: z.string(), description: z.string() })),
  actionId: z.string(),
});

const Group = z.object({ id: z.string(), label: z.string(), controls: z.array(Control) });

const Capabilities = z.object({
  capabilities: z.optional(z.array(z.object({ name: z.string(), minVersion: z.string() }))),
});

const Action = z.object({
  id: z.string(),
  type: z.string(),
  pinnable: z.optional(z.boolean()),
  multiselect: z.optional(z.boolean()),
});

const Extension = z.object({
  requirements: Capabilities,
  runtimes: z.array(
    z.object({
      id: z.string(),
      code: z.object({ page: z.string(), script: z.optional(z.string()) }),
      actions: z.array(Action),
    }),
  ),
  ribbons: z.array(
    z.object({
      contexts: z.array(z.string()),
      tabs: z.array(
        z.object({ groups: z.array(Group), customMobileRibbonGroups: z.optional(z.array(Group)) }),
      ),
    }),
  ),
  autoRunEvents: z.optional(
    z.array(
      z.object({
        events: z.array(
          z.object({
            type: z.string(),
            actionId: z.string(),
            options: z.optional(z.object({ sendMode: z.string() })),
          }),
        ),
      }),
    ),
  ),
  alternates: z.array(z.object({ alternateIcons: z.object({ icon: Icon, highResolutionIcon: Icon }) })),
});

/** The parts of a unified manifest that Probity writes and looks at. */
export const UnifiedShape = z.object({
  id: z.string(),
  version: z.string(),
  name: z.object({ short: z.string(), full: z.string() }),
  description: z.object({ short: z.string(), full: z.string() }),
  developer: z.object({
    name: z.string(),
    websiteUrl: z.string(),
    privacyUrl: z.string(),
    termsOfUseUrl: z.string(),
  }),
  icons: z.object({ outline: z.string(), color: z.string() }),
  localizationInfo: z.object({ defaultLanguageTag: z.string() }),
  authorization: z.object({
    permissions: z.object({ resourceSpecific: z.array(z.object({ name: z.string() })) }),
  }),
  validDomains: z.array(z.string()),
  extensions: z.tuple([Extension]),
});

export type Unified = z.infer<typeof UnifiedShape>;
export type UnifiedControl = z.infer<typeof Control>;
