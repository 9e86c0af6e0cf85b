import type { RecordFieldTrace, RecordTrace, Trace } from '../trace.js';
import { formulaWords, isComputed } from './formula-words.js';
import { type Line, line } from './lines.js';
import { combineWords, marksWords } from './marks-words.js';
import type { Speaker } from './speaker.js';

/** A record list with every entry: what counts, what does not and why not. */
export function recordsLine(trace: Extract<Trace, { kind: 'records' }>, speaker: Speaker): Line {
  const { say, names } = speaker;
  if (trace.entries.length === 0) return line(`${names.list(trace.list)}${say.colon}${say.noRecords}`);
  const counted = trace.entries.filter(({ counts }) => counts === 'yes').length;
  const entries = trace.entries.map((entry) => entryLine(entry, trace.list, speaker));
  return line(
    `${say.records(names.list(trace.list), trace.entries.length, counted)} → ${speaker.of(trace)}`,
    ...entries,
  );
}

function entryLine(entry: RecordTrace, list: string, speaker: Speaker): Line {
  const { say } = speaker;
  const mark = entry.counts === 'yes' ? '✓' : entry.counts === 'undated' ? '?' : '✗';
  const fields = entry.fields.flatMap((field) =>
    field.value.kind === 'missing' ? [] : [fieldWords(field, list, speaker)],
  );
  const counts = entry.counts === 'yes' ? [] : [say.entryCounts[entry.counts]];
  const words = [...fields, ...counts].join(say.semicolon);
  return line(`${mark} ${say.entry(entry.index + 1)}${words === '' ? '' : `${say.colon}${words}`}`);
}

function fieldWords({ id, value, rated, computed }: RecordFieldTrace, list: string, speaker: Speaker): string {
  const { names, say } = speaker;
  if (id === 'times') return say.times(speaker.short(value));
  const declared = names.scheme.records.find((entry) => entry.id === list)?.fields.find((field) => field.id === id);
  const name = names.field(list, id);
  if (rated !== null && rated.marks.length > 0) {
    const marks = marksWords(rated.marks, speaker);
    return `${name}${say.bracket(combineWords(rated.combine, speaker))} ${marks} → ${speaker.short(value)}`;
  }
  const percent = declared?.type === 'ratio';
  const said = value.kind === 'text' ? names.choice(declared?.values, value.text) : speaker.short(value, percent);
  const formula =
    computed !== null && isComputed(computed, new Map()) ? `${formulaWords(computed, new Map(), speaker)} = ` : '';
  return `${name} ${formula}${said}`;
}
