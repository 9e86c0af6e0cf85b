import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AssessmentDocument, EditedText, Outcome } from '../../../../dsl/index.js';
import { useMay } from '../../../access/use-may.js';
import type { EditorHandle } from '../../../editor/CodeEditor.js';
import { useLanguage } from '../../../i18n/use-say.js';
import type { DraftContent } from '../draft/draft-keeper.js';
import { useDraft } from '../draft/use-draft.js';
import { startLanguage } from '../language/language-client.js';
import { useAnswer } from '../language/use-answer.js';
import type { SchemeVersion } from '../scheme.js';
import type { Studio, StudioFile } from './studio-context.js';

/** The text of a file; empty where there is none yet. */
export function textOfFile(content: DraftContent, file: StudioFile): string {
  if (file === 'scheme') return content.text;
  if (file === 'source') return content.source ?? '';
  return content.cases.find(({ name }) => name === file.case)?.text ?? '';
}

/** What changes in a draft when a file of it says something else. */
export function changeOfFile(content: DraftContent, file: StudioFile, text: string): Partial<DraftContent> {
  if (file === 'scheme') return { text };
  if (file === 'source') return { source: text === '' && content.source === null ? null : text };
  return { cases: content.cases.map((each) => (each.name === file.case ? { ...each, text } : each)) };
}

/** Whether two name the same file. */
export function isSameFile(a: StudioFile, b: StudioFile): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.case === b.case : a === b;
}

/** Everything the studio knows: draft, checks, caret, open file; and what its parts can do. */
export function useStudioState(version: SchemeVersion, editor: RefObject<EditorHandle | null>) {
  const spoken = useLanguage();
  const { may } = useMay();
  const { content, save, revision, keeper } = useDraft(version);
  const [client] = useState(startLanguage);
  useEffect(() => client.close, [client]);
  const canEdit = version.state === 'draft' && may('schemes:write');
  const [sample, setSample] = useState<AssessmentDocument | null>(null);
  const [file, setFile] = useState<StudioFile>('scheme');
  const [{ caret, moves }, setPlace] = useState({ caret: 0, moves: 0 });
  const setCaret = useCallback(
    (offset: number, isMove: boolean) =>
      setPlace((before) => ({ caret: offset, moves: before.moves + (isMove ? 1 : 0) })),
    [],
  );
  const toSelect = useRef<readonly [number, number] | null>(null);
  const ask = useMemo(
    () => ({ text: content.text, source: content.source, language: spoken }),
    [content.text, content.source, spoken],
  );
  const checked = useAnswer(client, 'check', ask);
  // The editor of another file exists only after it is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is to be selected waits for the file
  useEffect(() => {
    if (toSelect.current !== null) editor.current?.jump(...toSelect.current);
    toSelect.current = null;
  }, [file]);
  const jump = useCallback<Studio['jump']>(
    (from, to, target = 'scheme') => {
      if (isSameFile(target, file)) editor.current?.jump(from, to);
      else {
        toSelect.current = [from, to];
        setFile(target);
      }
    },
    [file, editor],
  );
  const jumpToPath = useCallback<Studio['jumpToPath']>(
    (path) => {
      void client.ask('place', { text: keeper.state().content.text, path }).then((place) => {
        if (place !== null) jump(place.offset, place.offset);
      });
    },
    [client, keeper, jump],
  );
  const rewrite = useCallback(
    async (work: (text: string) => Promise<Outcome<EditedText>>): Promise<string | null> => {
      for (;;) {
        const before = keeper.state().content.text;
        const { value, diagnostics } = await work(before);
        if (value === undefined) return diagnostics[0]?.message[spoken] ?? '';
        // Something was typed meanwhile: the edit is made anew in what stands there now.
        if (keeper.state().content.text !== before) continue;
        const isOpen = editor.current?.change(before, value.changes) ?? false;
        if (!isOpen) keeper.change({ text: value.text });
        return null;
      }
    },
    [keeper, editor, spoken],
  );
  const studio: Studio = {
    version: { ...version, revision },
    content,
    keeper,
    client,
    canEdit,
    sample,
    setSample,
    checked,
    caret,
    moves,
    file,
    openFile: setFile,
    jump,
    jumpToPath,
    reveal: (offset) => {
      if (file === 'scheme') editor.current?.reveal(offset);
    },
    replaceText: (text) => editor.current?.replace(text),
    edit: (edits) => rewrite((text) => client.ask('edit', { text, edits })),
    rename: (path, to) => rewrite((text) => client.ask('rename', { text, path, to })),
  };
  return { studio, save, setCaret };
}
