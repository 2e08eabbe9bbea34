import { wordDiff } from '../../core/source/word-diff.ts'
import styles from './word-diff.module.css'

/** What changed between two versions of a passage, with a few words around it. */
export function WordDiff({ was, now }: { readonly was: string; readonly now: string }) {
  return (
    <span className={styles['diff']}>
      {wordDiff(was, now).map(({ kind, text }, at) => {
        if (kind === 'gone') return <del key={at}>{text}</del>
        if (kind === 'come') return <ins key={at}>{text}</ins>
        return <span key={at}>{text}</span>
      })}
    </span>
  )
}
