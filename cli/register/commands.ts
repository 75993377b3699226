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
}
