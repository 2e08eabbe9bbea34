/** The warrant, in the rater's own words, and the passages it rests on. */
import { Button, Textarea } from '@mantine/core'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Passage } from '../../core/coding/contract.ts'
import type { Citation } from '../../core/rating/contract.ts'
import { unfounded, unmentioned } from '../../core/rating/requirements.ts'
import { KeyCap } from '../look/key-cap.tsx'
import { useAsk } from '../query.ts'
import { CitationList } from './citation-list.tsx'
import { CitePicker } from './cite-picker.tsx'
import { insertMarker, uncite } from './markers.ts'
import styles from './rating-sheet.module.css'
import { turned, type SheetContent } from './sheet-content.ts'
import type { Judging } from './use-judging.ts'
import { sheetWords } from './words.ts'

function Loose({ content }: { readonly content: SheetContent }) {
  const passedOver = unmentioned(content)
  const without = unfounded(content)
  return (
    <>
      {passedOver.length > 0 && (
        <p className={styles['hint']}>{sheetWords.unmentioned(passedOver)}</p>
      )}
      {without.length > 0 && <p className={styles['warn']}>{sheetWords.unfounded(without)}</p>}
    </>
  )
}

/** Puts a mark where the caret was last, and the caret behind it. */
function useCaret(field: RefObject<HTMLTextAreaElement | null>) {
  const wanted = useRef<number | null>(null)
  useEffect(() => {
    const caret = wanted.current
    if (caret === null || field.current === null) return
    wanted.current = null
    field.current.focus()
    field.current.setSelectionRange(caret, caret)
  })
  return {
    where: (text: string): number => field.current?.selectionEnd ?? text.length,
    goTo: (caret: number): void => {
      wanted.current = caret
    },
  }
}

function usePassages(judging: Judging, cited: readonly Citation[]) {
  const { networkId, waveId, node } = judging
  const own = useAsk('coding', 'ofNode', { networkId, nodeId: node.id, waveId }).data ?? []
  const missing = cited
    .map(({ codingId }) => codingId)
    .filter((id) => !own.some((passage) => passage.coding.id === id))
  const others = useAsk('coding', 'passages', missing.length === 0 ? null : { codingIds: missing })
  return { own, known: [...own, ...(others.data ?? [])] }
}

export interface WarrantProps {
  readonly judging: Judging
  readonly content: SheetContent
  readonly disabled: boolean
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly citing: boolean
  readonly onCiting: (open: boolean) => void
  readonly onChange: (next: SheetContent) => void
  readonly onSubmit: () => void
}

export function Warrant(props: WarrantProps) {
  const { judging, content, disabled, field, citing, onCiting, onChange, onSubmit } = props
  const { citations, warrant } = content
  const { own, known } = usePassages(judging, citations)
  const caret = useCaret(field)
  const [at, setAt] = useState<number | null>(null)
  const cite = ({ coding }: Passage): void => {
    const number = citations.length + 1
    const marked = insertMarker(warrant, Math.min(at ?? warrant.length, warrant.length), number)
    const stance = coding.direction === 'counters' ? 'against' : 'for'
    setAt(marked.caret)
    caret.goTo(marked.caret)
    onCiting(false)
    onChange({
      ...content,
      warrant: marked.text,
      citations: [...citations, { codingId: coding.id, stance }],
    })
  }
  return (
    <section className={styles['warrant']}>
      <div className={styles['head']}>
        <label htmlFor="warrant">{sheetWords.warrant}</label>
        <span>{sheetWords.cites(citations.length, own.length)}</span>
      </div>
      <Textarea
        id="warrant"
        ref={field}
        autosize
        minRows={5}
        maxRows={14}
        maxLength={200_000}
        readOnly={disabled}
        placeholder={sheetWords.warrantHint}
        classNames={{ input: styles['text'] ?? '' }}
        value={warrant}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit()
        }}
        onSelect={() => setAt(caret.where(warrant))}
        onChange={(event) => onChange({ ...content, warrant: event.currentTarget.value })}
      />
      <CitationList
        citations={citations}
        passages={known}
        disabled={disabled}
        onTurn={(number) => onChange(turned(content, number))}
        onRemove={(number) => onChange(uncite(content, number))}
      />
      <Loose content={content} />
      {!disabled && (
        <Button
          variant="default"
          size="xs"
          onClick={() => onCiting(true)}
          rightSection={<KeyCap keys="e" />}
        >
          {sheetWords.cite}
        </Button>
      )}
      <CitePicker
        opened={citing}
        passages={own}
        cited={citations.map(({ codingId }) => codingId)}
        onPick={cite}
        onClose={() => onCiting(false)}
      />
    </section>
  )
}
