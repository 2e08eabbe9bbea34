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
  if (!answer.ok)
    throw new AppError(answer.status === 413 ? 'too-large' : 'connection-lost', file.name)
  const { ticket } = (await answer.json()) as { readonly ticket: string }
  return { ticket, name: file.name, size: file.size }
}

/** A body that breaks off fails the job that takes it, which tells the person. */
async function sendAll(
  files: readonly { readonly file: File; readonly ticket: string }[],
): Promise<void> {
  for (const { file, ticket } of files)
    await fetch(`/uploads/${ticket}`, { method: 'PUT', body: file }).catch(() => undefined)
}

export async function stream(files: readonly File[]): Promise<readonly PickedFile[]> {
  const announced: { readonly file: File; readonly picked: PickedFile }[] = []
  for (const file of files) announced.push({ file, picked: await announce(file) })
  void sendAll(announced.map(({ file, picked: { ticket } }) => ({ file, ticket })))
  return announced.map(({ picked }) => picked)
}
