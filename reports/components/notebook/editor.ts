import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { PostgreSQL, sql, SQLDialect } from "@codemirror/lang-sql";
import { bracketMatching } from "@codemirror/language";
import { setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { EditorState, Prec, type Extension } from "@codemirror/state";
import { EditorView, hoverTooltip, keymap } from "@codemirror/view";
import { meaningOf, schemaCompletion } from "./completion.js";
import { colours } from "./editorColours.js";
import { make } from "./elements.js";
import type { SchemaTable } from "./engine.js";
import { PHRASES } from "./phrases.js";

/** A place to type in. */
export interface Editor {
  element: HTMLElement;
  text: () => string;
  focus: () => void;
  rename: (label: string) => void;
  /** Marks what is wrong, or nothing. */
  mark: (problem: { from: number; to: number; words: string } | undefined) => void;
  close: () => void;
}

export interface EditorOptions {
  text: string;
  label: string;
  onChange: () => void;
  /** Ctrl-Enter, and Shift-Enter, which goes on to the next cell. */
  onRun: (goOn: boolean) => void;
}

const DUCKDB = SQLDialect.define({
  ...PostgreSQL.spec,
  keywords: `${PostgreSQL.spec.keywords ?? ""} anti asof describe exclude macro pivot positional qualify semi summarize unpivot`,
});
/** Colours and completion of longer texts would stall typing. */
const LONGEST = 500_000;

/** Opens an editor of SQL; the schema's tables and columns are offered and explained. */
export function sqlEditor(options: EditorOptions, tables: readonly SchemaTable[]): Editor {
  const isLong = options.text.length > LONGEST;
  return openEditor(
    options,
    isLong
      ? []
      : [
          sql({ dialect: DUCKDB }),
          DUCKDB.language.data.of({ autocomplete: schemaCompletion(tables) }),
          autocompletion({ icons: false }),
          hoverTooltip((view, at) => explainWord(view, at, tables)),
          bracketMatching(),
        ],
  );
}

/** Opens an editor of Markdown. */
export function textEditor(options: EditorOptions): Editor {
  return openEditor(options, []);
}

/** Tab stays the way to the next button: nobody is caught in the editor. */
function openEditor({ text, label, onChange, onRun }: EditorOptions, language: Extension): Editor {
  const run = (goOn: boolean) => (): boolean => {
    onRun(goOn);
    return true;
  };
  let name = label;
  const view = new EditorView({
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorState.phrases.of(PHRASES),
        Prec.highest(
          keymap.of([
            { key: "Mod-Enter", run: run(false) },
            { key: "Shift-Enter", run: run(true) },
          ]),
        ),
        history(),
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of(() => ({ "aria-label": name, spellcheck: "false" })),
        EditorView.updateListener.of(({ docChanged }) => docChanged && onChange()),
        colours,
        language,
      ],
    }),
  });
  return {
    element: view.dom,
    text: () => view.state.doc.toString(),
    focus: () => view.focus(),
    rename: (next) => {
      name = next;
      view.dispatch({});
    },
    mark: (problem) => mark(view, problem),
    close: () => view.destroy(),
  };
}

function mark(view: EditorView, problem: Parameters<Editor["mark"]>[0]): void {
  const { length } = view.state.doc;
  const diagnostics: Diagnostic[] = problem
    ? [
        {
          from: Math.min(problem.from, length),
          to: Math.min(problem.to, length),
          severity: "error",
          message: problem.words,
        },
      ]
    : [];
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

function explainWord(view: EditorView, at: number, tables: readonly SchemaTable[]) {
  const range = view.state.wordAt(at);
  if (!range) return null;
  const word = view.state.sliceDoc(range.from, range.to);
  const meaning = meaningOf(word, view.state.doc.toString(), tables);
  if (!meaning) return null;
  const dom = make(
    "div",
    { class: "keterangan" },
    make("strong", {}, meaning.title),
    make("p", {}, meaning.description),
  );
  return { pos: range.from, end: range.to, above: true, create: () => ({ dom }) };
}
