import type { Words } from '../../dsl/index.js';
import type { CommandContext } from './context.js';
import type { ExitCode } from './exit-codes.js';

export interface ArgumentDefinition {
  /** As it stands in the usage line. */
  readonly name: Words;
  readonly words: Words;
  readonly optional?: boolean;
  /** Takes every word that is left; only for the last argument. */
  readonly several?: boolean;
  readonly choices?: readonly string[];
}

export interface OptionDefinition {
  /** As commander reads it: `--json`, `--depth <n>`. */
  readonly flags: string;
  readonly words: Words;
}

/** What was written after the command's name. */
export interface CommandCall {
  /** Every argument in order, those that take several words flattened. */
  readonly words: readonly string[];
  /** Whether an option without a value was given, by its name (`json` for `--json`). */
  has(option: string): boolean;
  /** The text of an option with a value; null when it was not given. */
  text(option: string): string | null;
}

/**
 * One command, one file. What stands outside `run` is read for every call of `heng`, so it loads nothing heavy; `run`
 * loads the language with `loadLanguage`.
 */
export interface CommandDefinition {
  readonly name: string;
  readonly summary: Words;
  readonly arguments: readonly ArgumentDefinition[];
  readonly options: readonly OptionDefinition[];
  /** Command lines without their comment, shown in the help. */
  readonly examples: readonly { readonly line: string; readonly words: Words }[];
  readonly run: (call: CommandCall, context: CommandContext) => Promise<ExitCode>;
}
