/** The bucket that a pair of code units falls into, in a table whose length is a power of two. */
export function bucketOfPair(first: number, second: number, buckets: number): number {
  return (first * 31 + second * 7919) & (buckets - 1)
}
