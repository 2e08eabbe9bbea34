/** One person of the roster, new or known. */
import { Autocomplete, Button, Checkbox, TextInput } from '@mantine/core'
import { useRef, useState, type ReactNode, type RefObject } from 'react'
import type { NetworkId } from '../../core/ids.ts'
import type { Person } from '../../core/network/contract.ts'
import { compareNaturally } from '../../core/network/natural-order.ts'
import { nextPseudonym } from '../../core/network/pseudonym.ts'
import { useDraft } from '../drafts.ts'
import { Callout } from '../look/callout.tsx'
import { useTell } from '../query.ts'
import { SideForm } from './side-form.tsx'
import { networkWords, peopleWords as words } from './words.ts'

type PersonFields = Omit<Person, 'id' | 'networkId'>

const quietly = (): void => undefined

const empty = { name: '', role: '', site: '', mayQuote: false }

const known = (values: readonly string[]): string[] =>
  [...new Set(values)].filter((value) => value !== '').toSorted(compareNaturally)

function useKeep(networkId: NetworkId, person: Person | null) {
  const add = useTell('network', 'addPerson')
  const change = useTell('network', 'changePerson')
  const remove = useTell('network', 'removePerson')
  return {
    busy: add.busy || change.busy || remove.busy,
    keep: async (fields: PersonFields): Promise<void> => {
      if (person === null) await add.tell({ networkId, ...fields })
      else await change.tell({ personId: person.id, ...fields })
    },
    remove: async (): Promise<void> => {
      if (person !== null) await remove.tell({ personId: person.id })
    },
  }
}

/** The form is empty at once, so that nothing typed meanwhile is lost; what is refused can be taken back into it. */
function useGoingOn(people: readonly Person[], keep: (fields: PersonFields) => Promise<void>) {
  const [refused, setRefused] = useState<readonly PersonFields[]>([])
  const sent = useRef<readonly string[]>([])
  return {
    refused,
    takeBack: (one: PersonFields) => setRefused(refused.filter((other) => other !== one)),
    /** Gives what the form begins anew with. */
    send: (fields: PersonFields): PersonFields => {
      const { pseudonym, role, site } = fields
      sent.current = [...sent.current, pseudonym]
      keep(fields).catch(() => {
        sent.current = sent.current.filter((one) => one !== pseudonym)
        setRefused((before) => [...before, fields])
      })
      const taken = [...people.map((one) => one.pseudonym), ...sent.current]
      return { ...empty, role, site, pseudonym: nextPseudonym(taken) }
    },
  }
}

export function PersonForm({
  networkId,
  person,
  people,
  below,
  onClose,
}: {
  readonly networkId: NetworkId
  /** Null for a new one. */
  readonly person: Person | null
  readonly people: readonly Person[]
  /** What else is known of them. */
  readonly below?: ReactNode
  readonly onClose: () => void
}) {
  const draft = useDraft<PersonFields>(
    `person ${person?.id ?? networkId}`,
    () => person ?? { ...empty, pseudonym: nextPseudonym(people.map((one) => one.pseudonym)) },
  )
  const { value: fields, set } = draft
  const [tried, setTried] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  const { busy, keep, remove } = useKeep(networkId, person)
  const { refused, send, takeBack } = useGoingOn(people, keep)
  const submit = (then: () => void) => {
    setTried(true)
    const { name, pseudonym, role, site, mayQuote } = fields
    if (pseudonym.trim() === '') return
    keep({ name, pseudonym, role, site, mayQuote }).then(() => {
      draft.done()
      then()
    }, quietly)
  }
  const goOn = () => {
    setTried(true)
    if (fields.pseudonym.trim() === '') return
    const { name, pseudonym, role, site, mayQuote } = fields
    draft.again(send({ name, pseudonym, role, site, mayQuote }))
    setTried(false)
    nameField.current?.focus()
  }
  return (
    <SideForm
      title={person === null ? words.add : words.change(person.pseudonym)}
      submitLabel={person === null ? words.addThis : networkWords.save}
      busy={busy}
      below={below}
      draft={draft}
      extra={
        person === null && (
          <Button
            variant="default"
            // The second click of a double one is no second person.
            onClick={({ detail }) => detail < 2 && goOn()}
          >
            {words.addAnother}
          </Button>
        )
      }
      onSubmit={() => submit(onClose)}
      onRemove={person === null ? undefined : () => void remove().then(onClose, quietly)}
      onClose={onClose}
    >
      <Refused
        people={refused}
        onTake={(one) => {
          takeBack(one)
          set(one)
          nameField.current?.focus()
        }}
      />
      <Fields fields={fields} people={people} tried={tried} nameField={nameField} set={set} />
    </SideForm>
  )
}

/** Whoever could not be added, with what was typed of them. */
function Refused({
  people,
  onTake,
}: {
  readonly people: readonly PersonFields[]
  readonly onTake: (person: PersonFields) => void
}) {
  return people.map((one) => (
    <Callout
      key={`${one.pseudonym} ${one.name}`}
      title={words.notAdded([one.pseudonym, one.name].filter((part) => part !== '').join(', '))}
      action={
        <Button size="xs" variant="default" onClick={() => onTake(one)}>
          {words.takeBack}
        </Button>
      }
    >
      {words.notAddedWhy}
    </Callout>
  ))
}

function Fields({
  fields,
  people,
  tried,
  nameField,
  set,
}: {
  readonly fields: PersonFields
  readonly people: readonly Person[]
  readonly tried: boolean
  readonly nameField: RefObject<HTMLInputElement | null>
  readonly set: (part: Partial<PersonFields>) => void
}) {
  return (
    <>
      <TextInput
        label={words.pseudonym}
        description={words.pseudonymHint}
        value={fields.pseudonym}
        maxLength={400}
        error={tried && fields.pseudonym.trim() === '' ? words.needsPseudonym : undefined}
        onChange={(event) => set({ pseudonym: event.currentTarget.value })}
      />
      <TextInput
        ref={nameField}
        data-autofocus
        label={words.name}
        description={words.nameHint}
        value={fields.name}
        maxLength={400}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Autocomplete
        label={words.role}
        description={words.roleHint}
        value={fields.role}
        data={known(people.map(({ role }) => role))}
        onChange={(role) => set({ role })}
      />
      <Autocomplete
        label={words.site}
        description={words.siteHint}
        value={fields.site}
        data={known(people.map(({ site }) => site))}
        onChange={(site) => set({ site })}
      />
      <Checkbox
        label={words.mayQuoteLong}
        checked={fields.mayQuote}
        onChange={(event) => set({ mayQuote: event.currentTarget.checked })}
      />
    </>
  )
}
