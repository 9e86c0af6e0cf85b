import { type CompletionContext, type CompletionResult, startCompletion } from '@codemirror/autocomplete';
import { EditorView, type Tooltip } from '@codemirror/view';
import type { Completions, Description, Language, Target } from '../../dsl/index.js';

/** What the editor asks of the language while one writes. */
export interface EditorLanguage {
  readonly completions: (text: string, offset: number) => Promise<Completions>;
  readonly describe: (text: string, offset: number) => Promise<Description | null>;
  readonly definition: (text: string, offset: number) => Promise<Target | null>;
}

/** What completing a key leaves behind, so that its value is offered at once. */
const KEY_END = /: $/;
const SHOWN_AS: Readonly<Record<string, string>> = {
  key: 'property',
  value: 'enum',
  id: 'variable',
  name: 'variable',
  function: 'function',
};

/** What may be written at the caret, from the language. */
export function completionSource(
  language: EditorLanguage,
): (context: CompletionContext) => Promise<CompletionResult | null> {
  return async (context) => {
    const before = context.matchBefore(/[\p{L}\p{N}_.-]+/u);
    if (!context.explicit && before === null) return null;
    const found = await language.completions(context.state.doc.toString(), context.pos);
    if (context.aborted || found.items.length === 0) return null;
    return {
      from: found.from,
      to: found.to,
      validFor: /^[\p{L}\p{N}_.-]*$/u,
      options: found.items.map(({ label, insert, detail, documentation, kind }) => ({
        label,
        detail,
        type: SHOWN_AS[kind] ?? 'text',
        ...(documentation === '' ? {} : { info: documentation }),
        apply: (view: EditorView, _: unknown, from: number, to: number) => {
          view.dispatch({
            changes: { from, to, insert },
            selection: { anchor: from + insert.length },
            userEvent: 'input.complete',
          });
          if (KEY_END.test(insert)) startCompletion(view);
        },
      })),
    };
  };
}

/** What stands under the pointer, in words. */
export function describeSource(language: EditorLanguage, spoken: Language) {
  return async (view: EditorView, pos: number): Promise<Tooltip | null> => {
    const text = view.state.doc.toString();
    const found = await language.describe(text, pos);
    if (found === null || text !== view.state.doc.toString()) return null;
    return {
      pos: found.from,
      end: found.to,
      above: true,
      create: () => {
        const dom = document.createElement('div');
        dom.className = 'cm-describe';
        const title = document.createElement('strong');
        title.textContent = found.title[spoken];
        dom.append(title, found.text[spoken]);
        if (found.example !== null) {
          const example = document.createElement('pre');
          example.textContent = found.example;
          dom.append(example);
        }
        return { dom };
      },
    };
  };
}

/** Goes to where the thing named at the caret is declared. */
export function jumpToDefinition(language: EditorLanguage) {
  return (view: EditorView): boolean => {
    const text = view.state.doc.toString();
    void language.definition(text, view.state.selection.main.head).then((target) => {
      if (target === null || text !== view.state.doc.toString()) return;
      view.dispatch({
        selection: { anchor: target.from, head: target.to },
        effects: EditorView.scrollIntoView(target.from, { y: 'center' }),
      });
    });
    return true;
  };
}
