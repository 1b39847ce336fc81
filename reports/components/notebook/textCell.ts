import { nameCell } from "./cellName.js";
import type { CellContext, CellView } from "./cellView.js";
import { textEditor, type Editor } from "./editor.js";
import { button, make } from "./elements.js";
import { renderMarkdown } from "./markdown.js";
import { NOTEBOOK_TEXTS as TEXTS, say } from "./texts.js";

/** Opens a cell of Markdown: read until somebody wants to change it. */
export function openTextCell(given: string, context: CellContext): CellView {
  const element = make("section", { class: "sel catatan" });
  const tools = make("div", { class: "alat", role: "group" });
  const shown = make("div", { class: "tulisan" });
  let text = given;
  let position = 1;
  let editor: Editor | undefined;
  const show = (): void => {
    if (editor) text = editor.text();
    editor?.close();
    editor = undefined;
    const blocks = renderMarkdown(text);
    shown.replaceChildren(
      ...(blocks.length > 0 ? blocks : [make("p", { class: "kosong" }, TEXTS.emptyText)]),
    );
    toggle.textContent = TEXTS.edit;
  };
  const write = (): void => {
    const label = say(TEXTS.textInput, position);
    const onRun = (goOn: boolean): void => context.onRun(view, goOn);
    editor = textEditor({ text, label, onChange: context.onChange, onRun });
    shown.replaceChildren(editor.element);
    toggle.textContent = TEXTS.done;
    editor.focus();
  };
  const toggle = button(TEXTS.edit, () => (editor ? show() : write()));
  const view: CellView = {
    kind: "markdown",
    element,
    tools,
    cell: () => ({ kind: "markdown", text: editor?.text() ?? text }),
    number: (next) => {
      position = next;
      nameCell(element, tools, { label: say(TEXTS.textCell, next), position: next });
      editor?.rename(say(TEXTS.textInput, next));
    },
    focus: () => (editor ? editor.focus() : toggle.focus()),
    edit: () => (editor ? editor.focus() : write()),
    run: async () => {
      if (editor) show();
      return Promise.resolve(true);
    },
    close: () => editor?.close(),
  };
  shown.addEventListener("dblclick", () => editor ?? write());
  tools.append(toggle);
  element.append(shown, tools);
  show();
  return view;
}
