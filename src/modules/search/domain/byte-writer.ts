/** Bytes written one after the other, whole numbers in as few as they need: seven bits each. */
export type ByteWriter = {
  readonly length: () => number
  readonly number: (value: number) => void
  readonly bytes: (bytes: Uint8Array) => void
  /** What was written since the beginning or the last time. */
  readonly take: () => Uint8Array
}

export function byteWriter(): ByteWriter {
  let buffer = new Uint8Array(1 << 16)
  let length = 0
  const reserve = (more: number) => {
    if (length + more <= buffer.length) return
    const larger = new Uint8Array(Math.max(2 * buffer.length, length + more))
    larger.set(buffer.subarray(0, length))
    buffer = larger
  }
  return {
    length: () => length,
    number: (value) => {
      reserve(8)
      let rest = value
      // Bits beyond 32 need division.
      while (rest > 0x7fffffff) {
        buffer[length++] = (rest % 0x80) | 0x80
        rest = Math.floor(rest / 0x80)
      }
      while (rest > 0x7f) {
        buffer[length++] = (rest & 0x7f) | 0x80
        rest >>>= 7
      }
      buffer[length++] = rest
    },
    bytes: (bytes) => {
      reserve(bytes.length)
      buffer.set(bytes, length)
      length += bytes.length
    },
    take: () => {
      const taken = buffer.slice(0, length)
      length = 0
      return taken
    },
  }
}

/** How many bytes a number takes. */
export function widthOfNumber(value: number): number {
  let [width, rest] = [1, value]
  for (; rest > 0x7f; width++) rest = Math.floor(rest / 0x80)
  return width
}

/** Reads numbers as {@link byteWriter} writes them, from a place on. */
export type ByteReader = { at: number; readonly bytes: Uint8Array }

export function readNumber(reader: ByteReader): number {
  const { bytes } = reader
  let byte = bytes[reader.at++] as number
  let value = byte & 0x7f
  for (let factor = 0x80; byte > 0x7f; factor *= 0x80) {
    byte = bytes[reader.at++] as number
    value += (byte & 0x7f) * factor
  }
  return value
}
