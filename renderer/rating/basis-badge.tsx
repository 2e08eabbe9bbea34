import { Tooltip } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import styles from './basis-badge.module.css'
import { trajectoryWords } from './words.ts'

/** Whether a label stands in the published table or the rule reaches beyond it: never by colour alone. */
export function BasisBadge({ attested }: { readonly attested: boolean }) {
  return (
    <Tooltip
      label={attested ? trajectoryWords.attestedWhy : trajectoryWords.extrapolatedWhy}
      multiline
      maw={280}
    >
      <span className={styles['badge']} data-attested={attested}>
        {attested && <IconCheck size={13} stroke={2.2} aria-hidden />}
        {attested ? trajectoryWords.attested : trajectoryWords.extrapolated}
      </span>
    </Tooltip>
  )
}
