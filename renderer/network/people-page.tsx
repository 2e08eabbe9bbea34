/** Who the network is, when it was looked at, and what it is about. */
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useSearch } from 'wouter'
import type { Network, Person, Wave } from '../../core/network/contract.ts'
import { runCommand, useCommands } from '../commands.ts'
import { useCurrent } from '../current.ts'
import { useAsk } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import { NetworkPane } from './network-pane.tsx'
import styles from './people-page.module.css'
import { PeopleTable } from './people-table.tsx'
import { PersonForm } from './person-form.tsx'
import { WaveForm } from './wave-form.tsx'
import { WavesPane } from './waves-pane.tsx'
import { networkWords as words, peopleWords, waveWords } from './words.ts'

type Open =
  | { readonly form: 'person'; readonly person: Person | null }
  | { readonly form: 'wave'; readonly wave: Wave | null }

const nobody: readonly Person[] = []

interface PeopleProps {
  /** What later features know of a person. */
  readonly below: (person: Person) => ReactNode
  /** Another way to add people. */
  readonly adding: (network: Network) => ReactNode
}

export function PeoplePage(props: PeopleProps) {
  const { network } = useCurrent()
  return network === null ? null : <OneNetwork key={network.id} network={network} {...props} />
}

/** Opens the form of the person whom the address names, once. */
function useAsked(people: readonly Person[], readOnly: boolean, open: (person: Person) => void) {
  const asked = new URLSearchParams(useSearch()).get('person')
  const [opened, setOpened] = useState<string | null>(null)
  const person = people.find(({ id }) => id === asked)
  if (asked === opened || (asked !== null && person === undefined)) return
  setOpened(asked)
  if (person !== undefined && !readOnly) open(person)
}

function OneNetwork({ network, below, adding }: PeopleProps & { readonly network: Network }) {
  const { waves } = useCurrent()
  const networkId = network.id
  const people = useAsk('network', 'people', { networkId }).data ?? nobody
  const sources = useAsk('source', 'list', { networkId }).data
  const [open, setOpen] = useState<Open | null>(null)
  const addPerson = () => setOpen({ form: 'person', person: null })
  const addWave = () => setOpen({ form: 'wave', wave: null })
  const { readOnly } = network
  useAsked(people, readOnly, (person) => setOpen({ form: 'person', person }))
  useCommands([
    {
      id: 'people.add',
      label: peopleWords.add,
      keys: 'a',
      bar: true,
      disabled: whyNot([readOnly, reasons.published]),
      run: addPerson,
    },
    {
      id: 'waves.add',
      label: waveWords.add,
      keys: 'w',
      bar: true,
      disabled: whyNot([readOnly, reasons.published]),
      run: addWave,
    },
  ])
  const empty = people.length === 0 && waves.length === 0 && sources?.length === 0
  return (
    <div className={styles['page']}>
      <header className={styles['title']}>
        <h1>{network.name}</h1>
        <Button
          className={styles['new'] ?? ''}
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => runCommand('frame.network')}
        >
          {words.newNetwork}
        </Button>
      </header>
      <div className={styles['columns']}>
        <div className={styles['wide']}>
          <PeopleTable
            people={people}
            readOnly={readOnly}
            adding={adding(network)}
            onOpen={(person) => setOpen({ form: 'person', person })}
          />
          <WavesPane
            waves={waves}
            readOnly={readOnly}
            onOpen={(wave) => setOpen({ form: 'wave', wave })}
          />
        </div>
        <NetworkPane network={network} empty={empty} />
      </div>
      {open?.form === 'person' && (
        <PersonForm
          networkId={networkId}
          person={open.person}
          people={people}
          below={open.person === null ? null : below(open.person)}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.form === 'wave' && (
        <WaveForm
          networkId={networkId}
          wave={open.wave}
          waves={waves}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
