import { NUMBER_WORDS } from "./numberWords.js";
import * as lexicon from "./lexicon.js";
import { isRefused, refused, type PrintedUnit, type Qualifier, type Refused } from "./result.js";
import { readTail } from "./tail.js";
import { anyOf, createCursor, type TextCursor } from "./textCursor.js";

/** A printed number taken apart, nothing of it computed yet. */
export interface PrintedParts {
  qualifiers: Qualifier[];
  hasRupiahSign: boolean;
  /** Digits with their separators, or number words. */
  numeral: string;
  /** `,-` behind an amount. */
  isAmountEnded: boolean;
  /** `-an` behind the digits or the scale. */
  isLoose: boolean;
  scale: string | undefined;
  /** The number in words, in parentheses behind the digits: `(satu juta rupiah)`. */
  spelled: string | undefined;
  unit: PrintedUnit | null;
}

const BEFORE = anyOf([...lexicon.QUALIFIERS_BEFORE.keys()]);
const AFTER = anyOf([...lexicon.QUALIFIERS_AFTER.keys()]);
const NEUTRAL = anyOf(lexicon.NEUTRAL_WORDS);
const UNCLEAR = anyOf(lexicon.UNCLEAR_BOUNDS);
const FUZZY = anyOf(lexicon.FUZZY_WORDS);
const NOUN = anyOf([...lexicon.UNIT_NOUNS.keys()].flatMap((noun) => [noun, `${noun}nya`]));
const WORD = anyOf(NUMBER_WORDS).source.slice(1);
const DIGITS = /^\d+(?:[.,]\d+)*/;
const WORDS = new RegExp(`^${WORD}(?: ${WORD})*`, "iu");
const SCALE_WORDS = Object.keys(lexicon.SCALES);
const SCALE = anyOf([...SCALE_WORDS, ...Object.keys(lexicon.LETTER_SCALES)]);
const LOOSE_SCALE = anyOf(SCALE_WORDS.map((scale) => `${scale}an`));

/** Takes a text with one number apart; a word that might change the number's meaning is refused. */
export function readParts(text: string): PrintedParts | Refused {
  const cursor = createCursor(text.replace(/(?<=\p{L})[.,;:]$/u, ""));
  const qualifiers = takeLead(cursor);
  if (isRefused(qualifiers)) return qualifiers;
  const hasRupiahSign = cursor.take(/^(?:Rp\.?|IDR)(?!\p{L})/iu) !== undefined;
  const numeral = cursor.take(DIGITS) ?? cursor.take(WORDS);
  if (numeral === undefined) return noNumber(cursor.rest());
  const isAmountEnded = cursor.take(/^[.,]-{1,2}(?![-\d\p{L}])/u) !== undefined;
  const amount = takeScale(cursor);
  const spelled = cursor.take(/^\([\p{L} ]+\)/u)?.replace(/[()]/g, "");
  const beforeUnit = takeAfter(cursor);
  const unit = takeUnit(cursor);
  const afterUnit = takeAfter(cursor);
  const tail = readTail(cursor.rest(), unit);
  if (isRefused(tail)) return tail;
  qualifiers.push(...beforeUnit, ...afterUnit, ...tail);
  return { qualifiers, hasRupiahSign, numeral, isAmountEnded, ...amount, spelled, unit };
}

function takeLead(cursor: TextCursor): Qualifier[] | Refused {
  const qualifiers: Qualifier[] = [];
  for (;;) {
    const phrase = cursor.take(BEFORE);
    const qualifier = phrase && lexicon.QUALIFIERS_BEFORE.get(phrase.toLowerCase());
    if (qualifier) qualifiers.push(qualifier);
    else if (!cursor.take(NEUTRAL)) break;
  }
  const unclear = cursor.take(UNCLEAR);
  if (unclear === undefined) return qualifiers;
  return refused(
    `"${unclear}" di depan bilangan dapat berarti batas atas atau "sudah sampai"`,
    `tulis printed tanpa "${unclear}"; bila dokumen memaksudkan batas atas, katakan pada note`,
  );
}

function takeScale(cursor: TextCursor): { scale: string | undefined; isLoose: boolean } {
  const isLooseNumber = cursor.take(/^-?an(?!\p{L})/iu) !== undefined;
  const looseScale = cursor.take(LOOSE_SCALE)?.slice(0, -2);
  const scale = looseScale ?? cursor.take(SCALE);
  if (scale !== undefined) cursor.take(/^\.(?=\s|$)/);
  return { scale: scale?.toLowerCase(), isLoose: isLooseNumber || looseScale !== undefined };
}

function takeAfter(cursor: TextCursor): Qualifier[] {
  const qualifier = lexicon.QUALIFIERS_AFTER.get(cursor.take(AFTER)?.toLowerCase() ?? "");
  return qualifier ? [qualifier] : [];
}

function takeUnit(cursor: TextCursor): PrintedUnit | null {
  const noun = cursor.take(NOUN)?.toLowerCase() ?? "";
  return lexicon.UNIT_NOUNS.get(noun) ?? lexicon.UNIT_NOUNS.get(noun.replace(/nya$/, "")) ?? null;
}

function noNumber(rest: string): Refused {
  const fuzzy = FUZZY.exec(rest)?.[0];
  if (fuzzy !== undefined) {
    return refused(
      `"${fuzzy}" tidak memberi bilangan`,
      "kata kira-kira seperti itu bukan angka: jangan dicatat",
    );
  }
  return refused(
    `"${rest.slice(0, 40)}" tidak dimulai dengan bilangan`,
    "mulai printed dari bilangannya; yang boleh mendahului hanya Rp dan kata seperti sekitar, hampir, lebih dari, minimal, maksimal",
  );
}
