type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Numbers one after the other in one block of memory, which doubles when it is full. */
export interface Growing {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
}

/** Starts a row of numbers of one width; a value that does not fit its width is cut, so ask before. */
export function growing(Width: new (length: number) => Numbers): Growing {
  let block = new Width(64);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === block.length) {
        const larger = new Width(length * 2);
        larger.set(block);
        block = larger;
      }
      block[length] = value;
      length += 1;
    },
    at: (index) => block[index]!,
  };
}

/** Gives the last place whose value is at most `value`, or -1; values ascend. */
export function lastAtMost(values: Growing, value: number, within?: { from: number; to: number }): number {
  const from = within?.from ?? 0;
  let low = from;
  let high = within?.to ?? values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values.at(middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low === from ? -1 : low - 1;
}
