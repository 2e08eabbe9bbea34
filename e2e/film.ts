/** Films, made where a test runs: frames by the browser's own encoder, packed here; and one as a browser records it. */
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

const [WIDTH, HEIGHT] = [320, 180]
const FRAMES_A_SECOND = 5
/** A film can be entered at each key frame: every ten seconds. */
const KEY_EVERY = 50

interface Frame {
  readonly ms: number
  readonly isKey: boolean
  readonly bytes: string
}

interface FramePlan {
  readonly width: number
  readonly height: number
  readonly frames: number
  readonly msEach: number
  readonly keyEvery: number
}

/** Runs in the page: a clock on coloured ground, encoded. */
async function encode({ width, height, frames, msEach, keyEvery }: FramePlan): Promise<Frame[]> {
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  const made: Frame[] = []
  const encoder = new VideoEncoder({
    output: (chunk) => {
      const bytes = new Uint8Array(chunk.byteLength)
      chunk.copyTo(bytes)
      const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
      made.push({
        ms: chunk.timestamp / 1_000,
        isKey: chunk.type === 'key',
        bytes: btoa(binary),
      })
    },
    error: (error) => {
      throw error
    },
  })
  encoder.configure({ codec: 'vp8', width, height, bitrate: 150_000 })
  for (let at = 0; at < frames; at += 1) {
    if (pen !== null) {
      pen.fillStyle = `hsl(${String((at * 2) % 360)} 60% 40%)`
      pen.fillRect(0, 0, width, height)
      pen.fillStyle = 'white'
      pen.font = '64px sans-serif'
      pen.fillText(String(Math.floor((at * msEach) / 1_000)), 110, 110)
    }
    const frame = new VideoFrame(canvas, { timestamp: at * msEach * 1_000 })
    encoder.encode(frame, { keyFrame: at % keyEvery === 0 })
    frame.close()
  }
  await encoder.flush()
  return made
}

function numberOf(value: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  bytes.writeUIntBE(value, Math.max(0, length - 6), Math.min(length, 6))
  return bytes
}

/** One element of WebM: what it is, how long, what is in it. */
function element(id: number, ...parts: readonly Buffer[]): Buffer {
  const data = Buffer.concat(parts)
  const name = Buffer.from(id.toString(16), 'hex')
  const length = numberOf(data.length, 8)
  length[0] = 0x01
  return Buffer.concat([name, length, data])
}

const value = (id: number, number: number): Buffer => element(id, numberOf(number, 4))
const text = (id: number, words: string): Buffer => element(id, Buffer.from(words))

function float(id: number, number: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(number)
  return element(id, bytes)
}

function block({ ms, isKey, bytes }: Frame, from: number): Buffer {
  const head = Buffer.alloc(4)
  head[0] = 0x81
  head.writeInt16BE(ms - from, 1)
  head[3] = isKey ? 0x80 : 0
  return element(0xa3, head, Buffer.from(bytes, 'base64'))
}

function clustersOf(frames: readonly Frame[]): { readonly ms: number; readonly bytes: Buffer }[] {
  const groups: Frame[][] = []
  for (const frame of frames) {
    if (frame.isKey || groups.length === 0) groups.push([])
    groups.at(-1)?.push(frame)
  }
  return groups.map((group) => {
    const ms = group[0]?.ms ?? 0
    const blocks = group.map((frame) => block(frame, ms))
    return { ms, bytes: element(0x1f43b675, value(0xe7, ms), ...blocks) }
  })
}

/** WebM with a duration and an index of its key frames, as film programs write it. */
function pack(frames: readonly Frame[], lengthMs: number): Buffer {
  const info = element(0x1549a966, value(0x2ad7b1, 1_000_000), float(0x4489, lengthMs))
  const picture = element(0xe0, value(0xb0, WIDTH), value(0xba, HEIGHT))
  const track = [value(0xd7, 1), value(0x73c5, 1), value(0x83, 1), text(0x86, 'V_VP8'), picture]
  const tracks = element(0x1654ae6b, element(0xae, ...track))
  const clusters = clustersOf(frames)
  const cuesFrom = (first: number): Buffer => {
    let at = first
    const points = clusters.map(({ ms, bytes }) => {
      const place = element(0xb7, value(0xf7, 1), value(0xf1, at))
      at += bytes.length
      return element(0xbb, value(0xb3, ms), place)
    })
    return element(0x1c53bb6b, ...points)
  }
  const before = info.length + tracks.length
  const cues = cuesFrom(before + cuesFrom(0).length)
  const parts = [info, tracks, cues, ...clusters.map(({ bytes }) => bytes)]
  const kind = element(0x1a45dfa3, text(0x4282, 'webm'), value(0x4287, 4), value(0x4285, 2))
  return Buffer.concat([kind, element(0x18538067, ...parts)])
}

/** A film of so many seconds that shows the second it is at. */
export async function writeFilm(page: Page, path: string, seconds: number): Promise<void> {
  const msEach = 1_000 / FRAMES_A_SECOND
  const plan = { width: WIDTH, height: HEIGHT, msEach, keyEvery: KEY_EVERY }
  const frames = await page.evaluate(encode, { ...plan, frames: seconds * FRAMES_A_SECOND })
  writeFileSync(path, pack(frames, seconds * 1_000))
}

/** Runs in the page: what the browser's own recorder makes of two seconds. */
async function record(withPicture: boolean): Promise<string> {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  const audio = new AudioContext()
  const hum = new OscillatorNode(audio)
  const sound = audio.createMediaStreamDestination()
  hum.connect(sound)
  hum.start()
  const pictures = withPicture ? canvas.captureStream(10).getTracks() : []
  const stream = new MediaStream([...sound.stream.getTracks(), ...pictures])
  const recorder = new MediaRecorder(stream, {
    mimeType: withPicture ? 'video/webm;codecs=vp8,opus' : 'audio/webm;codecs=opus',
  })
  const parts: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
  const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve))
  recorder.start()
  for (let at = 0; at < 20; at += 1) {
    pen?.fillRect(at, at, 20, 20)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  recorder.stop()
  await stopped
  await audio.close()
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** About two seconds, as a browser records them: nowhere does it say how long it is. */
export async function writeBrowserRecording(
  page: Page,
  path: string,
  of: 'film' | 'voice',
): Promise<void> {
  writeFileSync(path, Buffer.from(await page.evaluate(record, of === 'film'), 'base64'))
}
