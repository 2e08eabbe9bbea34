/** The wire in a browser: one WebSocket to the host that served the page, and a stream per file. */
import { AppError } from '../../core/errors.ts'
import type { Bridge, Notice, PickedFile, Reply } from '../../core/wire.ts'
import { stream } from './upload-stream.ts'

type Incoming =
  | { readonly type: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly type: 'notice'; readonly notice: Notice }

interface Outstanding {
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: AppError) => void
}

export interface BrowserBridge extends Bridge {
  readonly connected: (listener: (connected: boolean) => void) => () => void
}

const longestWait = 5_000

/** A socket that opens again by itself; what was on its way when it fell is rejected as `connection-lost`. */
class Wire {
  private socket: WebSocket | null = null
  private opening: Promise<WebSocket> | null = null
  private next = 1
  private attempts = 0
  private readonly outstanding = new Map<number, Outstanding>()
  readonly notices = new Set<(notice: Notice) => void>()
  readonly states = new Set<(connected: boolean) => void>()
  private readonly dial: () => WebSocket

  constructor(dial: () => WebSocket) {
    this.dial = dial
    void this.open().catch(() => undefined)
  }

  async call(request: unknown): Promise<Reply> {
    const socket = await this.open()
    const id = this.next++
    return new Promise((resolve, reject) => {
      this.outstanding.set(id, { resolve, reject })
      socket.send(JSON.stringify({ id, type: 'call', request }))
    })
  }

  cancel(job: string): void {
    if (this.socket?.readyState !== WebSocket.OPEN) return
    this.socket.send(JSON.stringify({ id: this.next++, type: 'cancel', job }))
  }

  private open(): Promise<WebSocket> {
    if (this.socket?.readyState === WebSocket.OPEN) return Promise.resolve(this.socket)
    this.opening ??= this.connect()
    return this.opening
  }

  private connect(): Promise<WebSocket> {
    return new Promise((resolve, reject) => {
      const socket = this.dial()
      socket.addEventListener('open', () => {
        this.socket = socket
        this.opening = null
        this.attempts = 0
        this.say(true)
        resolve(socket)
      })
      socket.addEventListener('message', (event) => this.hear(String(event.data)))
      socket.addEventListener('close', () => {
        reject(new AppError('connection-lost'))
        this.fall()
      })
    })
  }

  private hear(data: string): void {
    // The host is ours and sends nothing else.
    const message = JSON.parse(data) as Incoming
    if (message.type === 'notice') {
      for (const listener of this.notices) listener(message.notice)
      return
    }
    this.outstanding.get(message.id)?.resolve(message.reply)
    this.outstanding.delete(message.id)
  }

  private fall(): void {
    this.socket = null
    this.opening = null
    const lost = [...this.outstanding.values()]
    this.outstanding.clear()
    for (const { reject } of lost) reject(new AppError('connection-lost'))
    this.say(false)
    const wait = Math.min(longestWait, 250 * 2 ** this.attempts)
    this.attempts += 1
    setTimeout(() => void this.open().catch(() => undefined), wait)
  }

  private say(connected: boolean): void {
    for (const listener of this.states) listener(connected)
  }
}

/** The bridge of a page that the browser host served. */
export function browserBridge(
  origin: string,
  dial: () => WebSocket = () => new WebSocket(`${origin.replace(/^http/u, 'ws')}/wire`),
): BrowserBridge {
  const wire = new Wire(dial)
  const take = async (files: readonly unknown[], streamed = false) => {
    const taken = files.filter((file) => file instanceof File)
    return streamed ? stream(taken) : uploadAll(taken)
  }
  return {
    host: 'browser',
    call: (request) => wire.call(request),
    cancel: (job) => wire.cancel(job),
    listen: (listener) => subscribe(wire.notices, listener),
    connected: (listener) => subscribe(wire.states, listener),
    pickFiles: async (options) => take(await chooseFiles(options), options.streamed),
    takeFiles: take,
    bringFile: ({ name, bytes }) => upload(new File([Uint8Array.from(bytes)], name)),
    saveFile: (file) => {
      const anchor = document.createElement('a')
      anchor.href = `/files/${encodeURIComponent(file.ticket)}`
      anchor.download = file.name
      anchor.click()
      return Promise.resolve(file.name)
    },
    copy: (text) => navigator.clipboard.writeText(text),
    choosePath: () => Promise.resolve(null),
  }
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** One of several that does not come keeps none of the others away. */
async function uploadAll(files: readonly File[]): Promise<readonly PickedFile[]> {
  if (files.length === 1) return Promise.all(files.map(upload))
  return Promise.all(
    files.map((file) =>
      upload(file).catch((error: unknown): PickedFile => {
        if (!(error instanceof AppError) || error.code === 'connection-lost') throw error
        return { ticket: '', name: file.name, size: file.size, problem: error.code }
      }),
    ),
  )
}

/** A file answers within so long, or not at all. */
const READ_MS = 3_000

/** Why a file did not arrive: the host is gone, the file cannot be read, or it stopped coming. */
async function whyNot(file: File): Promise<'connection-lost' | 'file-gone' | 'upload-stalled'> {
  const isThere = await fetch('/', { method: 'HEAD' }).then(
    () => true,
    () => false,
  )
  if (!isThere) return 'connection-lost'
  const silence = new Promise<'silent'>((resolve) => setTimeout(() => resolve('silent'), READ_MS))
  const read = file.slice(0, 1).arrayBuffer()
  return Promise.race([read, silence]).then(
    () => 'upload-stalled',
    () => 'file-gone',
  )
}

async function upload(file: File): Promise<PickedFile> {
  const answer = await fetch('/files', {
    method: 'POST',
    headers: { 'X-File-Name': encodeURIComponent(file.name) },
    body: file,
  }).catch(async () => {
    throw new AppError(await whyNot(file), file.name)
  })
  if (!answer.ok)
    throw new AppError(answer.status === 413 ? 'too-large' : 'connection-lost', file.name)
  const { ticket } = (await answer.json()) as { readonly ticket: string }
  return { ticket, name: file.name, size: file.size }
}

function chooseFiles(options: {
  readonly extensions: readonly string[]
  readonly multiple: boolean
}): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = options.multiple
    input.accept = options.extensions.map((extension) => `.${extension}`).join(',')
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
