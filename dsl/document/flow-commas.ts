import type { Path } from '../diagnostic/diagnostic.js';
import type { BuildContext } from './build-context.js';
import type { Content } from './content.js';
import { flowComma } from './notation-diagnostics.js';

/** Whether an unquoted value opens more parentheses than it closes, such as `max(0` of `[max(0, 1)]`. */
export function isOpen(content: Content | undefined, text: string): boolean {
  return (
    content?.kind === 'scalar' && content.style === 'plain' && openParentheses(text.slice(content.from, content.to)) > 0
  );
}

/** Joins the last two items of a list that a comma inside parentheses cut apart, and reports it. */
export function joinCutItems(items: Content[], path: Path, { text, report }: BuildContext): void {
  const after = items.pop();
  const before = items.pop();
  if (before === undefined || after === undefined) return;
  items.push({
    kind: 'scalar',
    from: before.from,
    to: after.to,
    value: text.slice(before.from, after.to),
    style: 'plain',
  });
  const words = { before: text.slice(before.from, before.to), after: text.slice(after.from, after.to) };
  report(flowComma.at([...path, items.length - 1], words), before.from, after.to);
}

function openParentheses(written: string): number {
  let open = 0;
  for (const sign of written) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
  }
  return open;
}
