/** One small picture of many: its heading, and how it is drawn at the width it is given. */
export interface Panel {
  heading: string;
  draw: (width: number) => Element;
}

/** Widths of the whole from which panels stand in so many columns; the stylesheet knows the same ones. */
const COLUMNS = [
  [900, 4],
  [560, 3],
  [280, 2],
] as const;
const GAP = 32;

/** Puts small pictures of one kind beside one another, so that they can be compared at a glance. */
export function panels(parts: readonly Panel[], { width }: { width: number }): Element {
  const columns = COLUMNS.find(([from]) => width >= from)?.[1] ?? 1;
  const each = Math.floor((width - GAP * (columns - 1)) / columns);
  const root = document.createElement("div");
  root.className = "panel-panel";
  root.style.gridTemplateColumns = `repeat(${columns}, ${each}px)`;
  for (const { heading, draw } of parts) {
    const panel = document.createElement("div");
    const title = document.createElement("p");
    title.className = "bagian";
    title.textContent = heading;
    panel.append(title, draw(each));
    root.append(panel);
  }
  return root;
}
