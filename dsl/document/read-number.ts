import type { Path } from '../diagnostic/diagnostic.js';
import type { BuildContext } from './build-context.js';
import { numberNotation, numberTooPrecise } from './content-diagnostics.js';

const DECIMAL = /^[-+]?(\d+(?:\.\d*)?|\.\d+)(?:[eE]([-+]?\d+))?$/;
const DIGITS = 15;
const LARGEST_EXPONENT = 300;

/** A number that is exactly the decimal as written; otherwise its text, reported. Zero has no sign. */
export function readNumber(
  value: number,
  written: string,
  path: Path,
  { report }: Pick<BuildContext, 'report'>,
  from: number,
  to: number,
): number | string {
  const match = DECIMAL.exec(written);
  if (!match || Math.abs(Number(match[2] ?? 0)) > LARGEST_EXPONENT) {
    report(numberNotation.at(path, { written }), from, to);
    return written;
  }
  const digits = (match[1] ?? '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  if (digits.length > DIGITS) {
    report(numberTooPrecise.at(path, { written }), from, to);
    return written;
  }
  return value === 0 ? 0 : value;
}
