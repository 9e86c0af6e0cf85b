import type { Diagnostic, Words } from '../../../dsl/index.js';
import type { CommandContext } from '../context.js';
import { codeFrame } from './code-frame.js';

const SEVERITIES: Readonly<Record<Diagnostic['severity'], Words>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};
const FIX: Words = { zh: '改法', en: 'fix' };

/** How many of one file are shown with their text; the rest is counted. */
const MOST = 200;

/**
 * Prints diagnostics on standard error, each as `file:line:column severity code message`, then the line it concerns with a
 * caret, then what to do. Without a place the path stands for line and column.
 *
 * @param name of the file, for those that name none
 * @param textOf the text of a file by its name; null when there is none to show
 */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  name: string,
  textOf: (file: string) => string | null,
  context: CommandContext,
): void {
  const { say, note, noteColours: colours } = context;
  for (const diagnostic of diagnostics.slice(0, MOST)) {
    const { place, severity, code, message, fix } = diagnostic;
    const file = diagnostic.file ?? name;
    const where = place === null ? pathText(diagnostic.path) : `${place.line}:${place.column}`;
    const head = where === '' ? file : `${file}:${where}`;
    note(`${colours.strong(head)} ${colours[severity](say(SEVERITIES[severity]))} ${code} ${say(message)}`);
    const text = place === null ? null : textOf(file);
    if (place !== null && text !== null) for (const line of codeFrame(text, place)) note(`  ${colours.faint(line)}`);
    if (fix !== null) note(`  ${say(FIX)}${context.language === 'zh' ? '：' : ': '}${say(fix)}`);
  }
  if (diagnostics.length > MOST) note(say(moreOf(diagnostics.length - MOST)));
}

/** `units[3].facts.insured` */
export function pathText(path: Diagnostic['path']): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
    .join('');
}

function moreOf(count: number): Words {
  return { zh: `……另有 ${count} 处，没有列出`, en: `… and ${count} more, not listed` };
}
