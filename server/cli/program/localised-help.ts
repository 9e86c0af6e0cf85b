import { type Argument, type Command, Help, type Option } from 'commander';
import type { Language, Words } from '../../../dsl/index.js';
import { textWidth } from '../terminal/text-width.js';
import { PROGRAM_WORDS as W } from './words.js';

const TITLES: Readonly<Record<string, Words>> = {
  'Usage:': W.usage,
  'Arguments:': W.arguments,
  'Options:': W.options,
  'Global Options:': W.globalOptions,
  'Commands:': W.commands,
};

/** Commander's help with its own words in the language of the reader, aligned for wide characters. */
export class LocalisedHelp extends Help {
  override showGlobalOptions = true;
  private readonly language: Language;

  constructor(language: Language) {
    super();
    this.language = language;
  }

  override displayWidth(text: string): number {
    return textWidth(text);
  }

  override styleTitle(title: string): string {
    return TITLES[title]?.[this.language] ?? title;
  }

  override commandUsage(command: Command): string {
    return super
      .commandUsage(command)
      .replace('[options]', W.optionsPlace[this.language])
      .replace('[command]', W.commandPlace[this.language]);
  }

  override optionDescription(option: Option): string {
    return this.withChoices(option.description, option.argChoices);
  }

  override argumentDescription(argument: Argument): string {
    return this.withChoices(argument.description, argument.argChoices);
  }

  override subcommandTerm(command: Command): string {
    return command.name();
  }

  private withChoices(description: string, choices: readonly string[] | undefined): string {
    if (choices === undefined) return description;
    return `${description} (${W.choices[this.language]}: ${choices.join(', ')})`;
  }
}
