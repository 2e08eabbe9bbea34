/** Files that flow to the host only while a job takes them: a ticket for each first, then one body after the other. */
import { AppError } from '../../core/errors.ts'
import type { PickedFile } from '../../core/wire.ts'

async function announce(file: File): Promise<PickedFile> {
  const answer = await fetch('/uploads/', {
    method: 'POST',
    headers: { 'X-File-Name': encodeURIComponent(file.name), 'X-File-Size': String(file.size) },
  }).catch(() => {
    throw new AppError('connection-lost')
  })
  if (!answer.ok) throw new AppError('connection-lost', file.name)
  const { ticket } = (await answer.json()) as { readonly ticket: string }
  return { ticket, name: file.name, size: file.size }
}

/** A folder, or a file that is gone or was changed since it was chosen, cannot be read at all. */
async function lose(ticket: string): Promise<void> {
  await fetch(`/uploads/${ticket}`, { method: 'DELETE' }).catch(() => undefined)
}

/** A body that breaks off fails the job that takes it, which tells the person. */
async function sendAll(
  files: readonly { readonly file: File; readonly ticket: string }[],
): Promise<void> {
  for (const { file, ticket } of files)
    await fetch(`/uploads/${ticket}`, { method: 'PUT', body: file }).catch(() => lose(ticket))
}

export async function stream(files: readonly File[]): Promise<readonly PickedFile[]> {
  const announced: { readonly file: File; readonly picked: PickedFile }[] = []
  for (const file of files) announced.push({ file, picked: await announce(file) })
  void sendAll(announced.map(({ file, picked: { ticket } }) => ({ file, ticket })))
  return announced.map(({ picked }) => picked)
}
