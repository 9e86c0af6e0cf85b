import type { Words } from '../../../dsl/index.js';
import type { Tone } from '../../states/StateChip.js';
import type { Report } from './load-report.js';
import { reportWords } from './report-words.js';

/** How far a report is, by what is stored: something returned comes first, then something that is not submitted. */
export function reportState({ facts, self }: Report): { readonly tone: Tone; readonly label: Words } {
  const cells = [facts, ...self.map(({ sheet }) => sheet)].flatMap((sheet) => Object.values(sheet.cells));
  const states = new Set(cells.filter(({ value }) => value !== null).map(({ state }) => state));
  if (states.size === 0) return { tone: 'plain', label: reportWords.stateEmpty };
  if (states.has('returned')) return { tone: 'bad', label: reportWords.stateReturned };
  if (states.has('draft')) return { tone: 'warn', label: reportWords.stateDraft };
  if (states.has('submitted')) return { tone: 'active', label: reportWords.stateSubmitted };
  return { tone: 'good', label: reportWords.stateVerified };
}
