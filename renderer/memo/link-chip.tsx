/** A link of a memo: what it leads to, by kind and name; a passage with its words; one click from its place. */
import { CloseButton } from '@mantine/core'
import type { MemoLink } from '../../core/memo/contract.ts'
import { useCurrent } from '../current.ts'
import { hashHref } from '../location.ts'
import { KindIcon } from './kind-icon.tsx'
import styles from './link-chip.module.css'
import { placeOfLink } from './place-of-link.ts'
import { contextName, editorWords as words, kindNames } from './words.ts'

function Gone({ link }: { readonly link: MemoLink }) {
  return (
    <span className={styles['gone']} title={words.goneHint}>
      <KindIcon kind={link.target.kind} />
      {words.goneTarget(link.target.kind)}
    </span>
  )
}

function Present({ link }: { readonly link: MemoLink }) {
  const { choose } = useCurrent()
  const { target, name, context, quote, networkId, waveId } = link
  const follow = (): void => {
    if (networkId !== null) choose(networkId, waveId ?? undefined)
  }
  return (
    <a className={styles['open']} href={hashHref(placeOfLink(link))} onClick={follow}>
      <span className={styles['head']}>
        <KindIcon kind={target.kind} />
        <span className={styles['kind']}>{kindNames[target.kind]}</span>
        <span className={styles['name']}>{name}</span>
        {context !== '' && <span className={styles['context']}>{contextName(link)}</span>}
      </span>
      {quote !== '' && <q className={styles['quote']}>{quote}</q>}
    </a>
  )
}

export function LinkChip({
  link,
  onUnlink,
}: {
  readonly link: MemoLink
  /** Absent where links are only shown. */
  readonly onUnlink?: (() => void) | undefined
}) {
  const name = link.gone ? words.goneTarget(link.target.kind) : link.name
  return (
    <li className={styles['chip']} data-passage={link.quote !== ''} data-gone={link.gone}>
      {link.gone ? <Gone link={link} /> : <Present link={link} />}
      {onUnlink !== undefined && (
        <CloseButton size="sm" aria-label={words.unlink(name)} onClick={onUnlink} />
      )}
    </li>
  )
}

/** Links side by side, passages on lines of their own. */
export function LinkChips({
  links,
  label,
  onUnlink,
}: {
  readonly links: readonly MemoLink[]
  readonly label: string
  readonly onUnlink?: ((link: MemoLink) => void) | undefined
}) {
  if (links.length === 0) return null
  return (
    <ul className={styles['chips']} aria-label={label}>
      {links.map((link) => (
        <LinkChip
          key={`${link.target.kind} ${link.target.id}`}
          link={link}
          onUnlink={onUnlink && (() => onUnlink(link))}
        />
      ))}
    </ul>
  )
}
