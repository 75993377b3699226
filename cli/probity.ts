import { argv, exit, stderr, stdout } from 'node:process';
import { Command, Option } from 'commander';
import { ProbityError } from '#core/errors.ts';
import { itemKinds } from '#core/item/item.ts';
import { onDay, partyStatus, pounds, wholeNumber } from './options.ts';
import { addPeopleCommands } from './people/commands.ts';
import { addPolicyCommands } from './policy/commands.ts';
import { addTemplateCommands } from './policy-templates/commands.ts';
import { addRegisterCommands } from './register/commands.ts';
import { parts } from './split.ts';

/** Commands are loaded when they are called for, so that each starts as fast as it can. */
const program = new Command('probity')
  .description('Finds the situations that a code of conduct speaks of, and says what the code asks.')
  .showHelpAfterError();

program
  .command('scan')
  .description('Read messages, invites and draft posts, and say what they put before the officer.')
  .argument('[files...]', '.eml, .ics and .json files')
  .option('--json', 'one line of JSON an item')
  .option('--explain', 'add what each judgement rests on, strongest first')
  .option('--code <id>', 'add what this code of conduct says (an id, or a folder with a pack)')
  .addOption(onDay())
  .option('--wording <folder>', 'show the official text in this folder; ./wording where not given')
  .option('--organisation <file>', 'the employer, as JSON: name, domains, memberDomains, levels')
  .option('--suppliers <file>', 'the supplier directory, as CSV: name,domain,status,reference')
  .addOption(new Option('--kind <kind>', 'read every file as this kind').choices(itemKinds))
  .option('--items <file>', 'read {"file","kind"} lines; paths are relative to that file')
  .action(async (files: string[], options) => (await import('./scan.ts')).scan(files, options));

program
  .command('advise')
  .description('Say what a code of conduct asks in a situation.')
  .requiredOption('--code <id>', 'the code of conduct (an id, or a folder with a pack)')
  .requiredOption('--signal <id>', 'the situation')
  .option('--json', 'as JSON')
  .option('--value <pounds>', 'what the whole offer is worth', pounds)
  .addOption(partyStatus())
  .option('--previous <number>', "gifts or offers so far within the code's window", wholeNumber)
  .option('--accepted', 'the officer has accepted')
  .addOption(onDay())
  .option('--wording <folder>', 'show the official text in this folder; ./wording where not given')
  .option('--profile <json>', 'the officer: {"grade": 10, "politicallyRestricted": true, …}')
  .action(async (options) => (await import('./advise.ts')).adviseCommand(options));

program
  .command('evaluate')
  .description('Run a labelled corpus: labels.jsonl, organisation.json, suppliers.csv.')
  .argument('<folder>', 'where the corpus is')
  .option('--json', 'as JSON')
  .addOption(new Option('--part <part>', 'only this side of the split').choices(parts))
  .option('--errors', 'list what was judged wrongly (of the writing part only)')
  .option('--confusion', 'which signals were raised in place of which')
  .option('--force', 'with --errors: list the test part too, which then no longer is one')
  .action(async (folder: string, options) => (await import('./evaluate.ts')).evaluate(folder, options));

program
  .command('learn')
  .description(
    'Fit the judge to the writing part of a corpus and to the voices; writes core/signals/weights.json.',
  )
  .argument('<folder>', 'where the corpus is')
  .option('--compare', 'fit nothing: compare what a judge may be built on')
  .action(async (folder: string, { compare }) => {
    if (compare) await (await import('./learn/compare.ts')).compareMethods(folder);
    else await (await import('./learn/learn.ts')).learn(folder);
  });

addPeopleCommands(program);
addPolicyCommands(program);
addTemplateCommands(program);
addRegisterCommands(program);

// Whoever reads may have seen enough, as `head` has.
stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') exit();
  throw fault;
});

try {
  await program.parseAsync(argv);
} catch (error) {
  if (!(error instanceof ProbityError)) throw error;
  stderr.write(`${error.message} (${error.code})\n`);
  exit(error.code === 'ERR_USAGE' ? 2 : 1);
}
