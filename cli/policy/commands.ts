import type { Command } from 'commander';
import { onDay, partyStatus, pounds, wholeNumber } from '../options.ts';

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

  policy
    .command('coverage')
    .description('Say which clauses speak of each signal, and which rules use each clause, or why none does.')
    .argument('[pack]', 'an id, or a folder with a pack; all where none is named')
    .option('--json', 'as JSON')
    .option('--markdown', 'as the page docs/coverage.md')
    .action(async (pack: string | undefined, options) =>
      (await import('./coverage.ts')).coverageCommand(pack, options),
    );

  policy
    .command('compare')
    .description('Say what every code asks in one situation, side by side.')
    .requiredOption('--signal <id>', 'the situation')
    .option('--json', 'as JSON, one advice a code')
    .option('--value <pounds>', 'what the whole offer is worth', pounds)
    .addOption(partyStatus())
    .option('--previous <number>', "gifts or offers so far within each code's window", wholeNumber)
    .option('--accepted', 'the officer has accepted')
    .addOption(onDay())
    .action(async (options) => (await import('./compare.ts')).compareCommand(options));

  policy
    .command('import')
    .description("Read the council's own document and keep its official text beside the pack.")
    .argument('<document>', 'plain text, Markdown, HTML, Word (.docx) or PDF')
    .requiredOption('--code <id>', 'the code of conduct (an id, or a folder with a pack)')
    .option('--out <file>', 'where to write the official text; wording/<id>.json where not given')
    .option('--json', 'the report as JSON')
    .addOption(onDay())
    .action(async (document: string, options) =>
      (await import('./import.ts')).importCommand(document, options),
    );

  policy
    .command('diff')
    .description('Say what changed between two wording files, or two packs or versions of one.')
    .argument('<old>', 'a wording file (.json), an id, or a folder with a pack')
    .argument('<new>', 'likewise')
    .option('--json', 'as JSON')
    .addOption(onDay())
    .action(async (old: string, fresh: string, options) =>
      (await import('./diff.ts')).diffCommand(old, fresh, options),
    );

  policy
    .command('draft')
    .description("Draft a pack from the council's own document: every clause, and rules to be confirmed.")
    .argument('<document>', 'plain text, Markdown, HTML, Word (.docx) or PDF')
    .requiredOption('--id <id>', 'what the code is to be called')
    .option('--out <folder>', 'where to write it; policies/<id> where not given')
    .action(async (document: string, options) =>
      (await import('./draft.ts')).draftCommand(document, options),
    );
}
