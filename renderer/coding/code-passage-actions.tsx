/** What can be done with passages of a code, several at a time. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { TableFormat } from '../../core/coding/codebook-contract.ts'
import type { Code, Passage } from '../../core/coding/contract.ts'
import type { CodingId } from '../../core/ids.ts'
import { useCommands } from '../commands.ts'
import { useJob, useTell } from '../query.ts'
import { useSession } from '../session.ts'
import { reasons, whyNot } from '../reasons.ts'
import { SendDialog, type SendMode } from './code-send-dialog.tsx'
import styles from './code-passages.module.css'
import { passageWords as words } from './codebook-words.ts'
import { FileMenu, useGiving } from './file-menu.tsx'

/** As many as one question may ask for. */
const AT_ONCE = 2_000

function asText({ quote, sourceTitle, paragraph, speaker, coding }: Passage): string {
  const where = [speaker, sourceTitle, words.place(paragraph)].filter((part) => part !== '')
  const memo = coding.memo === '' ? '' : `\n${words.memo}: ${coding.memo}`
  return `${quote}\n(${where.join(', ')})${memo}`
}

/** Copies and exports the chosen passages, or all that are listed. */
function useTaking(code: Code, ids: readonly CodingId[], onSaid: (sentence: string) => void) {
  const { clients } = useSession()
  const { start, running } = useJob('coding', 'exportPassages')
  const give = useGiving(onSaid)
  const copy = async (): Promise<void> => {
    try {
      const passages = await clients.coding.passages({ codingIds: ids.slice(0, AT_ONCE) })
      await navigator.clipboard.writeText(passages.map(asText).join('\n\n'))
      onSaid(words.copied(passages.length))
    } catch {
      onSaid(words.notCopied)
    }
  }
  const save = (format: TableFormat): void =>
    give(start({ codingIds: [...ids], format, name: code.name }))
  return { running, copy: () => void copy(), save }
}

interface ActionsProps {
  readonly code: Code
  readonly codes: readonly Code[]
  readonly chosen: readonly CodingId[]
  /** All that are listed. */
  readonly listed: readonly CodingId[]
  readonly onChooseAll: () => void
  readonly onLetGo: () => void
  readonly onFocus: () => void
}

function usePassageCommands(
  { chosen, listed, onChooseAll, onLetGo, onFocus }: ActionsProps,
  run: {
    readonly send: (mode: SendMode) => void
    readonly remove: () => void
    readonly copy: () => void
    readonly save: (format: TableFormat) => void
  },
): void {
  const none = whyNot([listed.length === 0, reasons.noPassages])
  const nothing = none ?? whyNot([chosen.length === 0, reasons.choosePassages])
  useCommands([
    {
      id: 'passages-focus',
      label: words.focus,
      keys: 'p',
      bar: true,
      disabled: none,
      run: onFocus,
    },
    { id: 'passages-all', label: words.chooseAll, disabled: none, run: onChooseAll },
    { id: 'passages-let-go', label: words.letGo, disabled: nothing, run: onLetGo },
    {
      id: 'passages-send',
      label: words.sendCommand,
      keys: 's',
      disabled: nothing,
      run: () => run.send('send'),
    },
    {
      id: 'passages-split',
      label: words.splitCommand,
      keys: 'shift+s',
      disabled: nothing,
      run: () => run.send('split'),
    },
    {
      id: 'passages-remove',
      label: words.removeCommand,
      keys: 'delete',
      disabled: nothing,
      run: run.remove,
    },
    { id: 'passages-copy', label: words.copyCommand, keys: 'mod+c', disabled: none, run: run.copy },
    ...TableFormat.options.map((format) => ({
      id: `passages-${format}`,
      label: words.exportCommand[format],
      disabled: none,
      run: () => run.save(format),
    })),
  ])
}

export function PassageActions(props: ActionsProps) {
  const { code, codes, chosen, listed, onLetGo } = props
  const [mode, setMode] = useState<SendMode | null>(null)
  const [said, setSaid] = useState('')
  const { tell } = useTell('coding', 'removeCodings')
  const { running, copy, save } = useTaking(code, chosen.length > 0 ? chosen : listed, setSaid)
  const remove = (): void => void tell({ codingIds: [...chosen] }).then(onLetGo, () => undefined)
  usePassageCommands(props, { send: setMode, remove, copy, save })
  const nothing = chosen.length === 0
  return (
    <div className={styles['actions']}>
      <span className={styles['chosen']} aria-live="polite">
        {nothing ? words.nothingChosen : words.chosen(chosen.length)}
      </span>
      {!nothing && (
        <>
          <Button size="xs" variant="default" onClick={() => setMode('send')}>
            {words.send}
          </Button>
          <Button size="xs" variant="default" onClick={() => setMode('split')}>
            {words.split}
          </Button>
          <Button size="xs" variant="default" onClick={remove}>
            {words.remove}
          </Button>
        </>
      )}
      <Button size="xs" variant="default" onClick={copy}>
        {words.copy}
      </Button>
      <FileMenu
        label={words.exportMenu}
        running={running}
        choices={TableFormat.options.map((format) => ({
          ...{ label: words.export[format], way: 'out' as const, run: () => save(format) },
        }))}
      />
      <span className={styles['said']} aria-live="polite">
        {said}
      </span>
      {mode !== null && (
        <SendDialog
          mode={mode}
          code={code}
          codes={codes}
          codingIds={chosen}
          onSent={onLetGo}
          onClose={() => setMode(null)}
        />
      )}
    </div>
  )
}
