/** The name of a copy of an attachment that leaves the project. Pure. */

const extensions: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/bmp': ['bmp'],
  'image/heic': ['heic', 'heif'],
  'image/tiff': ['tif', 'tiff'],
  'image/svg+xml': ['svg'],
  'application/pdf': ['pdf'],
  'audio/wav': ['wav', 'wave'],
  'audio/flac': ['flac'],
  'audio/ogg': ['ogg', 'oga', 'opus', 'ogv'],
  'audio/mpeg': ['mp3'],
  'audio/aac': ['aac'],
  'audio/mp4': ['m4a', 'm4b', 'mp4'],
  'audio/amr': ['amr'],
  'audio/aiff': ['aiff', 'aif'],
  'video/mp4': ['mp4', 'm4v', 'm4a', '3gp'],
  'video/quicktime': ['mov', 'qt'],
  'video/webm': ['webm', 'weba'],
  'video/x-matroska': ['mkv', 'mka'],
  'video/x-msvideo': ['avi'],
  'video/x-ms-asf': ['wmv', 'wma', 'asf'],
}

const MOST_LETTERS = 120

/** Signs that no file system or only some allow, and those that turn what is read around. */
const unfit = /[/\\:*?"<>|\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** What every file system takes, with an ending that fits what the file is; never empty. */
export function fileNameOf(name: string, mediaType: string): string {
  const fit = name
    .replaceAll(unfit, '-')
    .replaceAll(/^[\s.-]+|[\s.]+$/gu, '')
    .trim()
  const known = extensions[mediaType] ?? []
  const ending = /\.([\p{L}\p{N}]{1,10})$/u.exec(fit)?.[1] ?? ''
  const fits = known.length === 0 || known.includes(ending.toLowerCase())
  const tail = fits ? (ending === '' ? '' : `.${ending}`) : `.${known[0] ?? ''}`
  const stem = fits && ending !== '' ? fit.slice(0, -ending.length - 1) : fit
  const short = Array.from(stem).slice(0, MOST_LETTERS).join('').trim()
  return `${short === '' ? 'attachment' : short}${tail}`
}
