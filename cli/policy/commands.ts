import type { Command } from 'commander';

/** Tools for the people who own a code of conduct. Each is a file beside this one, loaded when it is called for. */
export function addPolicyCommands(program: Command): void {
  const policy = program.command('policy').description('Tools for the people who own a code of conduct.');

  policy
    .command('lint')
    .description('Say what is amiss in a pack, with file, line and mend; all packs where none is named.')
    .argument('[pack]', 'an id, or a folder with a pack')
    .option('--json', 'as JSON')
    .action(async (pack: string | undefined, options) =>
      (await import('./lint.ts')).lintCommand(pack, options),
    );
}
