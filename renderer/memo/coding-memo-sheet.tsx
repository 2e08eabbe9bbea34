/** What somebody wrote on a coding, to be read beside the list; it is written on where the coding is. */
import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import type { CodingId } from '../../core/ids.ts'
import type { CodingMemo } from '../../core/memo/contract.ts'
import { useCommands } from '../commands.ts'
import { useCurrent } from '../current.ts'
import { navigate } from '../location.ts'
import { dayOfMoment } from '../look/dates.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useAsk } from '../query.ts'
import styles from './coding-memo-sheet.module.css'
import { LinkChips } from './link-chip.tsx'
import { placeOfLink } from './place-of-link.ts'
import { editorWords, memoWords as words } from './words.ts'

export function CodingMemoSheet({ codingId }: { readonly codingId: CodingId }) {
  const answer = useAsk('memo', 'onCoding', { codingId })
  if (answer.isError)
    return <EmptyState title={words.goneCoding}>{words.goneCodingBody}</EmptyState>
  return answer.data === undefined ? null : <Sheet memo={answer.data} />
}

function Sheet({ memo }: { readonly memo: CodingMemo }) {
  const { link, text, coderName, created } = memo
  const { choose } = useCurrent()
  const go = (): void => {
    if (link.networkId !== null) choose(link.networkId, link.waveId ?? undefined)
    navigate(placeOfLink(link))
  }
  useCommands([{ id: 'memos.coding', label: words.toCoding, keys: 'enter', bar: true, run: go }])
  return (
    <article className={styles['sheet']} aria-label={words.onCodingOf(link.name)}>
      <h2 dir="auto">{words.onCodingOf(link.name)}</h2>
      <p className={styles['by']}>{words.coded(coderName, dayOfMoment(created))}</p>
      <p className={styles['text']} dir="auto">
        {text}
      </p>
      <LinkChips links={[link]} label={editorWords.links} />
      <div>
        <Button
          size="xs"
          variant="default"
          rightSection={<IconArrowRight size={15} stroke={1.8} aria-hidden />}
          onClick={go}
        >
          {words.toCoding}
        </Button>
      </div>
    </article>
  )
}
