import { bitsOf, bucketOf, buckets, firstHalf, type IdiomChains, idiomAt, secondHalf, size } from './idiom-chains.ts'
import { idioms } from './lexicon/idioms.generated.ts'

/** Chains the idioms. The tables are the same in each run: the bundled command has them in a file, see `src/dev/bundle.ts`. */
export function chainIdioms(): IdiomChains {
  const count = idioms.length / size
  const chains = { heads: new Uint32Array(buckets), next: new Uint32Array(count + 1), others: new Uint32Array(buckets) }
  for (let idiom = count; idiom > 0; idiom--) {
    const at = (idiom - 1) * size
    chain(chains, idiom, at, at + 2, firstHalf)
    chain(chains, idiom, at + 2, at, secondHalf)
  }
  return chains
}

/** Puts an idiom before those that have a half in its bucket. */
function chain({ heads, next, others }: IdiomChains, idiom: number, half: number, other: number, shift: number): void {
  const bucket = bucketOf(idioms.charCodeAt(half), idioms.charCodeAt(half + 1))
  const bits = bitsOf(idioms.charCodeAt(other), idioms.charCodeAt(other + 1))
  next[idiom] = (next[idiom] as number) | (idiomAt(heads, bucket, shift) << shift)
  heads[bucket] = ((heads[bucket] as number) & (0xffff0000 >>> shift)) | (idiom << shift)
  others[bucket] = (others[bucket] as number) | (bits << shift)
}
