import { PasswordInput } from '@mantine/core'
import { useId } from 'react'
import styles from './new-passphrase.module.css'
import { strengthOf, type Strength } from './strength.ts'
import { passphraseWords as words } from './words.ts'

export interface Pair {
  readonly first: string
  readonly again: string
}

export const noPair: Pair = { first: '', again: '' }

/** What is wrong with a new passphrase, by field. */
export function faultsOf({ first, again }: Pair): {
  readonly first?: string
  readonly again?: string
} {
  return {
    ...(strengthOf(first) === 'short' && { first: words.short }),
    ...(again !== first && { again: words.differs }),
  }
}

const filled: Record<Strength, number> = { short: 0, weak: 1, fair: 2, good: 3 }

/** A new passphrase, twice, with the rule and an honest guess at its strength. */
export function NewPassphrase({
  label,
  pair,
  tried,
  onChange,
}: {
  readonly label: string
  readonly pair: Pair
  readonly tried: boolean
  readonly onChange: (pair: Pair) => void
}) {
  const hint = useId()
  const strength = strengthOf(pair.first)
  const faults = tried ? faultsOf(pair) : {}
  return (
    <div className={styles['pair']}>
      <PasswordInput
        required
        label={label}
        description={words.rule}
        error={faults.first}
        autoComplete="new-password"
        aria-describedby={hint}
        value={pair.first}
        onChange={(event) => onChange({ ...pair, first: event.currentTarget.value })}
      />
      {pair.first !== '' && (
        <p className={styles['strength']} id={hint} data-strength={strength}>
          <span className={styles['bars']} aria-hidden>
            {[1, 2, 3].map((step) => (
              <span key={step} data-filled={step <= filled[strength] || undefined} />
            ))}
          </span>
          <span className="unseen">{words.strengthLabel}: </span>
          {words.strength[strength]}
        </p>
      )}
      <PasswordInput
        required
        label={words.again}
        error={faults.again}
        autoComplete="new-password"
        value={pair.again}
        onChange={(event) => onChange({ ...pair, again: event.currentTarget.value })}
      />
    </div>
  )
}
