import { CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { COMMANDS } from './commands/index.js';
import { type CommandContext, createContext } from './context.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { Failure } from './failure.js';
import { buildProgram } from './program/build-program.js';
import { chooseLanguage } from './program/choose-language.js';
import { usageWords } from './program/usage-error.js';
import { listenForInterruption } from './terminal/interruption.js';

/**
 * Runs the command line in this process: its standard streams, its environment, its signals.
 *
 * @param args the words after `heng`
 * @returns the exit code, see `EXIT`
 */
export async function main(args: readonly string[]): Promise<number> {
  const context = createContext(chooseLanguage(args, process.env.HENG_LANG), process);
  const stopListening = listenForInterruption(process, context);
  let code: ExitCode = EXIT.ok;
  const program = buildProgram(COMMANDS, manifest.version, context, (ended) => {
    code = ended;
  });
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    context.progress.end();
    return report(error, args.includes('--debug'), context);
  } finally {
    stopListening();
  }
}

function report(error: unknown, debug: boolean, { say, note, noteColours: colours }: CommandContext): ExitCode {
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
