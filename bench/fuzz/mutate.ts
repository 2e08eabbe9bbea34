/** Damages a file the way disks, programs and people do: the same damage for the same random numbers. */
import type { Random } from '../invented.ts'

export type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array

export function below(random: Random, count: number): number {
  return Math.floor(random() * count)
}

export function pick<T>(random: Random, list: readonly T[]): T {
  const found = list[below(random, list.length)]
  if (found === undefined) throw new Error('There is nothing to pick from.')
  return found
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

/** A stretch of a file; mostly short, sometimes most of it. */
function stretch(bytes: Uint8Array, random: Random): { from: number; to: number } {
  const from = below(random, bytes.length + 1)
  const length = Math.floor((bytes.length - from) * random() ** 4) + 1
  return { from, to: Math.min(bytes.length, from + length) }
}

const flipBits: Mutation = (bytes, random) => {
  const made = bytes.slice()
  for (let left = 1 + below(random, 12); left > 0 && made.length > 0; left -= 1) {
    const at = below(random, made.length)
    made[at] = (made[at] ?? 0) ^ (1 << below(random, 8))
  }
  return made
}

const overwrite: Mutation = (bytes, random) => {
  const { from, to } = stretch(bytes, random)
  const made = bytes.slice()
  return made.fill(pick(random, [0, 0xff, 0x20, 0x3c, 0x22, 0x80]), from, Math.min(to, from + 400))
}

const truncate: Mutation = (bytes, random) => bytes.slice(0, below(random, bytes.length + 1))

const remove: Mutation = (bytes, random) => {
  const { from, to } = stretch(bytes, random)
  return joined(bytes.subarray(0, from), bytes.subarray(to))
}

const repeat: Mutation = (bytes, random) => {
  const { from, to } = stretch(bytes, random)
  const piece = bytes.subarray(from, Math.min(to, from + 4_000))
  const times = pick(random, [1, 2, 10, 200])
  const copies = Array.from({ length: times }, () => piece)
  return joined(bytes.subarray(0, to), ...copies, bytes.subarray(to))
}

const insertBytes: Mutation = (bytes, random) => {
  const at = below(random, bytes.length + 1)
  const noise = Uint8Array.from({ length: 1 + below(random, 64) }, () => below(random, 256))
  return joined(bytes.subarray(0, at), noise, bytes.subarray(at))
}

const move: Mutation = (bytes, random) => {
  const { from, to } = stretch(bytes, random)
  const rest = joined(bytes.subarray(0, from), bytes.subarray(to))
  const at = below(random, rest.length + 1)
  return joined(rest.subarray(0, at), bytes.subarray(from, to), rest.subarray(at))
}

const raw: readonly Mutation[] = [
  flipBits,
  flipBits,
  overwrite,
  truncate,
  remove,
  repeat,
  insertBytes,
  move,
]

/** A few damages one after the other to the bytes as they stand. */
export const damageBytes: Mutation = (bytes, random) => {
  let made = bytes
  for (let left = 1 + below(random, 3); left > 0; left -= 1) made = pick(random, raw)(made, random)
  return made
}

/** The beginning of one file and the end of another. */
export function splice(one: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const end = other.subarray(below(random, other.length + 1))
  return joined(one.subarray(0, below(random, one.length + 1)), end)
}
