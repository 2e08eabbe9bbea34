import { Button, Checkbox, Popover, Switch } from '@mantine/core'
import { IconEyeOff, IconUsers } from '@tabler/icons-react'
import type { CoderId } from '../../core/ids.ts'
import styles from './desk-coders.module.css'
import type { Coders } from './use-coders.ts'
import { coderWords as words } from './coder-words.ts'

/** Hides one more, or one less; the last one left cannot be hidden. */
function toggled(coders: Coders, id: CoderId): ReadonlySet<CoderId> {
  const hidden = new Set(coders.hidden)
  if (!hidden.delete(id)) hidden.add(id)
  return hidden.size === coders.all.length ? coders.hidden : hidden
}

export function hiddenFor(
  { all }: Coders,
  me: CoderId | null,
  who: 'mine' | 'theirs' | 'both',
): ReadonlySet<CoderId> {
  if (who === 'both') return new Set()
  return new Set(all.flatMap(({ id }) => ((id === me) === (who === 'theirs') ? [id] : [])))
}

function sentenceOf({ all, hidden }: Coders, me: CoderId | null): string {
  const shown = all.filter(({ id }) => !hidden.has(id))
  if (shown.length === all.length) return words.everybody
  if (shown.length === 1 && shown[0]?.id === me) return words.mine
  return shown.map(({ id, initials }) => (id === me ? words.me : initials)).join(', ')
}

/** Whose codings lie on the text, and whether one codes blind to the others. */
export function DeskCoders({
  coders,
  me,
}: {
  readonly coders: Coders
  readonly me: CoderId | null
}) {
  const { all, hidden, hide, isBlind, setBlind } = coders
  if (all.length < 2) return null
  const label = isBlind ? words.blind : sentenceOf(coders, me)
  return (
    <Popover position="bottom-end" width={280} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-sm"
          flex="none"
          aria-label={words.whose(label)}
          leftSection={
            isBlind ? (
              <IconEyeOff size={15} stroke={1.8} aria-hidden />
            ) : (
              <IconUsers size={15} stroke={1.8} aria-hidden />
            )
          }
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.show}>
        <div className={styles['list']}>
          {!isBlind && (
            <>
              <div className={styles['row']}>
                {(['mine', 'theirs', 'both'] as const).map((who) => (
                  <Button
                    key={who}
                    variant="default"
                    size="compact-sm"
                    onClick={() => hide(hiddenFor(coders, me, who))}
                  >
                    {words[who]}
                  </Button>
                ))}
              </div>
              {all.map(({ id, name, initials }) => (
                <Checkbox
                  key={id}
                  label={words.coder(name, initials, id === me)}
                  checked={!hidden.has(id)}
                  onChange={() => hide(toggled(coders, id))}
                />
              ))}
            </>
          )}
          <Switch
            label={words.codeBlind}
            description={words.blindHint}
            checked={isBlind}
            onChange={() => setBlind(!isBlind)}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}

/** Says that something is hidden, all the time that it is. */
export function BlindBand({ coders }: { readonly coders: Coders }) {
  if (!coders.isBlind) return null
  return (
    <p className={styles['band']} role="note">
      <IconEyeOff size={16} stroke={1.8} aria-hidden />
      <span>
        <strong>{words.blindTitle}</strong> {words.blindLead}
      </span>
      <Button variant="default" size="compact-sm" onClick={() => coders.setBlind(false)}>
        {words.see}
      </Button>
    </p>
  )
}
