/** One person of the roster, new or known. */
import { Autocomplete, Button, Checkbox, TextInput } from '@mantine/core'
import { useRef, useState, type ReactNode, type RefObject } from 'react'
import type { NetworkId } from '../../core/ids.ts'
import type { Person } from '../../core/network/contract.ts'
import { compareNaturally } from '../../core/network/natural-order.ts'
import { nextPseudonym } from '../../core/network/pseudonym.ts'
import { useDraft } from '../drafts.ts'
import { useTell } from '../query.ts'
import { SideForm } from './side-form.tsx'
import { networkWords, peopleWords as words } from './words.ts'

type PersonFields = Omit<Person, 'id' | 'networkId'>

const quietly = (): void => undefined

const empty = { name: '', role: '', site: '', mayQuote: true }

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
    const taken = [...people.map((one) => one.pseudonym), fields.pseudonym]
    draft.again({ ...fields, name: '', mayQuote: true, pseudonym: nextPseudonym(taken) })
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
          <Button variant="default" onClick={() => submit(goOn)}>
            {words.addAnother}
          </Button>
        )
      }
      onSubmit={() => submit(onClose)}
      onRemove={person === null ? undefined : () => void remove().then(onClose, quietly)}
      onClose={onClose}
    >
      <Fields fields={fields} people={people} tried={tried} nameField={nameField} set={set} />
    </SideForm>
  )
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
