/** How many items two versions of a list share at its beginning and, of the rest, at its end. */
export function sameEnds<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (before: number, after: number) => boolean,
): { head: number; tail: number } {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && isSame(head, head)) head++
  let tail = 0
  while (tail < most - head && isSame(before.length - 1 - tail, after.length - 1 - tail)) tail++
  return { head, tail }
}
