import type { Diagnostic } from '../../../dsl/index.js';
import type { CommandContext } from '../context.js';

/** One line on what was found in a file: `schemes/x/scheme.yaml: 1 error, 2 warnings`. */
export function schemeSummary(name: string, diagnostics: readonly Diagnostic[], context: CommandContext): string {
  const count = (severity: Diagnostic['severity']) => diagnostics.filter((each) => each.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  const infos = count('info');
  const { colours, say } = context;
  const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  const parts = [
    ...(errors > 0 ? [colours.error(say({ zh: `${errors} 个错误`, en: plural(errors, 'error') }))] : []),
    ...(warnings > 0 ? [colours.warning(say({ zh: `${warnings} 个警告`, en: plural(warnings, 'warning') }))] : []),
    ...(infos > 0 ? [say({ zh: `${infos} 个提示`, en: plural(infos, 'remark') })] : []),
  ];
  const found = parts.length === 0 ? colours.good(say({ zh: '没有问题', en: 'nothing wrong' })) : parts.join('  ');
  return `${name}  ${found}`;
}
