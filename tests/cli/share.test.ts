import { describe, expect, it } from 'vitest'
import { share } from '../../src/cli/share.ts'

async function* numbers(count: number, events: string[] = []): AsyncGenerator<number> {
  try {
    for (let number = 0; number < count; number++) {
      events.push(`take ${number}`)
      yield number
    }
  } finally {
    events.push('end')
  }
}

async function read(items: AsyncIterable<number>, most = Number.POSITIVE_INFINITY, pause = 0): Promise<number[]> {
  const list: number[] = []
  for await (const item of items) {
    list.push(item)
    if (list.length >= most) break
    if (pause > 0) await new Promise((done) => setTimeout(done, pause))
  }
  return list
}

describe('share', () => {
  it('gives all items to all readers, in order', async () => {
    const [a, b, c] = share(numbers(5), 3) as [AsyncIterable<number>, AsyncIterable<number>, AsyncIterable<number>]
    expect(await Promise.all([read(a), read(b, undefined, 2), read(c)])).toEqual(Array(3).fill([0, 1, 2, 3, 4]))
  })

  it('takes nothing before the slowest reader asks for it', async () => {
    const events: string[] = []
    const [a, b] = share(numbers(3, events), 2) as [AsyncIterable<number>, AsyncIterable<number>]
    const slow = b[Symbol.asyncIterator]()
    const fast = read(a)
    await slow.next()
    await new Promise((done) => setTimeout(done, 5))
    expect(events).toEqual(['take 0'])
    await slow.next()
    await slow.next()
    await slow.next()
    expect(await fast).toEqual([0, 1, 2])
  })

  it('goes on without a reader that leaves, and ends when all have left', async () => {
    const events: string[] = []
    const [a, b] = share(numbers(9, events), 2) as [AsyncIterable<number>, AsyncIterable<number>]
    expect(await Promise.all([read(a, 2), read(b, 4)])).toEqual([
      [0, 1],
      [0, 1, 2, 3],
    ])
    expect(events.at(-1)).toBe('end')
  })

  it('tells all readers of a failure', async () => {
    async function* failing(): AsyncGenerator<number> {
      yield 1
      throw new Error('oops')
    }
    const shares = share(failing(), 2)
    const ends = await Promise.allSettled(shares.map((each) => read(each)))
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})
