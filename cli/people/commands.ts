import type { Command } from 'commander';

/** Commands for whoever keeps a council's people in the register. */
export function addPeopleCommands(program: Command): void {
  const people = program.command('people').description('Keep a council’s people in the register.');

  people
    .command('import')
    .description('Bring people in from a list, all of them or none; says every fault with row and column.')
    .argument('<list>', 'a CSV file, as docs/people.md describes it')
    .requiredOption('--settings <file>', 'the register’s settings, as YAML')
    .requiredOption('--organisation <slug>', 'which council of the settings')
    .option('--dry-run', 'say what would happen, and change nothing')
    .option('--keep', 'whoever is not in the list stays, as where it holds one department alone')
    .option('--json', 'as JSON')
    .action(async (list: string, options) => (await import('./import.ts')).importCommand(list, options));
}
