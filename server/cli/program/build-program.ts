import { Argument, Command, Option } from 'commander';
import type { Words } from '../../../dsl/index.js';
import type { CommandCall, CommandDefinition } from '../command.js';
import type { CommandContext } from '../context.js';
import { EXIT, EXIT_CODES, type ExitCode } from '../exit-codes.js';
import { tableLines } from '../terminal/table.js';
import { LocalisedHelp } from './localised-help.js';
import { PROGRAM_WORDS as W } from './words.js';

/**
 * The program out of its commands, for one call. Help goes to standard output; mistakes in the command line are thrown as
 * `CommanderError`. `ended` is told how the command ended.
 */
export function buildProgram(
  commands: readonly CommandDefinition[],
  version: string,
  context: CommandContext,
  ended: (code: ExitCode) => void,
): Command {
  const { say } = context;
  const program = prepare(new Command('heng'), context)
    .description(say(W.about))
    .version(version, '-V, --version', say(W.version))
    .addOption(new Option('--lang <language>', say(W.lang)).choices(['zh', 'en']))
    .option('--debug', say(W.debug))
    .helpCommand(`help [${say(W.command)}]`, say(W.helpCommand))
    .addHelpText('after', `\n${exitCodeTable(context)}\n\n${say(W.more)}`);
  for (const definition of commands) {
    const command = prepare(new Command(definition.name), context).description(say(definition.summary));
    for (const each of definition.arguments) command.addArgument(argumentOf(each, say));
    for (const each of definition.options) command.addOption(new Option(each.flags, say(each.words)));
    if (definition.examples.length > 0) command.addHelpText('after', `\n${exampleLines(definition, context)}`);
    command.action(async () => ended(await definition.run(callOf(command), context)));
    program.addCommand(command);
  }
  return program;
}

function prepare(command: Command, { say, language, write }: CommandContext): Command {
  command.createHelp = () => new LocalisedHelp(language);
  return command
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => {}, outputError: () => {} })
    .helpOption('-h, --help', say(W.help));
}

function argumentOf(definition: CommandDefinition['arguments'][number], say: (words: Words) => string): Argument {
  const name = definition.several ? `${say(definition.name)}...` : say(definition.name);
  const argument = new Argument(definition.optional ? `[${name}]` : `<${name}>`, say(definition.words));
  return definition.choices === undefined ? argument : argument.choices(definition.choices);
}

function exampleLines({ examples }: CommandDefinition, { say }: CommandContext): string {
  const rows = examples.map(({ line, words }) => [`  ${line}`, say(words)]);
  return [say(W.examples), ...tableLines([{ title: '' }, { title: '' }], rows).slice(1)].join('\n');
}

function exitCodeTable({ say }: CommandContext): string {
  // Keys of a constant: those of EXIT are those of EXIT_CODES, as its type says.
  const names = Object.keys(EXIT) as (keyof typeof EXIT)[];
  const rows = names.map((name) => [`  ${EXIT[name]}`, say(EXIT_CODES[name])]);
  return [say(W.exitCodes), ...tableLines([{ title: '' }, { title: '' }], rows).slice(1)].join('\n');
}

function callOf(command: Command): CommandCall {
  const options = command.opts<Record<string, unknown>>();
  return {
    words: command.args,
    has: (option) => options[option] === true,
    text: (option) => {
      const value = options[option];
      return typeof value === 'string' ? value : null;
    },
  };
}
