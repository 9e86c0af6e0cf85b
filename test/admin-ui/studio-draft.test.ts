import { describe, expect, it } from 'vitest';
import { type DraftContent, keepDraft, type SaveOutcome } from '../../admin-ui/resources/schemes/draft/draft-keeper.js';

const BEGUN: DraftContent = { text: 'year: 2023\n', source: null, cases: [], note: null };
/** Saves at once; repeats an attempt after a moment. */
const PATIENCE = { typing: 0, offline: 5 };

/** A server that answers as it is told, and keeps what it was sent. */
function serverThat(answers: readonly SaveOutcome[]) {
  const sent: { readonly change: Partial<DraftContent>; readonly revision: number }[] = [];
  const left = [...answers];
  const send = async (change: Partial<DraftContent>, revision: number): Promise<SaveOutcome> => {
    sent.push({ change, revision });
    return left.shift() ?? { kind: 'saved', revision: revision + 1 };
  };
  return { sent, send };
}

const until = (isDone: () => boolean): Promise<void> =>
  expect
    .poll(isDone, { timeout: 5000, interval: 5 })
    .toBe(true)
    .then(() => undefined);

describe('a draft that is kept', () => {
  it('sends only what changed, with the revision it was made on', async () => {
    const { sent, send } = serverThat([]);
    const keeper = keepDraft({ content: BEGUN, revision: 3, send, patience: PATIENCE });
    keeper.change({ text: 'year: 2024\n' });
    expect(keeper.state().save.kind).toBe('waiting');
    expect(await keeper.flush()).toBe(true);
    expect(sent).toEqual([{ change: { text: 'year: 2024\n' }, revision: 3 }]);
    expect(keeper.state()).toMatchObject({ revision: 4, save: { kind: 'saved' } });
  });

  it('saves again what was typed while a save was under way', async () => {
    const { sent, send } = serverThat([]);
    const keeper = keepDraft({ content: BEGUN, revision: 1, send, patience: PATIENCE });
    keeper.change({ text: 'a' });
    const saving = keeper.flush();
    keeper.change({ text: 'ab' });
    expect(await saving).toBe(true);
    expect(sent.map(({ change, revision }) => [change.text, revision])).toEqual([
      ['a', 1],
      ['ab', 2],
    ]);
  });

  it('keeps the text when the server cannot be reached, and saves it when it can', async () => {
    const { sent, send } = serverThat([{ kind: 'offline' }]);
    const keeper = keepDraft({ content: BEGUN, revision: 1, send, patience: PATIENCE });
    keeper.change({ text: 'a' });
    expect(await keeper.flush()).toBe(false);
    expect(keeper.state()).toMatchObject({ content: { text: 'a' }, save: { kind: 'offline' } });
    await until(() => keeper.state().save.kind === 'saved');
    expect(sent).toHaveLength(2);
  });

  it('stops at a conflict until one of both texts is chosen', async () => {
    const theirs: DraftContent = { ...BEGUN, text: 'theirs' };
    const conflict: SaveOutcome = { kind: 'conflict', theirs, revision: 9 };
    const { sent, send } = serverThat([conflict]);
    const keeper = keepDraft({ content: BEGUN, revision: 1, send, patience: PATIENCE });
    keeper.change({ text: 'mine' });
    expect(await keeper.flush()).toBe(false);
    keeper.change({ text: 'mine, more' });
    expect(await keeper.flush()).toBe(false);
    expect(sent).toHaveLength(1);
    await keeper.settle('mine');
    expect(sent.at(-1)).toEqual({ change: { text: 'mine, more' }, revision: 9 });
    expect(keeper.state()).toMatchObject({ content: { text: 'mine, more' }, revision: 10, save: { kind: 'saved' } });
  });

  it('takes over what somebody else saved when that is chosen, and sends nothing', async () => {
    const theirs: DraftContent = { ...BEGUN, text: 'theirs' };
    const { sent, send } = serverThat([{ kind: 'conflict', theirs, revision: 9 }]);
    const keeper = keepDraft({ content: BEGUN, revision: 1, send, patience: PATIENCE });
    keeper.change({ text: 'mine' });
    await keeper.flush();
    await keeper.settle('theirs');
    expect(keeper.state()).toMatchObject({ content: { text: 'theirs' }, revision: 9, save: { kind: 'saved' } });
    expect(sent).toHaveLength(1);
  });

  it('says why the server refused, and tries again with the next change', async () => {
    const { send } = serverThat([{ kind: 'refused', why: '太大' }]);
    const keeper = keepDraft({ content: BEGUN, revision: 1, send, patience: PATIENCE });
    keeper.change({ text: 'a' });
    expect(await keeper.flush()).toBe(false);
    expect(keeper.state().save).toEqual({ kind: 'refused', why: '太大' });
    keeper.change({ text: 'b' });
    expect(await keeper.flush()).toBe(true);
  });
});
