import manifest from '../../package.json' with { type: 'json' };
import { COMMANDS } from './commands/index.js';
import { createContext } from './context.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { buildProgram } from './program/build-program.js';
import { chooseLanguage } from './program/choose-language.js';
import { reportError } from './program/report-error.js';
import { listenForInterruption } from './terminal/interruption.js';

/**
 * Runs the command line in this process: its standard streams, its environment, its signals.
 *
 * @param args the words after `heng`
 * @returns the exit code, see `EXIT`
 */
export async function main(args: readonly string[]): Promise<number> {
  const plain = createContext(chooseLanguage(args, process.env.HENG_LANG), process);
  const stopListening = listenForInterruption(process, plain);
  const context = { ...plain, handOverSignals: stopListening };
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
    return reportError(error, args.includes('--debug'), context);
  } finally {
    stopListening();
  }
}
