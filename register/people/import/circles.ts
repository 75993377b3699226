/**
 * Who reports to themselves by way of others. `managers` holds for each person the number of their manager,
 * from 0, and -1 for none. Each circle is told once, as the numbers in it, from the lowest.
 */
export function circlesIn(managers: ArrayLike<number>): number[][] {
  /** For each person the walk that came by first; 0 where none has. */
  const walks = new Int32Array(managers.length);
  const circles: number[][] = [];
  for (let start = 0; start < managers.length; start += 1) {
    let at = start;
    while (at >= 0 && walks[at] === 0) {
      walks[at] = start + 1;
      at = managers[at] ?? -1;
    }
    if (at >= 0 && walks[at] === start + 1) circles.push(circleFrom(at, managers));
  }
  return circles;
}

function circleFrom(start: number, managers: ArrayLike<number>): number[] {
  const circle = [start];
  for (let at = managers[start] ?? start; at !== start; at = managers[at] ?? start) circle.push(at);
  const lowest = circle.reduce(
    (best, number, index) => (number < (circle[best] ?? number) ? index : best),
    0,
  );
  return [...circle.slice(lowest), ...circle.slice(0, lowest)];
}
