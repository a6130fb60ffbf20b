/** A result that a reader asks for, and how it is given. */
interface Request<Item> {
  give(item: IteratorResult<Item, undefined>): void
  fail(error: unknown): void
}

/**
 * Lets several readers read the same items as they come, none of which is held for longer than the slowest reader needs it: an
 * item is taken when all that still read have asked for it. The readers must run at once.
 */
export function share<Item>(items: AsyncIterable<Item>, count: number): AsyncIterable<Item>[] {
  const source = items[Symbol.asyncIterator]()
  const reading = new Set(Array.from({ length: count }, (_, reader) => reader))
  const waiting = new Map<number, Request<Item>>()

  async function pull(): Promise<void> {
    if (waiting.size < reading.size) return
    const asked = [...waiting.values()]
    waiting.clear()
    try {
      // Nobody reads any more.
      if (reading.size === 0) return void (await source.return?.())
      const { done, value } = await source.next()
      for (const { give } of asked) give(done ? { done, value: undefined } : { done: false, value })
    } catch (error) {
      for (const { fail } of asked) fail(error)
    }
  }

  return [...reading].map((reader) => ({
    [Symbol.asyncIterator]: () => ({
      next: () =>
        new Promise<IteratorResult<Item, undefined>>((give, fail) => {
          waiting.set(reader, { give, fail })
          void pull()
        }),
      async return() {
        if (reading.delete(reader)) await pull()
        return { done: true as const, value: undefined }
      },
    }),
  }))
}
