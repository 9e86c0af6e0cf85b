import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { TextPositions } from './text-positions.js';
import type { YamlReading } from './yaml-reading.js';

/** Takes a diagnostic and the stretch of text it concerns. */
export type Report = (diagnostic: Diagnostic, from: number, to: number) => void;

/** What building content from a YAML tree needs to know. */
export interface BuildContext {
  readonly text: string;
  readonly positions: TextPositions;
  readonly reading: YamlReading;
  readonly report: Report;
}
