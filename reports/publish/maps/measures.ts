import { scaleThreshold } from "d3";
import { formatTick } from "../../lib/format.js";
import { TEXTS } from "../../lib/texts.js";
import type { MapCompared, MapRegency, MapTopic } from "./rows.js";

/** A class of marks, its colour from 1 (light) to 5 (dark), and what it means. */
interface MapStep {
  name: string;
  shade: number;
  label: string;
}

/** One way to colour the maps: the reader chooses it, and a stylesheet alone draws it. */
export interface MapMeasure {
  id: string;
  label: string;
  /** The classes that are coloured, from little to much, and what each means. */
  steps: readonly MapStep[];
}

/** More kinds than this are one step. */
const MOST_KINDS = 5;
/** What is only stated or not takes one colour that stands out. */
const SINGLE_SHADE = 4;
const KINDS = "kinds";
const COMPARED = "compared";
const SHARES = [0.25, 0.5, 0.75, 1];

const shareStep = scaleThreshold<number, number>()
  .domain(SHARES.map((share) => share + Number.EPSILON))
  .range([1, 2, 3, 4, 5]);

/** Lists the ways to colour: by how many kinds of number are stated, by each kind, and by the one group of values that compare. */
export function mapMeasures(topics: readonly MapTopic[], compared: readonly MapCompared[]): MapMeasure[] {
  const kinds = { id: KINDS, label: TEXTS.mapKinds, steps: kindSteps(topics.length) };
  const single = topics.map(({ topic, label }) => ({
    id: topic,
    label: capital(label),
    steps: [{ name: `a-${topic}`, shade: SINGLE_SHADE, label: TEXTS.mapStated }],
  }));
  const values = { id: COMPARED, label: TEXTS.mapCompared, steps: shareSteps() };
  return [kinds, ...single, ...(compared.length > 0 ? [values] : [])];
}

/** Gives the classes of a region's mark: one for each measure that knows something of it. */
export function markClasses({ topics }: MapRegency, value: number | undefined): string[] {
  const known = topics ?? [];
  return [
    ...(known.length > 0 ? [`${KINDS}-${Math.min(known.length, MOST_KINDS)}`] : []),
    ...known.map((topic) => `a-${topic}`),
    ...(value === undefined ? [] : [`${COMPARED}-${shareStep(value)}`]),
  ];
}

function kindSteps(count: number): MapMeasure["steps"] {
  const names = Array.from({ length: Math.min(count, MOST_KINDS) }, (_, index) => index + 1);
  return names.map((step) => ({
    name: `${KINDS}-${step}`,
    shade: step,
    label: step === MOST_KINDS && count > step ? `${step}–${count}` : String(step),
  }));
}

function shareSteps(): MapMeasure["steps"] {
  const bounds = SHARES.map(formatTick);
  const label = (index: number): string => {
    if (index === SHARES.length) return `${TEXTS.mapAbove} ${bounds.at(-1)}`;
    return index === 0 ? `${TEXTS.mapUpTo} ${bounds[0]}` : `${bounds[index - 1]}–${bounds[index]}`;
  };
  return [...SHARES, 0].map((_, index) => ({
    name: `${COMPARED}-${index + 1}`,
    shade: index + 1,
    label: label(index),
  }));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
