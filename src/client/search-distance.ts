/**
 * How far a typed word is from a known one: the cheapest way to make one of the other by letters left out, added,
 * exchanged with a neighbour or replaced (Damerau 1964, in the form called optimal string alignment). Slips of the
 * hand and the ear cost less: a doubled letter, one vowel for another, one left out. Our own, since the libraries for
 * it weigh every mistake alike and take two for an exchange.
 */
const vowels = 'aeiouy';

/** @returns the cost, or any number above `most` as soon as it is clear that it is above. */
export function distance(typed: string, known: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: known.length + 1 }, (_, at) => (at === 0 ? 0 : at * missing));
  for (let row = 1; row <= typed.length; row++) {
    const here = [row];
    const letter = typed[row - 1] ?? '';
    for (let at = 1; at <= known.length; at++) {
      const wanted = known[at - 1] ?? '';
      let cost = Math.min(
        (last[at - 1] ?? 0) + replacing(letter, wanted),
        (last[at] ?? 0) + (letter === typed[row - 2] ? doubled : 1),
        (here[at - 1] ?? 0) + (wanted === known[at - 2] ? doubled : missing),
      );
      if (letter === known[at - 2] && typed[row - 2] === wanted && letter !== wanted)
        cost = Math.min(cost, (before[at - 2] ?? 0) + missing);
      here.push(cost);
    }
    if (Math.min(...here) > most) return most + 1;
    before = last;
    last = here;
  }
  return last[known.length] ?? 0;
}

const missing = 0.9;
const doubled = 0.5;

function replacing(letter: string, wanted: string): number {
  if (letter === wanted) return 0;
  return vowels.includes(letter) && vowels.includes(wanted) ? 0.8 : 1;
}
