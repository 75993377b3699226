import type { Command } from 'commander';

/** Commands that run and check the register. */
export function addRegisterCommands(program: Command): void {
  const register = program.command('register').description('Run and check the register of declarations.');

  register
    .command('start')
    .description('Start the register and keep it running until it is told to stop.')
    .requiredOption('--settings <file>', 'whom it serves and where it keeps its data, as YAML')
    .action(async ({ settings }: { settings: string }) =>
      (await import('./start.ts')).startRegister(settings),
    );

  register
    .command('verify')
    .description(
      'Recompute the audit log of each council, and name the first link that is not as it was written.',
    )
    .requiredOption('--settings <file>', 'whom it serves and where it keeps its data, as YAML')
    .option('--organisation <slug>', 'this council alone')
    .option('--checkpoints <folder>', 'where the checkpoints lie; the folder in the settings where not given')
    .option(
      '--key <file...>',
      'the public key (PEM) they are checked with, several where there were several; the one in the settings where not given',
    )
    .option('--json', 'as JSON')
    .action(async (options) => (await import('./verify.ts')).verifyRegister(options));

  register
    .command('check-evidence')
    .description(
      'Check an evidence file of one case by itself: without the register, its database or a network.',
    )
    .argument('<file>', 'the file that was taken from the register')
    .requiredOption(
      '--key <file...>',
      'the public key (PEM) of the checkpoints, several where there were several',
    )
    .option('--json', 'as JSON')
    .action(async (file, options) => (await import('./check-evidence.ts')).checkEvidenceFile(file, options));
}
