import { expect, test } from 'vitest'
import { isShown, mediaTypeOf, mediumOf } from './media-type.ts'

const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values)
const riff = (kind: string): Uint8Array => text(`RIFF\u0001\u0001\u0001\u0001${kind}fmt `)

test.each([
  ['image/png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)],
  ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['image/gif', text('GIF89a...')],
  ['image/webp', riff('WEBP')],
  ['application/pdf', text('%PDF-1.7\n')],
  ['audio/wav', riff('WAVE')],
  ['audio/flac', text('fLaC....')],
  ['audio/ogg', text('OggS....')],
  ['audio/mpeg', text('ID3\u0004....')],
  ['audio/mpeg', bytes(0xff, 0xfb, 0x90, 0x00)],
  ['audio/mp4', text('\u0001\u0001\u0001 ftypM4A \u0001')],
  ['video/mp4', text('\u0001\u0001\u0001 ftypisom\u0001')],
  ['video/mp4', text('\u0001\u0001\u0001 ftypmp42\u0001')],
  ['video/quicktime', text('\u0001\u0001\u0001 ftypqt  \u0001')],
  ['audio/aac', bytes(0xff, 0xf1, 0x50, 0x80)],
  ['image/avif', text('\u0001\u0001\u0001 ftypavif\u0001')],
  ['image/bmp', bytes(0x42, 0x4d, 9, 9, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0)],
  ['video/webm', bytes(0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84, 0x77, 0x65, 0x62, 0x6d)],
])('%s is told from its first bytes', (type, head) => {
  expect(mediaTypeOf(head)).toBe(type)
  expect(isShown(type)).toBe(true)
})

test.each([
  ['nothing', bytes()],
  ['a page that could run', text('<!DOCTYPE html><script>')],
  ['a text that begins like a picture', text('BMI of the children was not measured.')],
  ['a page with a drawing in it', text('<html><body><svg width="1">')],
  ['a text in UTF-16', bytes(0xff, 0xfe, 0x41, 0x00)],
  ['a program', bytes(0x7f, 0x45, 0x4c, 0x46)],
  ['the beginning of a picture cut off', bytes(0x89, 0x50)],
])('%s is kept and not shown', (_, head) => {
  expect(mediaTypeOf(head)).toBe('application/octet-stream')
  expect(isShown(mediaTypeOf(head))).toBe(false)
})

test.each([
  ['image/svg+xml', text('<svg xmlns="http://www.w3.org/2000/svg"><script/>')],
  ['image/svg+xml', text('\ufeff<?xml version="1.0"?>\n<!-- made here -->\n<svg width="1">')],
  ['image/heic', text('\u0001\u0001\u0001 ftypheic\u0001')],
  ['image/heic', text('\u0001\u0001\u0001 ftypmif1\u0001')],
  ['image/tiff', bytes(0x49, 0x49, 0x2a, 0x00)],
  ['audio/amr', text('#!AMR\n')],
  ['audio/aiff', text('FORM\u0001\u0001\u0001\u0001AIFFCOMM')],
  ['video/x-msvideo', riff('AVI ')],
  ['video/x-ms-asf', bytes(0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11)],
  ['video/x-matroska', new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, ...text('..matroska')])],
])('%s is known by name, and not shown', (type, head) => {
  expect(mediaTypeOf(head)).toBe(type)
  expect([isShown(type), mediumOf(type)]).toEqual([false, 'other'])
})

test('what is shown is a picture, a document, a sound or a film', () => {
  const types = ['image/gif', 'application/pdf', 'audio/ogg', 'video/webm', 'image/svg+xml']
  expect(types.map(mediumOf)).toEqual(['picture', 'pdf', 'sound', 'film', 'other'])
})
