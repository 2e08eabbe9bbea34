import { Button } from '@mantine/core'
import { IconTag } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Code } from '../../core/coding/contract.ts'
import { recentFirst } from '../../core/coding/number-keys.ts'
import type { CodeId } from '../../core/ids.ts'
import type { Direction } from '../../core/values.ts'
import { useAsk, useJob } from '../query.ts'
import { CodePicker } from './code-picker.tsx'
import { DirectionChoice } from './direction-choice.tsx'
import { choicesOf } from './picker-choices.ts'
import styles from './search-page.module.css'
import { codeFoundWords as words } from './search-words.ts'
import { keyOf, type Counts, type Search } from './use-search.ts'

/** A code that is there, or the name of one to be made. */
export type ChosenCode = Pick<Code, 'id' | 'name' | 'color'> | { readonly name: string }

export const idOf = (code: ChosenCode | null): CodeId | null =>
  code !== null && 'id' in code ? code.id : null

interface Told {
  readonly sentence: string
  readonly more: readonly string[]
}

const noCodes: readonly Code[] = []
const noUses: readonly CodeId[] = []

/** What has been done is said as long as it stands: undo takes the sentence away as well. */
export function useCodeFound(
  search: Search,
  code: ChosenCode | null,
  onCode: (code: ChosenCode) => void,
) {
  const job = useJob('coding', 'codeFound')
  const [told, setTold] = useState<Told | null>(null)
  const [direction, setDirection] = useState<Direction>('supports')
  const undo = useAsk('project', 'status', {}).data?.undo.undo ?? null
  const stands = undo?.feature === 'coding' && undo.procedure === 'codeFound'
  const stood = useRef(stands)
  const { again } = search
  useEffect(() => {
    if (stood.current !== stands && told !== null) again()
    stood.current = stands
  }, [stands, told, again])
  const run = async (): Promise<void> => {
    const codeId = idOf(code)
    const left = (search.found?.sources ?? []).flatMap(({ sourceId, revision, hits }) => {
      const places = hits
        .filter((hit) => !search.struck.has(keyOf(hit)))
        .filter(({ codes }) => codeId === null || !codes.includes(codeId))
        .map(({ blockId, start, end }) => ({ blockId, start, end }))
      return places.length === 0 ? [] : [{ sourceId, revision, places }]
    })
    if (code === null || left.length === 0 || job.running) return
    try {
      const input = { sources: left, code: codeId === null ? { name: code.name } : { codeId } }
      const result = await job.start({ ...input, direction })
      onCode({ id: result.codeId, name: code.name, color: 'color' in code ? code.color : 7 })
      setTold({
        sentence: words.done(result.added, code.name),
        more: [
          ...(result.present > 0 ? [words.present(result.present)] : []),
          ...(result.leftOut.length > 0 ? [words.leftOut(result.leftOut)] : []),
        ],
      })
    } catch {
      // Stopped, or the person has been told; nothing of it is left.
    }
  }
  return {
    ...{ direction, setDirection, progress: job.progress, running: job.running, stop: job.cancel },
    told: stands ? told : null,
    run: () => void run(),
  }
}

export type CodingFound = ReturnType<typeof useCodeFound>

function Picker({
  coding,
  onCode,
  onClose,
}: {
  readonly coding: CodingFound
  readonly onCode: (code: ChosenCode) => void
  readonly onClose: () => void
}) {
  const codes = useAsk('coding', 'codes', {}).data ?? noCodes
  const uses = useAsk('coding', 'recent', {}).data ?? noUses
  return (
    <div className={styles['picker']}>
      <CodePicker
        choices={choicesOf(codes, [], null)}
        recent={recentFirst(uses)}
        numbers={[]}
        direction={coding.direction}
        onDirection={coding.setDirection}
        onPick={(choice) => {
          if (choice.kind === 'code') onCode(choice.code)
          onClose()
        }}
        onNew={(name) => {
          onCode({ name })
          onClose()
        }}
        onClose={onClose}
      />
    </div>
  )
}

/** Which code, which way, and the deed. */
export function SearchCoding({
  coding,
  counts,
  code,
  isPicking,
  onPicking,
  onCode,
}: {
  readonly coding: CodingFound
  readonly counts: Counts
  readonly code: ChosenCode | null
  readonly isPicking: boolean
  readonly onPicking: (isPicking: boolean) => void
  readonly onCode: (code: ChosenCode) => void
}) {
  const { progress, running, told } = coding
  const label =
    code === null ? words.choose : 'id' in code ? words.with(code.name) : words.newCode(code.name)
  return (
    <footer className={styles['deed']}>
      {told !== null && (
        <p className={styles['told']} role="status">
          <strong>{told.sentence}</strong> {told.more.join(' ')}
        </p>
      )}
      <div className={styles['row']}>
        <span className={styles['chooser']}>
          {isPicking && <Picker coding={coding} onCode={onCode} onClose={() => onPicking(false)} />}
          <Button
            variant="default"
            leftSection={<IconTag size={15} stroke={1.8} aria-hidden />}
            onClick={() => onPicking(!isPicking)}
          >
            {label}
          </Button>
        </span>
        <DirectionChoice direction={coding.direction} onChange={coding.setDirection} />
        <Button disabled={code === null || counts.left === 0 || running} onClick={coding.run}>
          {words.run(counts.left)}
        </Button>
        {running && (
          <>
            <span className={styles['facts']} role="status">
              {words.coding(progress?.done ?? 0, progress?.total ?? counts.left)}
            </span>
            <Button variant="default" onClick={coding.stop}>
              {words.stop}
            </Button>
          </>
        )}
      </div>
    </footer>
  )
}
