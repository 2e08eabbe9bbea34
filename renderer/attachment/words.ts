import { MOST_ATTACHED_BYTES } from '../../core/attachment/contract.ts'
import type { Medium } from '../../core/attachment/media-type.ts'
import { stampOf } from '../../core/attachment/time-stamp.ts'
import type { Region } from '../../core/attachment/place.ts'

const mediumNames: Readonly<Record<Medium, string>> = {
  picture: 'picture',
  pdf: 'PDF',
  sound: 'recording',
  film: 'film',
  other: 'file',
}

const units = ['bytes', 'kB', 'MB', 'GB'] as const

/** `1.2 MB`. */
export function sizeWords(bytes: number): string {
  const at = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1)
  const value = bytes / 1_000 ** at
  const digits = at === 0 || value >= 100 ? 0 : 1
  return `${value.toFixed(digits)} ${units[at] ?? ''}`
}

export const attachmentWords = {
  title: 'Attachments',
  add: 'Attach a file…',
  dropHere: 'Drop files to attach them to this source',
  pasted: (day: string, time: string) => `Pasted picture ${day} ${time.replaceAll(':', '.')}.png`,
  codeAtTheDesk: 'Open the note at the reading desk to code it',
  unnamed: 'a file',
  none: 'No file is attached to this source',
  attaching: (name: string) => `Attaching “${name}”`,
  progress: (done: number, total: number) => `${sizeWords(done)} of ${sizeWords(total)}`,
  stop: 'Stop',
  failed: 'Not attached',
  most: `Files of up to ${String(MOST_ATTACHED_BYTES / 2 ** 30)} GiB can be attached.`,
  dismiss: 'Close this message',
  open: (name: string, medium: Medium) => `${name}, ${mediumNames[medium]}`,
  close: 'Close',
  details: 'Name and description…',
  name: 'Name',
  about: 'Description',
  aboutHint: 'What it shows or who speaks: for those who cannot see or hear it, and for quotations',
  save: 'Save',
  cancel: 'Cancel',
  export: 'Save a copy…',
  exportWarning: 'A copy outside of the project is not encrypted.',
  remove: 'Remove',
  removing: 'Undo brings it back; its bytes stay in the project’s file.',
  of: (deed: string, name: string) => `${deed.replace(/…$/u, '')}: ${name}`,
  removed: (name: string) =>
    `“${name}” was removed; undo brings it back. For that its bytes stay in the project’s file: removing makes no room, and erases nothing for good.`,
  other: (kind: string, size: string) =>
    `${kind}, ${size}. Trellis keeps it unchanged and cannot show it. Save a copy to open it elsewhere.`,
  broken: 'This file could not be shown. It may be damaged; a copy of it can still be saved.',
}

const kinds: Readonly<Record<string, string>> = {
  'image/heic': 'HEIC picture',
  'image/tiff': 'TIFF picture',
  'image/svg+xml': 'SVG drawing',
  'video/x-ms-asf': 'Windows Media recording',
  'audio/amr': 'AMR recording',
  'audio/aiff': 'AIFF recording',
  'video/x-matroska': 'MKV film',
  'video/x-msvideo': 'AVI film',
}

/** What to call a file that is not shown. */
export function kindWords(mediaType: string): string {
  return kinds[mediaType] ?? 'File'
}

export const viewerWords = {
  picture: (name: string, about: string) => (about === '' ? name : about),
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  fit: 'Fit',
  zoom: (percent: number) => `${String(percent)} %`,
  page: (page: number, of: number) => `Page ${String(page)} of ${String(of)}`,
  nextPage: 'Next page',
  previousPage: 'Previous page',
  loading: 'Opening…',
  password: 'This PDF is locked with a password',
  passwordHint:
    'It opens the file for you now and is kept nowhere. A copy can be saved without it.',
  wrongPassword: 'This password does not open it.',
  unlock: 'Open',
  mark: 'Draw a region',
  markHint: 'region',
  region: ({ left, top, width, height }: Region) =>
    `Region ${String(left)},${String(top)}, ${String(width)} by ${String(height)}. Arrows move it, Shift and arrows size it, Enter codes it, Escape lets it go.`,
  coded: (label: string) =>
    `${label}. Arrows move this region, Shift and arrows size it, Delete removes the coding.`,
  code: 'Code this region',
  help: 'Drag over the picture, or press D: arrows move the region, Shift sizes it, Enter codes it.',
}

export const playerWords = {
  play: 'Play',
  pause: 'Pause',
  back: 'Back 5 seconds',
  forward: 'Forward 5 seconds',
  slower: 'Slower',
  faster: 'Faster',
  rate: (rate: number) => `${String(rate)} ×`,
  place: 'Place in the recording',
  toPlace: 'Go to the place in the recording',
  at: (ms: number, length: number) => `${stampOf(ms)} of ${stampOf(length)}`,
  playFrom: (at: string) => `Play from ${at}`,
  playHere: 'Play from this passage',
  spoken: 'is being spoken',
  markIn: 'Begin a stretch',
  markOut: 'End the stretch and code it',
  begun: (from: string) => `A stretch begins at ${from}. Press O where it ends.`,
  stretches: 'Coded stretches',
  stretch: (label: string, from: number, to: number) =>
    `${label}, ${stampOf(from)} to ${stampOf(to)}`,
  letGo: 'Let the stretch go',
  again: 'Play from 2 seconds back, or pause (pedal)',
  largerFilm: 'Larger film',
  smallerFilm: 'Smaller film',
  broken: 'This recording cannot be played here',
  notPlayed:
    'This recording cannot be played here: Trellis does not know the way its sound or film is packed, or it is damaged. Save a copy to hear it elsewhere; saved there as MP3, M4A, WAV, MP4 or WebM it can be attached and played.',
  hints: { play: 'play', stretch: 'stretch' },
}

export const attachmentCommands = {
  add: 'Attach a file to this source',
  next: 'Next attachment',
  export: (name: string) => `Save a copy of the attachment: ${name}`,
  details: (name: string) => `Name and describe the attachment: ${name}`,
  remove: (name: string) => `Remove the attachment: ${name}`,
  close: (name: string) => `Close the attachment: ${name}`,
}
