import { crc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joined } from './picture/bytes.ts'
import { orientationIn } from './picture/orientation.ts'
import { stripPicture } from './strip-picture.ts'

const text = (words: string) => new TextEncoder().encode(words)
const bytes = (...values: number[]) => Uint8Array.from(values)

/** What a telephone writes: which way up, a maker, and a place. */
function exif(turned: number, little = false): Uint8Array {
  const made = new Uint8Array(8 + 2 + 3 * 12 + 4 + 40)
  const view = new DataView(made.buffer)
  made.set(text(little ? 'II' : 'MM'))
  view.setUint16(2, 42, little)
  view.setUint32(4, 8, little)
  view.setUint16(8, 3, little)
  const entries = [
    [0x010f, 2, 10, 50],
    [0x0112, 3, 1, little ? turned : turned << 16],
    [0x8825, 4, 1, 60],
  ] as const
  for (const [at, [tag, type, count, value]] of entries.entries()) {
    view.setUint16(10 + at * 12, tag, little)
    view.setUint16(12 + at * 12, type, little)
    view.setUint32(14 + at * 12, count, little)
    view.setUint32(18 + at * 12, value, little)
  }
  made.set(text('GPS 39.9 116.4 相机'), 50)
  return made
}

function segment(marker: number, data: Uint8Array): Uint8Array {
  const length = data.length + 2
  return joined([bytes(0xff, marker, length >> 8, length & 255), data])
}
const start = bytes(0xff, 0xd8)
const jfif = segment(0xe0, bytes(...text('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0))
const table = segment(0xdb, new Uint8Array(65))
// Two scans, as progressive pictures have; 0xFF within them is escaped or a restart.
const scans = joined([
  segment(0xda, bytes(1, 1, 0, 0, 63, 0)),
  bytes(1, 2, 0xff, 0, 3, 0xff, 0xd0, 4),
  segment(0xda, bytes(1, 1, 0, 0, 63, 0)),
  bytes(5, 0xff, 0, 6, 0xff, 0xd9),
])
const jpeg = (...told: Uint8Array[]) => joined([start, jfif, ...told, table, scans])
const exifSegment = (turned: number, little?: boolean) =>
  segment(0xe1, joined([text('Exif\0\0'), exif(turned, little)]))

const strip = (picture: Uint8Array) => {
  const outcome = stripPicture(picture)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value
}

test('a JPEG keeps every byte that draws it and nothing else, whatever is told beside', () => {
  const beside = fc.oneof(
    fc.tuple(fc.constantFrom(0xe1, 0xe3, 0xe5, 0xeb, 0xec, 0xed, 0xef, 0xfe), fc.uint8Array({ maxLength: 300 })),
  )
  fc.assert(
    fc.property(fc.array(beside, { maxLength: 6 }), fc.uint8Array({ maxLength: 50 }), (told, after) => {
      const given = jpeg(...told.map(([marker, data]) => segment(marker, joined([text('x'), data]))))
      expect(strip(joined([given, after]))).toEqual(jpeg())
    }),
  )
})

test.each([true, false])('where it was taken goes, which way up it is stays (little-endian: %s)', (little) => {
  const stripped = strip(jpeg(exifSegment(6, little), segment(0xed, text('Photoshop 3.0\0作者'))))
  const told = new TextDecoder('latin1').decode(stripped)
  expect(told).not.toMatch(/GPS|Photoshop/)
  const at = told.indexOf('Exif\0\0')
  expect(at).toBe(6)
  expect(orientationIn(stripped.subarray(at + 6))).toBe(6)
  // Done again, nothing changes.
  expect(strip(stripped)).toEqual(stripped)
})

test('an upright picture says nothing of it, and keeps its colours', () => {
  const profile = segment(0xe2, text('ICC_PROFILE\0 sRGB'))
  const adobe = segment(0xee, text('Adobe\0d'))
  expect(strip(jpeg(exifSegment(1), profile, adobe))).toEqual(jpeg(profile, adobe))
})

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([text(name), data])
  const length = new Uint8Array(4)
  const sum = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, data.length)
  new DataView(sum.buffer).setUint32(0, crc32(named))
  return joined([length, named, sum])
}
const png = (...told: Uint8Array[]) =>
  joined([
    bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', bytes(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
    ...told,
    chunk('IDAT', deflateSync(bytes(0, 200))),
    chunk('IEND', bytes()),
  ])

test('a PNG loses words, times and places, and is whole', () => {
  const told = [
    chunk('tEXt', text('Author\0某人')),
    chunk('tIME', bytes(7, 233, 1, 1, 0, 0, 0)),
    chunk('iTXt', text('XML')),
  ]
  expect(strip(png(...told, chunk('eXIf', exif(1)), chunk('prVt', text('某'))))).toEqual(png())
  const turned = strip(png(chunk('eXIf', exif(8))))
  expect(new TextDecoder('latin1').decode(turned)).not.toContain('GPS')
  expect(turned).toEqual(png(turned.slice(33, turned.length - (png().length - 33))))
  expect(strip(turned)).toEqual(turned)
  expect(strip(joined([png(), text('后面还有')]))).toEqual(png())
})

function riff(...chunks: Uint8Array[]): Uint8Array {
  const all = joined([text('RIFF\0\0\0\0WEBP'), ...chunks])
  new DataView(all.buffer).setUint32(4, all.length - 8, true)
  return all
}
function part(name: string, data: Uint8Array): Uint8Array {
  const made = new Uint8Array(8 + data.length + (data.length % 2))
  made.set(text(name))
  new DataView(made.buffer).setUint32(4, data.length, true)
  made.set(data, 8)
  return made
}

test('a WebP loses them too, and says so in its head', () => {
  const head = (flags: number) => part('VP8X', bytes(flags, 0, 0, 0, 0, 0, 0, 0, 0, 0))
  const picture = part('VP8L', bytes(0x2f, 1, 2))
  const told = [part('EXIF', exif(1)), part('XMP ', text('<x/>'))]
  expect(strip(riff(head(0x1c), picture, ...told))).toEqual(riff(head(0x10), picture))
  const turned = strip(riff(head(0x08), picture, part('EXIF', exif(3))))
  expect(turned.slice(0, 12 + 18 + 12)).toEqual(riff(head(0x08), picture, new Uint8Array(34)).slice(0, 42))
  expect(orientationIn(turned.subarray(42 + 8))).toBe(3)
  expect(new TextDecoder('latin1').decode(turned)).not.toContain('GPS')
})

test('what breaks off, what cannot be freed of it, and what is no picture is told apart', () => {
  const whole = jpeg(exifSegment(6))
  fc.assert(
    fc.property(fc.integer({ min: 3, max: whole.length - 1 }), (length) => {
      expect(stripPicture(whole.slice(0, length))).toEqual({ ok: false, refusal: 'damaged' })
    }),
  )
  expect(stripPicture(png().slice(0, 40))).toEqual({ ok: false, refusal: 'damaged' })
  expect(stripPicture(text('\0\0\0\x18ftypheic\0\0'))).toEqual({ ok: false, refusal: 'not-strippable' })
  expect(stripPicture(text('%PDF-1.7'))).toEqual({ ok: false, refusal: 'no-picture' })
  expect(stripPicture(bytes())).toEqual({ ok: false, refusal: 'no-picture' })
})
