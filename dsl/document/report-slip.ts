import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { Report } from './build-context.js';
import { flowBracket, fullWidthPunctuation, spaceAfterColon, tabIndent, yamlSyntax } from './notation-diagnostics.js';
import type { Slip } from './slip.js';
import { syntaxReason } from './syntax-reasons.js';

/** Reports a slip at the key or value it stands in. */
export function reportSlip(slip: Slip, path: Path, report: Report): void {
  report(explainSlip(slip, path), slip.from, slip.to);
}

function explainSlip({ kind, found, write, key }: Slip, path: Path): Diagnostic {
  switch (kind) {
    case 'full-width':
      return fullWidthPunctuation.at(path, { found, write, key }, { part: 'key' });
    case 'no-space':
      return spaceAfterColon.at(path, { key }, { part: 'key' });
    case 'no-colon':
      return yamlSyntax.at(path, syntaxReason('MULTILINE_IMPLICIT_KEY', ''), { part: 'key' });
    case 'colon-in-value':
      return yamlSyntax.at(path, syntaxReason('BLOCK_AS_IMPLICIT_KEY', ''));
    case 'bracket-in-value':
      return flowBracket.at(path, {});
    case 'tab':
      return tabIndent.at(path, {}, { part: 'key' });
    default:
      return kind satisfies never;
  }
}
