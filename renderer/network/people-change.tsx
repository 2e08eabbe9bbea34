/** One thing is set for all who are chosen: a role, a site, or whether they have agreed to be quoted. */
import { Autocomplete, Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import type { Person } from '../../core/network/contract.ts'
import { compareNaturally } from '../../core/network/natural-order.ts'
import { useTell } from '../query.ts'
import type { Changing } from './use-choosing.ts'
import { chosenWords as words } from './words.ts'

/** Names that fit into a form; the others are counted. */
const SHOWN = 12

interface FormProps {
  readonly people: readonly Person[]
  readonly onClose: () => void
}

export function PeopleChange({
  part,
  people,
  all,
  onClose,
}: Changing & {
  /** The whole roster: what is known of others is offered. */
  readonly all: readonly Person[]
  readonly onClose: () => void
}) {
  return (
    <Modal opened onClose={onClose} title={words.title[part](people.length)} size={460}>
      {part === 'mayQuote' ? (
        <ConsentForm people={people} onClose={onClose} />
      ) : (
        <ValueForm part={part} people={people} all={all} onClose={onClose} />
      )}
    </Modal>
  )
}

function useChange({ people, onClose }: FormProps) {
  const { tell, busy } = useTell('network', 'changePeople')
  const personIds = people.map(({ id }) => id)
  const send = (to: {
    readonly role?: string
    readonly site?: string
    readonly mayQuote?: boolean
  }) => void tell({ personIds, ...to }).then(onClose, () => undefined)
  return { busy, send }
}

/** What they have now, the most frequent first. */
function tally(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)
}

function ValueForm({
  part,
  people,
  all,
  onClose,
}: FormProps & { readonly part: 'role' | 'site'; readonly all: readonly Person[] }) {
  const { busy, send } = useChange({ people, onClose })
  const now = tally(people.map((person) => person[part]))
  const [value, setValue] = useState(now.length === 1 ? (now[0]?.[0] ?? '') : '')
  const known = [...new Set(all.map((person) => person[part]))].filter((one) => one !== '')
  const blank = value.trim() === ''
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!blank) send({ [part]: value.trim() })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Autocomplete
          data-autofocus
          label={words.label[part]}
          description={words.now(now.slice(0, SHOWN))}
          value={value}
          maxLength={400}
          openOnFocus={false}
          data={known.toSorted(compareNaturally)}
          onChange={setValue}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          {blank ? (
            // Enter in an empty field takes nothing away.
            <Button key="blank" loading={busy} onClick={() => send({ [part]: '' })}>
              {words.takeAway[part]}
            </Button>
          ) : (
            <Button key="set" type="submit" loading={busy}>
              {words.set}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}

/** Consent is noted only where somebody says that it was given. */
function ConsentForm({ people, onClose }: FormProps) {
  const { busy, send } = useChange({ people, onClose })
  const [sure, setSure] = useState(false)
  const newly = people.filter(({ mayQuote }) => !mayQuote).map(({ pseudonym }) => pseudonym)
  const agreed = people.length - newly.length
  return (
    <Stack gap="md">
      <Text size="sm">{words.agreed(agreed, people.length)}</Text>
      {newly.length > 0 && (
        <>
          <Text size="sm">
            {words.newly(newly.slice(0, SHOWN), Math.max(0, newly.length - SHOWN))}
          </Text>
          <Checkbox
            data-autofocus
            label={words.confirm(people.length)}
            checked={sure}
            onChange={(event) => setSure(event.currentTarget.checked)}
          />
        </>
      )}
      <Group justify="space-between" gap="xs">
        <Button
          variant="default"
          disabled={agreed === 0}
          loading={busy}
          onClick={() => send({ mayQuote: false })}
        >
          {words.withdraw}
        </Button>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          {newly.length > 0 && (
            <Button disabled={!sure} loading={busy} onClick={() => send({ mayQuote: true })}>
              {words.note}
            </Button>
          )}
        </Group>
      </Group>
    </Stack>
  )
}
