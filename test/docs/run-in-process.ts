import type { Language } from '../../dsl/index.js';
import { COMMANDS } from '../../server/cli/commands/index.js';
import type { CommandContext } from '../../server/cli/context.js';
import { EXIT, type ExitCode } from '../../server/cli/exit-codes.js';
import { buildProgram } from '../../server/cli/program/build-program.js';
import { reportError } from '../../server/cli/program/report-error.js';
import { createColours } from '../../server/cli/terminal/colours.js';

/** What a person sees in the terminal: standard output and standard error as they came, and the exit code. */
export interface InProcessRun {
  readonly code: ExitCode;
  readonly output: string;
}

/**
 * Runs the command line in this process, which spares the time of starting one: the guide has many commands.
 *
 * @param args the words after `heng`
 * @param folder where it is called
 */
export async function runInProcess(args: readonly string[], folder: string, language: Language): Promise<InProcessRun> {
  let output = '';
  const write = (text: string): void => {
    output += text;
  };
  const writeLine = (line: string): void => write(`${line}\n`);
  const context: CommandContext = {
    language,
    say: (words) => words[language],
    write,
    print: writeLine,
    note: writeLine,
    colours: createColours(false),
    noteColours: createColours(false),
    progress: { show: () => undefined, end: () => {} },
    readStandardInput: async () => new Uint8Array(),
    handOverSignals: () => {},
    today: () => new Date('2025-01-01T00:00:00Z'),
  };
  const before = process.cwd();
  process.chdir(folder);
  try {
    let code: ExitCode = EXIT.ok;
    const program = buildProgram(COMMANDS, '0.0.0', context, (ended) => {
      code = ended;
    });
    await program.parseAsync([...args], { from: 'user' });
    return { code, output };
  } catch (error) {
    const code = reportError(error, true, context);
    return { code, output };
  } finally {
    process.chdir(before);
  }
}
