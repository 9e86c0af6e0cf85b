import type { Language, Words } from '../../dsl/index.js';
import { type Colours, createColours } from './terminal/colours.js';
import { createProgress, type Progress } from './terminal/progress.js';

/** What a command gets from the outside world, and how it speaks. */
export interface CommandContext {
  readonly language: Language;
  /** The words in the language people asked for. */
  say(words: Words): string;
  /** Data and results: standard output. A line break is not added. */
  write(text: string): void;
  /** A line of results on standard output. */
  print(line: string): void;
  /** Everything else: a line on standard error. */
  note(line: string): void;
  /** Colours of standard output. */
  readonly colours: Colours;
  /** Colours of standard error. */
  readonly noteColours: Colours;
  readonly progress: Progress;
  /** The whole of standard input. Read once; null when a person sits there and nothing is piped in. */
  readStandardInput(): Promise<Uint8Array | null>;
  /** Lets the command hear Ctrl-C itself; until then it ends the process. */
  handOverSignals(): void;
  /** Today by the machine's clock; nothing in the language knows it. */
  today(): Date;
}

/** The context of a real process; nobody listens to its signals yet. */
export function createContext(language: Language, host: NodeJS.Process): CommandContext {
  const plain = Boolean(host.env.NO_COLOR) || host.env.TERM === 'dumb';
  return {
    language,
    say: (words) => words[language],
    write: (text) => {
      host.stdout.write(text);
    },
    print: (line) => {
      host.stdout.write(`${line}\n`);
    },
    note: (line) => {
      host.stderr.write(`${line}\n`);
    },
    colours: createColours(host.stdout.isTTY === true && !plain),
    noteColours: createColours(host.stderr.isTTY === true && !plain),
    progress: createProgress(host.stderr, language),
    readStandardInput: async () => {
      if (host.stdin.isTTY) return null;
      const chunks: Buffer[] = [];
      for await (const chunk of host.stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
    handOverSignals: () => {},
    today: () => new Date(),
  };
}
