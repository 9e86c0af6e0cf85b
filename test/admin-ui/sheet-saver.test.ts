import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SentCell } from '../../admin-ui/resources/sheets/saved-cell.js';
import type { SaveOutcome, SheetContent, StoredCell } from '../../admin-ui/resources/sheets/sheet-content.js';
import { SheetSaver } from '../../admin-ui/resources/sheets/sheet-saver.js';

interface Sent {
  readonly cells: Readonly<Record<string, SentCell>>;
  readonly revision: number;
}

const cell = (value: number | null, revision: number): StoredCell => ({
  value,
  state: 'draft',
  revision,
  by: 'someone',
  at: '2023-03-15T08:00:00.000Z',
});
const sheet = (revision: number, cells: SheetContent['cells'] = {}): SheetContent => ({
  revision,
  cells,
  submittedAt: null,
});

/** A saver whose server answers what the test says, one answer for each request. */
function saverWith(content: SheetContent, ...answers: readonly SaveOutcome[]) {
  const sent: Sent[] = [];
  const saver = new SheetSaver(content, {
    address: { cycle: 'c', unit: 'u', marks: null },
    onChange: () => undefined,
    send: async (cells, revision) => {
      sent.push({ cells, revision });
      const answer = answers[sent.length - 1];
      if (answer === undefined) throw new Error('one request too many');
      return answer;
    },
  });
  return { saver, sent };
}

describe('storing the cells of a sheet', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gathers what is typed within 300 ms into one request', async () => {
    const stored = sheet(1, { a: cell(3, 1), b: cell(4, 1) });
    const { saver, sent } = saverWith(sheet(0), { kind: 'saved', sheet: stored });
    saver.enter('a', { value: '3' });
    await vi.advanceTimersByTimeAsync(200);
    saver.enter('b', { value: '4', note: '附件二', source: '统计年报' });
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(sent).toEqual([
      { revision: 0, cells: { a: { value: '3' }, b: { value: '4', note: '附件二', source: '统计年报' } } },
    ]);
    expect(saver.cell('a')).toMatchObject({ value: '3', status: 'saved' });
    expect(saver.isBusy).toBe(false);
  });

  it('keeps a refused cell, says why, and stores the others', async () => {
    const refused: SaveOutcome = { kind: 'refused', cells: { a: '超出范围' }, message: '填写有误' };
    const { saver, sent } = saverWith(sheet(0), refused, { kind: 'saved', sheet: sheet(1, { b: cell(2, 1) }) });
    saver.enter('a', { value: '99' });
    saver.enter('b', { value: '2' });
    await saver.flush();
    expect(sent.map(({ cells }) => Object.keys(cells))).toEqual([['a', 'b'], ['b']]);
    expect(saver.cell('a')).toMatchObject({ value: '99', status: 'refused', why: '超出范围' });
    expect(saver.cell('b').status).toBe('saved');
    expect(saver.unsettled).toEqual(['a']);
  });

  it('shows both values of a conflict, and sends the own one over the revision that was looked at', async () => {
    const conflict: SaveOutcome = { kind: 'conflict', cells: { a: cell(5, 7) } };
    const { saver, sent } = saverWith(sheet(1), conflict, { kind: 'saved', sheet: sheet(8, { a: cell(3, 8) }) });
    saver.enter('a', { value: '3' });
    await saver.flush();
    expect(saver.cell('a')).toMatchObject({ value: '3', status: 'conflict', theirs: { value: 5 } });
    saver.settle('a', 'mine');
    await saver.flush();
    expect(sent[1]).toEqual({ revision: 7, cells: { a: { value: '3' } } });
    expect(saver.cell('a').status).toBe('saved');
  });

  it('takes the other value of a conflict without sending anything', async () => {
    const { saver, sent } = saverWith(sheet(1), { kind: 'conflict', cells: { a: cell(5, 7) } });
    saver.enter('a', { value: '3' });
    await saver.flush();
    saver.settle('a', 'theirs');
    await saver.flush();
    expect(saver.cell('a')).toMatchObject({ value: '5', status: 'saved' });
    expect(sent).toHaveLength(1);
  });

  it('keeps everything while the server does not answer, and tries again by itself', async () => {
    const away: SaveOutcome = { kind: 'unreachable', message: '连不上服务器' };
    const { saver, sent } = saverWith(sheet(0), away, { kind: 'saved', sheet: sheet(1, { a: cell(3, 1) }) });
    saver.enter('a', { value: '3' });
    await saver.flush();
    expect(saver.cell('a')).toMatchObject({ value: '3', status: 'unreachable' });
    expect(saver.isBusy).toBe(true);
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toHaveLength(2);
    expect(saver.cell('a').status).toBe('saved');
  });

  it('stores what is typed over a cell that is under way', async () => {
    const answers: ((outcome: SaveOutcome) => void)[] = [];
    const sent: SentCell[] = [];
    const saver = new SheetSaver(sheet(0), {
      address: { cycle: 'c', unit: 'u', marks: null },
      onChange: () => undefined,
      send: async ({ a }) => {
        if (a !== undefined) sent.push(a);
        return await new Promise<SaveOutcome>((resolve) => answers.push(resolve));
      },
    });
    saver.enter('a', { value: '3' });
    const first = saver.flush();
    saver.enter('a', { value: '4' });
    answers[0]?.({ kind: 'saved', sheet: sheet(1, { a: cell(3, 1) }) });
    await vi.advanceTimersByTimeAsync(1000);
    answers[1]?.({ kind: 'saved', sheet: sheet(2, { a: cell(4, 2) }) });
    await first;
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([{ value: '3' }, { value: '4' }]);
    expect(saver.cell('a')).toMatchObject({ value: '4', status: 'saved' });
  });

  it('sends nothing for a text that does not fit, or that is stored already', async () => {
    const { saver, sent } = saverWith(sheet(1, { a: cell(3, 1) }));
    saver.enter('a', { value: '优' }, '不是数字');
    expect(saver.cell('a')).toMatchObject({ value: '优', status: 'refused' });
    saver.enter('a', { value: '3' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([]);
    expect(saver.unsettled).toEqual([]);
  });

  it('sends a returned cell again, also with the same value', async () => {
    const returned: StoredCell = { ...cell(3, 1), state: 'returned', reason: '请核对' };
    const { saver, sent } = saverWith(sheet(1, { a: returned }), { kind: 'saved', sheet: sheet(2, { a: cell(3, 2) }) });
    saver.enter('a', { value: '3' });
    await saver.flush();
    expect(sent).toEqual([{ revision: 1, cells: { a: { value: '3' } } }]);
  });
});
