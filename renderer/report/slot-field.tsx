import { Textarea } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { ReportId } from '../../core/ids.ts'
import type { Slot } from '../../core/report/model.ts'
import styles from './section-writer.module.css'
import { useSlotText } from './use-slot-text.ts'
import { reportWords } from './words.ts'

const countWords = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length

/** A place for the author's own words: plum rule, saved as one types. */
export function SlotField({
  reportId,
  slot,
}: {
  readonly reportId: ReportId
  readonly slot: Slot
}) {
  const { text, type, flush } = useSlotText(reportId, slot.slot, slot.text)
  return (
    <div className={styles['slot']}>
      <Textarea
        autosize
        minRows={2}
        maxRows={24}
        variant="unstyled"
        label={
          <span className={styles['slotLabel']}>
            <IconPencil size={15} stroke={1.8} aria-hidden /> {slot.label}
          </span>
        }
        description={slot.prompt}
        inputWrapperOrder={['label', 'description', 'input']}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={flush}
        // A shortcut may lock the project or leave the page: what was typed goes first.
        onKeyDown={(event) => (event.ctrlKey || event.metaKey) && flush()}
        classNames={{ input: styles['slotInput'] ?? '' }}
      />
      <span className={styles['count']}>{reportWords.words(countWords(text))}</span>
    </div>
  )
}
