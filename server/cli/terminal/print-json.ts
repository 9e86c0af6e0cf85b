import type { CommandContext } from '../context.js';

/** Prints data as JSON on standard output, nothing else; two blanks of indent, keys in their order. */
export function printJson(data: unknown, context: CommandContext): void {
  context.write(`${JSON.stringify(data, null, 2)}\n`);
}
