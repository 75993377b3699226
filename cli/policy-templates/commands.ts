import { type Command, InvalidArgumentError } from 'commander';

/** Commands for whoever sets up the extension for an organisation. */
export function addTemplateCommands(program: Command): void {
  program
    .command('policy-templates')
    .description(
      'Write what sets up the extension: group policy (ADMX, ADML), JSON, plist and registry files.',
    )
    .requiredOption('--out <folder>', 'where to write them')
    .option(
      '--chrome-id <id>',
      'the extension’s id in Chrome, where it is not that of our own build',
      chromiumIdOf,
    )
    .option('--edge-id <id>', 'likewise in Edge', chromiumIdOf)
    .option('--firefox-id <id>', 'likewise in Firefox')
    .action(async (options) => (await import('./templates.ts')).policyTemplates(options));

  program
    .command('sign-served')
    .description('Sign corrected sites or settings that the extension is to fetch, once it would take them.')
    .argument('<file>', 'JSON: {"version", "sites", "off"} or {"version", "settings"}')
    .requiredOption('--key <file>', 'your private key (PEM), by P-256 or Ed25519')
    .requiredOption('--out <file>', 'where to write the signed file')
    .action(async (file: string, options) => (await import('./sign.ts')).signServed(file, options));
}

function chromiumIdOf(text: string): string {
  if (/^[a-p]{32}$/.test(text)) return text;
  throw new InvalidArgumentError('Give the 32 letters from a to p that the browser shows at the extension.');
}
