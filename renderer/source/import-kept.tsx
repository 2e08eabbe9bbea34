/** What a source keeps of its import: who speaks in it, and what could not be carried over. */
import { NativeSelect, Stack } from '@mantine/core'
import { PersonId, type NetworkId, type SourceId } from '../../core/ids.ts'
import type { Person } from '../../core/network/contract.ts'
import type { Speaker } from '../../core/source/speaker-contract.ts'
import { matchesOf } from '../../core/source/speaker-names.ts'
import { useAsk, useTell } from '../query.ts'
import styles from './import-speakers.module.css'
import { importedWords as words, importSpeakerWords } from './import-words.ts'

const noPeople: readonly Person[] = []

export function ImportKept({
  sourceId,
  networkId,
}: {
  readonly sourceId: SourceId
  readonly networkId: NetworkId
}) {
  const speakers = useAsk('source', 'speakers', { sourceId }).data ?? []
  const losses = useAsk('source', 'losses', { sourceId }).data ?? []
  const people = useAsk('network', 'people', { networkId }).data ?? noPeople
  const { tell } = useTell('source', 'nameSpeaker')
  const name = (speaker: Speaker, value: string) => {
    const person = PersonId.safeParse(value)
    const personId = person.success ? person.data : null
    void tell({ sourceId, name: speaker.name, personId, isNobody: value === 'nobody' }).catch(
      () => undefined,
    )
  }
  return (
    <>
      {speakers.length > 0 && (
        <section>
          <h3 className={styles['title']}>{words.speakers}</h3>
          <ul className={styles['speakers']} aria-label={words.speakers}>
            {speakers.map((speaker) => (
              <NamedSpeaker
                key={speaker.name}
                speaker={speaker}
                people={people}
                onName={(value) => name(speaker, value)}
              />
            ))}
          </ul>
        </section>
      )}
      {losses.length > 0 && (
        <section>
          <h3 className={styles['title']}>{words.losses}</h3>
          <Stack gap={2}>
            {losses.map((sentence, index) => (
              <p key={index} className={styles['lead']}>
                {sentence}
              </p>
            ))}
          </Stack>
        </section>
      )}
    </>
  )
}

function NamedSpeaker({
  speaker: { name, turns, is, personId },
  people,
  onName,
}: {
  readonly speaker: Speaker
  readonly people: readonly Person[]
  readonly onName: (value: string) => void
}) {
  const { likely } = matchesOf(name, people)
  const ordered = [...likely, ...people.filter((person) => !likely.includes(person))]
  return (
    <li className={styles['kept']} data-open={is === 'open'}>
      <span className={styles['name']} dir="auto">
        {name === '' ? words.whole : name}
      </span>
      <span className={styles['hint']}>{turns > 0 && words.turns(turns)}</span>
      <NativeSelect
        aria-label={importSpeakerWords.who(name === '' ? words.whole : name)}
        value={personId ?? is}
        data={[
          { value: 'open', label: importSpeakerWords.open },
          { value: 'nobody', label: importSpeakerWords.nobody },
          ...ordered.map(({ id, pseudonym, name: own }) => ({
            value: id,
            label: importSpeakerWords.person(pseudonym, own),
          })),
        ]}
        onChange={(event) => onName(event.currentTarget.value)}
      />
    </li>
  )
}
