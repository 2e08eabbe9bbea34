/** The line of a source's text that stands for an attachment, so that codings of it are codings like any other. */
import type { Attachment } from '../../core/attachment/contract.ts'
import { BlockId } from '../../core/ids.ts'
import type { SourceService } from '../../core/source/contract.ts'
import { AppError } from '../../core/errors.ts'
import { replaceStep } from '../../core/source/diff-edit.ts'
import type { Work } from '../work.ts'
import { areWordsCoded, blockOf, lastBlockOf, placeOf, setBlock } from './repository.ts'

export interface Line {
  readonly blockId: BlockId
  readonly text: string
}

/** Its description, or its name where there is none; a line has no breaks in it. */
export function lineWords({ about, name }: Pick<Attachment, 'about' | 'name'>): string {
  const words = (about.trim() === '' ? name : about).replaceAll(/\s+/gu, ' ').trim()
  return words === '' ? name : words
}

/**
 * Says in the line what the attachment is now called and described as. A line that somebody has worded otherwise stays,
 * and one whose words are coded.
 * Runs inside a command.
 */
export function rewordLine(
  work: Work,
  source: SourceService,
  was: Attachment,
  is: Pick<Attachment, 'about' | 'name'>,
): void {
  const { sourceId, blockId } = was
  const line = blockId === null ? null : blockOf(work.db, sourceId, blockId)
  if (line === null || line.text !== lineWords(was)) return
  if (areWordsCoded(work.db, line.id)) return
  const steps = replaceStep(line.id, line.text, lineWords(is))
  if (steps.length === 0) return
  const { revision } = placeOf(work.db, sourceId)
  if (source.edit({ sourceId, revision, steps: [...steps] }) instanceof Promise)
    throw new AppError('internal')
}

/** The line, which is put at the end of the text where there is none yet, or none with words. Runs inside a command. */
export function lineFor(work: Work, source: SourceService, attachment: Attachment): Line {
  const { db } = work
  const { id, sourceId, blockId } = attachment
  const present = blockId === null ? null : blockOf(db, sourceId, blockId)
  if (present !== null && present.text.trim() !== '')
    return { blockId: present.id, text: present.text }
  const made = BlockId.parse(work.newId())
  const text = lineWords(attachment)
  const { revision } = placeOf(db, sourceId)
  const block = { id: made, kind: 'paragraph' as const, speaker: '', at: '', text }
  const step = { type: 'insert' as const, after: lastBlockOf(db, sourceId), block }
  const edited = source.edit({ sourceId, revision, steps: [step] })
  if (edited instanceof Promise) throw new AppError('internal')
  setBlock(db, id, made)
  return { blockId: made, text }
}
