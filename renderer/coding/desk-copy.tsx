import { Button, Modal, Select } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CarriedOver } from '../../core/coding/coder-contract.ts'
import { SourceId } from '../../core/ids.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import { useAsk, useJob } from '../query.ts'
import { dayWords } from '../look/dates.ts'
import { copyWords as words } from './coder-words.ts'
import styles from './desk-copy.module.css'

function Lost({ lost }: Pick<CarriedOver, 'lost'>) {
  if (lost.length === 0) return null
  return (
    <details className={styles['lost']} open={lost.length <= 5}>
      <summary>
        <strong>{words.lost(lost.length)}</strong> {words.lostLead}
      </summary>
      <ul>
        {lost.map(({ codingId, codeName, quote }) => (
          <li key={codingId}>
            <strong>{codeName}</strong> <q>{quote}</q>
          </li>
        ))}
      </ul>
    </details>
  )
}

const sumOf = ({ whole, changed }: CarriedOver): number => whole + changed

function Told({ told, isDone }: { readonly told: CarriedOver; readonly isDone: boolean }) {
  return (
    <div className={styles['plan']} role="status">
      {isDone && <p>{words.done(sumOf(told))}</p>}
      <ul>
        <li>{words.whole(told.whole)}</li>
        {told.changed > 0 && <li>{words.changed(told.changed)}</li>}
        {told.present > 0 && <li>{words.present(told.present)}</li>}
      </ul>
      <Lost lost={told.lost} />
    </div>
  )
}

function useCopying(fromId: SourceId) {
  const [toId, setToId] = useState<SourceId | null>(null)
  const [plan, setPlan] = useState<CarriedOver | null>(null)
  const [done, setDone] = useState<CarriedOver | null>(null)
  const planning = useJob('coding', 'planCopy')
  const copying = useJob('coding', 'copyCodings')
  const choose = async (id: SourceId | null): Promise<void> => {
    setToId(id)
    setPlan(null)
    setDone(null)
    if (id === null) return
    try {
      setPlan(await planning.start({ fromId, toId: id }))
    } catch {
      // Stopped, or the person has been told what happened.
    }
  }
  const run = async (): Promise<void> => {
    if (toId === null) return
    try {
      setDone(await copying.start({ fromId, toId }))
    } catch {
      // The same; nothing of it is left.
    }
  }
  return { toId, plan, done, planning, copying, choose, run }
}

/** Carries codings over to another version of the text, after a look at what would find no place. */
export function DeskCopy({
  isOpen,
  ...props
}: {
  readonly isOpen: boolean
  readonly summary: SourceSummary
  readonly onClose: () => void
}) {
  return isOpen ? <Copying {...props} /> : null
}

function Copying({
  summary,
  onClose,
}: {
  readonly summary: SourceSummary
  readonly onClose: () => void
}) {
  const { id, networkId } = summary
  const sources = useAsk('source', 'list', { networkId }).data ?? []
  const others = sources.filter((one) => one.id !== id)
  const { toId, plan, done, planning, copying, choose, run } = useCopying(id)
  const told = done ?? plan
  const copied = told === null ? 0 : sumOf(told)
  return (
    <Modal opened onClose={onClose} title={words.title} size={620}>
      <p className={styles['lead']}>{words.lead}</p>
      {others.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Select
          label={words.to}
          placeholder={words.find}
          searchable
          data-autofocus
          value={toId}
          onChange={(value) => void choose(SourceId.safeParse(value).data ?? null)}
          data={others.map((one) => ({
            value: one.id,
            label: `${one.title}, ${dayWords(one.date)}`,
          }))}
        />
      )}
      {planning.running && (
        <p role="status">{words.comparing(planning.progress ?? { done: 0, total: 0 })}</p>
      )}
      {told !== null && <Told told={told} isDone={done !== null} />}
      <div className={styles['row']}>
        {done === null ? (
          <Button disabled={copied === 0 || copying.running} onClick={() => void run()}>
            {words.run(copied)}
          </Button>
        ) : (
          toId !== null && (
            <Button component={Link} href={`/code/${toId}`} onClick={onClose}>
              {words.open}
            </Button>
          )
        )}
        {copying.running && (
          <Button variant="default" onClick={copying.cancel}>
            {words.stop}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </Modal>
  )
}
