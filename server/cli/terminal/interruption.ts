import type { CommandContext } from '../context.js';
import { EXIT } from '../exit-codes.js';

/**
 * Ctrl-C ends the process with a word and code 130; a reader that closed the pipe (`| head`) ends it silently.
 *
 * @returns stops listening
 */
export function listenForInterruption(host: NodeJS.Process, context: CommandContext): () => void {
  const interrupt = (): void => {
    context.progress.end();
    context.note(context.say({ zh: '已中断，没有完成。', en: 'Stopped; nothing was finished.' }));
    host.exit(EXIT.interrupted);
  };
  const brokenPipe = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EPIPE') host.exit(EXIT.ok);
    throw error;
  };
  host.on('SIGINT', interrupt);
  host.stdout.on('error', brokenPipe);
  host.stderr.on('error', brokenPipe);
  // The streams stay watched: what was written may still be on its way.
  return () => host.off('SIGINT', interrupt);
}
