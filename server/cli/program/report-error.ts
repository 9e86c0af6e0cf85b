import { CommanderError } from 'commander';
import type { CommandContext } from '../context.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { usageWords } from './usage-error.js';

/**
 * Says on standard error what ended a command early, and gives the exit code: mistakes of the command line, failures of
 * files, and bugs of our own, which are said in both languages for whoever reads the report.
 */
export function reportError(
  error: unknown,
  debug: boolean,
  { say, note, noteColours: colours }: Pick<CommandContext, 'say' | 'note' | 'noteColours'>,
): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    note(`${colours.error('heng:')} ${say(usageWords(error))}`);
    note(say({ zh: '用法见 heng --help', en: 'See heng --help' }));
    return EXIT.usage;
  }
  if (error instanceof Failure) {
    note(`${colours.error('heng:')} ${say(error.words)}`);
    if (debug) note(String(error.stack));
    return error.exitCode;
  }
  const what = error instanceof Error ? error.message : String(error);
  note(`${colours.error('heng:')} 程序自身出错，请把命令和下面这行报告给开发者：${what}`);
  note(`A bug of heng itself. Please report the command and this line: ${what}`);
  note(debug && error instanceof Error ? String(error.stack) : '--debug: 显示调用栈 shows the stack');
  return EXIT.bug;
}
