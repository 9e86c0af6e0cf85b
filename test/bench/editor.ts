import { readFileSync } from 'node:fs';
import { applyEdit, completionsAt, describeAt, outlineOf } from '../../dsl/index.js';
import { measureInTurn } from './measure.js';
import { printTimings } from './print-table.js';

/** What an editor asks for at every keystroke, in the largest shipped scheme. */
export async function benchEditor(): Promise<void> {
  const text = readFileSync('schemes/guyuan-2023/scheme.yaml', 'utf8');
  const caret = text.lastIndexOf('rated: { by: ') + 'rated: { by: '.length;
  const formula = text.lastIndexOf('applies: ') + 'applies: '.length;
  // Each run types another digit, so that nothing can be remembered from the run before.
  const typed = (number: number, at: number): string => `${text.slice(0, at)}${number % 10}${text.slice(at)}`;
  const timings = await measureInTurn(
    [
      { name: 'completion of an id', run: (number) => completionsAt(typed(number, caret), caret, 'zh') },
      { name: 'completion in a formula', run: (number) => completionsAt(typed(number, formula), formula, 'zh') },
      { name: 'description', run: (number) => describeAt(typed(number, formula), formula) },
      { name: 'outline', run: (number) => outlineOf(typed(number, formula)) },
      {
        name: 'edit of a form',
        run: (number) => applyEdit(text, { kind: 'set', path: ['year'], value: 2024 + number }),
      },
    ],
    30,
    5,
  );
  printTimings('Editing the largest shipped scheme', `${text.length} characters, 30 rounds in turn`, timings);
}
