import { type CSSProperties, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { type CodeView, type CodeViewOptions, type Mark, openCodeView } from './code-view.js';

/** What a page does with an open editor. */
export type EditorHandle = Pick<CodeView, 'jump' | 'reveal' | 'change' | 'replace'>;

export interface CodeEditorProps extends CodeViewOptions {
  readonly marks: readonly Mark[];
  /** Colours by the names of `EDITOR_COLOURS`. */
  readonly colours: Readonly<Record<string, string>>;
  readonly ref?: Ref<EditorHandle>;
}

/**
 * A text editor. `text` is what it begins with; give it another `key` for another file. From then on it holds the text, and
 * tells of each change.
 */
export function CodeEditor({ ref, marks, colours, ...options }: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<CodeView | null>(null);
  const { onText, onCaret, language } = options;
  const latest = useRef({ onText, onCaret, language });
  latest.current = { onText, onCaret, language };
  const first = useRef(options);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const { language: begun, ...others } = first.current;
    const opened = openCodeView(element.shadowRoot ?? element.attachShadow({ mode: 'open' }), {
      ...others,
      onText: (text) => latest.current.onText(text),
      onCaret: (offset, isMove) => latest.current.onCaret(offset, isMove),
      language: begun,
    });
    view.current = opened;
    return () => {
      view.current = null;
      opened.close();
    };
  }, []);
  useEffect(() => view.current?.setReadOnly(options.isReadOnly), [options.isReadOnly]);
  useEffect(() => view.current?.mark(marks), [marks]);
  useImperativeHandle(ref, () => ({
    jump: (from, to) => view.current?.jump(from, to),
    reveal: (offset) => view.current?.reveal(offset),
    change: (before, changes) => view.current?.change(before, changes) ?? false,
    replace: (text) => view.current?.replace(text),
  }));
  const variables = Object.fromEntries(Object.entries(colours).map(([name, value]) => [`--${name}`, value]));
  return <div ref={host} style={{ height: '100%', ...(variables as CSSProperties) }} />;
}
