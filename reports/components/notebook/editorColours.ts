import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The editor's colours are the site's, so that both light and dark come from the stylesheet. */
export const colours = [
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.keyword, color: "var(--aksen)", fontWeight: "600" },
      { tag: [tags.string, tags.special(tags.string)], color: "var(--awas)" },
      { tag: tags.number, color: "var(--awas)" },
      { tag: tags.comment, color: "var(--tinta-lemah)", fontStyle: "italic" },
    ]),
  ),
  EditorView.theme({
    "&": { color: "var(--tinta)", backgroundColor: "var(--bidang)", fontSize: "14px" },
    "&.cm-focused": { outline: "2px solid var(--aksen)", outlineOffset: "-1px" },
    ".cm-content": { caretColor: "var(--tinta)", fontFamily: "var(--huruf-tetap)", padding: "10px 0" },
    ".cm-line": { padding: "0 12px" },
    ".cm-scroller": { maxHeight: "60vh", lineHeight: "1.5" },
    ".cm-tooltip": {
      color: "var(--tinta)",
      backgroundColor: "var(--kertas)",
      border: "1px solid var(--garis)",
    },
    ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
      color: "var(--kertas)",
      backgroundColor: "var(--aksen)",
    },
    ".cm-completionInfo": { maxWidth: "22em", padding: "6px 10px" },
    ".cm-completionDetail": { fontStyle: "normal", opacity: "1" },
    ".cm-diagnostic-error": { borderLeft: "4px solid var(--awas)" },
    ".cm-lintRange-error": {
      backgroundImage: "none",
      textDecoration: "underline wavy var(--awas)",
      textUnderlineOffset: "3px",
    },
    "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--aksen-lemah)" },
  }),
];
