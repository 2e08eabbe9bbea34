/** Who speaks, said once for all files. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { PersonId } from '../../core/ids.ts'
import type { Person } from '../../core/network/contract.ts'
import styles from './import-speakers.module.css'
import { newPersonFor, type Asked, type Who } from './import-draft.ts'
import { importSpeakerWords as words } from './import-words.ts'
import type { ImportDrafting } from './use-import-draft.ts'

/** So many speakers are shown at once. */
const PAGE = 100
const MOST_LIKELY = 4

const AS = 'as '

function valueOf(who: Who): string {
  if (who.is === 'person') return who.personId
  return who.is === 'as' ? AS + who.key : who.is
}

const optionOf = ({ id, pseudonym, name }: Person) => ({
  value: id,
  label: words.person(pseudonym, name),
})

/** Somebody new under another name may be this one too. */
function othersNew(asked: readonly Asked[], key: string) {
  return asked.flatMap((one) =>
    one.who.is === 'new' && one.key !== key
      ? [{ value: AS + one.key, label: words.person(one.who.pseudonym, one.who.name) }]
      : [],
  )
}

interface Option {
  readonly value: string
  readonly label: string
}

type Options = readonly (Option | { readonly group: string; readonly items: Option[] })[]

const always: readonly Option[] = [
  { value: 'open', label: words.open },
  { value: 'nobody', label: words.nobody },
  { value: 'new', label: words.newPerson },
]

/** What a list shows while it is not in use: hundreds of lists of hundreds of people would be slow. */
function chosenOf({ who }: Asked, all: readonly Asked[], people: readonly Person[]): Options {
  if (who.is === 'person') {
    const person = people.find(({ id }) => id === who.personId)
    return person === undefined ? always : [...always, optionOf(person)]
  }
  if (who.is !== 'as') return always
  const other = all.find(({ key }) => key === who.key)
  return other === undefined ? always : [...always, ...othersNew([other], '')]
}

function choicesFor(asked: Asked, all: readonly Asked[], people: readonly Person[]): Options {
  const likely = asked.likely.slice(0, MOST_LIKELY)
  const rest = people.filter((person) => !likely.includes(person))
  const fresh = othersNew(all, asked.key)
  return [
    ...always,
    ...(likely.length > 0 ? [{ group: words.likely, items: likely.map(optionOf) }] : []),
    ...(fresh.length > 0 ? [{ group: words.alsoNew, items: fresh }] : []),
    ...(rest.length > 0 ? [{ group: words.roster, items: rest.map(optionOf) }] : []),
  ]
}

export function ImportSpeakers({
  drafting: { draft, set, asked, people, bad },
}: {
  readonly drafting: ImportDrafting
}) {
  const [shown, setShown] = useState(PAGE)
  const [inUse, setInUse] = useState('')
  const state = useRef<HTMLSpanElement>(null)
  const open = asked.filter(({ who }) => who.is === 'open')
  const say = (key: string, who: Who) => set({ who: new Map(draft.who).set(key, who) })
  const choose = (one: Asked, value: string) => {
    const person = PersonId.safeParse(value)
    if (person.success) say(one.key, { is: 'person', personId: person.data })
    else if (value.startsWith(AS)) say(one.key, { is: 'as', key: value.slice(AS.length) })
    else if (value === 'new') say(one.key, newPersonFor(one.name, people, draft.who))
    else say(one.key, { is: value === 'nobody' ? 'nobody' : 'open' })
  }
  const makeAllNew = () => {
    const who = new Map(draft.who)
    for (const { key, name } of open) who.set(key, newPersonFor(name, people, who))
    set({ who })
    state.current?.focus()
  }
  return (
    <>
      <p className={styles['lead']}>{words.lead}</p>
      <div className={styles['bar']}>
        <span role="status" ref={state} tabIndex={-1}>
          {words.state(open.length, asked.length)}
        </span>
        {open.length > 1 && (
          <Button variant="default" size="compact-sm" onClick={makeAllNew}>
            {words.allNew(open.length)}
          </Button>
        )}
      </div>
      <ul className={styles['speakers']} aria-label={words.list}>
        {asked.slice(0, shown).map((one) => (
          <Speaker
            key={one.key}
            one={one}
            choices={(inUse === one.key ? choicesFor : chosenOf)(one, asked, people)}
            onUse={() => setInUse(one.key)}
            bad={bad.get(one.key)}
            onChoose={(value) => choose(one, value)}
            onSay={(who) => say(one.key, who)}
          />
        ))}
      </ul>
      {asked.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + PAGE)}>
          {words.more(Math.min(PAGE, asked.length - shown))}
        </Button>
      )}
    </>
  )
}

function Speaker({
  one: { name, files, turns, who },
  choices,
  bad,
  onUse,
  onChoose,
  onSay,
}: {
  readonly one: Asked
  readonly choices: Options
  readonly bad: 'blank' | 'taken' | undefined
  /** The list is about to be looked at. */
  readonly onUse: () => void
  readonly onChoose: (value: string) => void
  readonly onSay: (who: Who) => void
}) {
  return (
    <li className={styles['speaker']} data-open={who.is === 'open'}>
      <span className={styles['name']} dir="auto">
        {name}
      </span>
      <span className={styles['hint']}>{words.turns(files, turns)}</span>
      <NativeSelect
        aria-label={words.who(name)}
        value={valueOf(who)}
        data={[...choices]}
        onFocus={onUse}
        onPointerEnter={onUse}
        onChange={(event) => onChoose(event.currentTarget.value)}
      />
      {who.is === 'new' && (
        <div className={styles['fresh']}>
          <TextInput
            label={words.pseudonym}
            aria-label={words.pseudonymOf(name)}
            value={who.pseudonym}
            maxLength={400}
            error={
              bad === undefined ? undefined : bad === 'blank' ? words.needsPseudonym : words.taken
            }
            onChange={(event) => onSay({ ...who, pseudonym: event.currentTarget.value })}
          />
          <TextInput
            label={words.realName}
            aria-label={words.nameOf(name)}
            value={who.name}
            maxLength={400}
            onChange={(event) => onSay({ ...who, name: event.currentTarget.value })}
          />
        </div>
      )}
    </li>
  )
}
