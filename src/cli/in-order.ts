/**
 * Works on items as they come, several at a time, and gives the results in the order of the items. No more is taken while
 * results wait, so that memory holds no more than `room` of them, however slow their reader is.
 * @param room how many items may be under way at this moment; at least 1.
 * @param work must not fail.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  room: () => number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]()
  const results: Promise<Result>[] = []
  let coming: Promise<IteratorResult<Item>> | undefined
  let ended = false
  try {
    for (;;) {
      if (!ended && results.length < room()) coming ??= source.next()
      const [first] = results
      if (!coming && !first) return
      const next = coming?.then((item) => ({ item }))
      const event = await Promise.race([
        ...(next ? [next] : []),
        ...(first ? [first.then((result) => ({ result }))] : []),
      ])
      if ('result' in event) {
        results.shift()
        yield event.result
      } else {
        coming = undefined
        if (event.item.done) ended = true
        else results.push(work(event.item.value))
      }
    }
  } finally {
    // What is being waited for may never come.
    if (!coming) await source.return?.()
  }
}
