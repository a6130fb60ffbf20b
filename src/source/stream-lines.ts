/** A line of a stream, without its line feed; `null` where it is longer than is allowed. */
export interface StreamLine {
  /** Counts from 1. */
  number: number
  bytes: Uint8Array | null
}

/** The lines of a stream as they come. No more than one line is held in memory, and of a line too long nothing. */
export async function* streamLines(
  stream: AsyncIterable<Uint8Array | string>,
  longest: number,
): AsyncGenerator<StreamLine> {
  let number = 1
  let pieces: Uint8Array[] = []
  let length = 0
  const take = (piece: Uint8Array): void => {
    length += piece.length
    if (length <= longest) pieces.push(piece)
    else pieces = []
  }
  const line = (): StreamLine => {
    const bytes = length <= longest ? Buffer.concat(pieces) : null
    pieces = []
    length = 0
    return { number: number++, bytes }
  }
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let from = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      take(bytes.subarray(from, end))
      yield line()
      from = end + 1
    }
    if (from < bytes.length) take(bytes.subarray(from))
  }
  if (length > 0) yield line()
}
