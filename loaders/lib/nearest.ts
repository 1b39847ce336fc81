/** Finds the known words that differ least from `word`, at most three, and by at most a third of its letters. */
export function nearest(word: string, known: Iterable<string>): string[] {
  const farthest = Math.max(1, Math.floor(word.length / 3));
  const ranked = [...known]
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= farthest);
  const least = Math.min(...ranked.map(({ distance }) => distance));
  const closest = ranked.filter(({ distance }) => distance === least).map(({ candidate }) => candidate);
  return closest.sort((a, b) => Number(b.startsWith(word)) - Number(a.startsWith(word))).slice(0, 3);
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(previous[j]! + 1, current[j - 1]! + 1, swap));
    }
    previous = current;
  }
  return previous[b.length]!;
}
