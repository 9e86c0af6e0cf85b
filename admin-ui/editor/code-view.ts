import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import { type Diagnostic as LintMark, lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Language, TextChange } from '../../dsl/index.js';
import { CHINESE_PHRASES } from './editor-phrases.js';
import { completionSource, describeSource, type EditorLanguage, jumpToDefinition } from './editor-sources.js';
import { editorLook } from './editor-theme.js';

/** A mistake under a stretch of the text (UTF-16 offsets, half-open). */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

/** What an editor is opened with. */
export interface CodeViewOptions {
  readonly text: string;
  /** What it is called for screen readers. */
  readonly label: string;
  readonly spoken: Language;
  readonly isReadOnly: boolean;
  /** Else plain text, such as a regulation. */
  readonly isYaml: boolean;
  /** Null: nothing is completed or described. */
  readonly language: EditorLanguage | null;
  readonly onText: (text: string) => void;
  /** @param isMove whether the person put it there; else it moved with a change before it */
  readonly onCaret: (offset: number, isMove: boolean) => void;
}

/** An open editor. */
export interface CodeView {
  /** Selects a stretch, brings it to the middle and takes the keyboard. */
  readonly jump: (from: number, to: number) => void;
  /** Brings a place to the middle; the keyboard stays where it is. */
  readonly reveal: (offset: number) => void;
  /** Makes changes as if typed: one step to undo. False when the text is another one than they were made for. */
  readonly change: (before: string, changes: readonly TextChange[]) => boolean;
  /** Puts another text in place of all. */
  readonly replace: (text: string) => void;
  readonly mark: (marks: readonly Mark[]) => void;
  readonly setReadOnly: (isReadOnly: boolean) => void;
  readonly close: () => void;
}

/**
 * Opens an editor in a shadow root. There its styles are style sheets made by the program, which the policy of the page
 * allows; in the page itself they would be a `<style>` element, which it does not.
 */
export function openCodeView(root: ShadowRoot, options: CodeViewOptions): CodeView {
  const { spoken, label, language, onText, onCaret } = options;
  const readOnly = new Compartment();
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        lineNumbers(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        highlightSelectionMatches(),
        search({ top: true }),
        indentUnit.of('  '),
        EditorView.lineWrapping,
        editorLook,
        readOnly.of(lock(options.isReadOnly)),
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
        spoken === 'zh' ? EditorState.phrases.of(CHINESE_PHRASES) : [],
        options.isYaml ? [yaml(), foldGutter()] : [],
        language === null ? [] : languageOf(language, spoken),
        keymap.of([
          ...searchKeymap,
          ...historyKeymap,
          ...foldKeymap,
          ...completionKeymap,
          ...defaultKeymap,
          indentWithTab,
        ]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onText(update.state.doc.toString());
          if (update.selectionSet || update.docChanged) onCaret(update.state.selection.main.head, update.selectionSet);
        }),
      ],
    }),
  });
  const within = (offset: number): number => Math.max(0, Math.min(offset, view.state.doc.length));
  return {
    jump: (from, to) => {
      const selection = { anchor: within(from), head: within(to) };
      view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.anchor, { y: 'center' }) });
      view.focus();
    },
    reveal: (offset) => view.dispatch({ effects: EditorView.scrollIntoView(within(offset), { y: 'center' }) }),
    change: (before, changes) => {
      if (view.state.doc.toString() !== before) return false;
      view.dispatch({ changes: [...changes], userEvent: 'input.form' });
      return true;
    },
    replace: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    mark: (marks) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          marks.map((each) => lintMark(each, within)),
        ),
      ),
    setReadOnly: (isReadOnly) => view.dispatch({ effects: readOnly.reconfigure(lock(isReadOnly)) }),
    close: () => view.destroy(),
  };
}

function lintMark({ from, to, severity, message }: Mark, within: (offset: number) => number): LintMark {
  return { from: within(from), to: within(Math.max(to, from)), severity, message };
}

/** Read only, but the caret can move in it and the text can be searched. */
function lock(isReadOnly: boolean): Extension {
  return EditorState.readOnly.of(isReadOnly);
}

function languageOf(language: EditorLanguage, spoken: Language): Extension {
  return [
    lintGutter(),
    autocompletion({ override: [completionSource(language)], icons: false, activateOnTypingDelay: 150 }),
    hoverTooltip(describeSource(language, spoken)),
    keymap.of([{ key: 'F12', run: jumpToDefinition(language) }]),
  ];
}
