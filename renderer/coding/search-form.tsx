import { Button, MultiSelect, Radio, SegmentedControl, Select, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import type { PassageSearch } from '../../core/coding/search-contract.ts'
import type { NetworkId, SourceId } from '../../core/ids.ts'
import { WaveId } from '../../core/ids.ts'
import { FoundUnit } from '../../core/coding/search-contract.ts'
import { SourceKind } from '../../core/values.ts'
import { useCurrent } from '../current.ts'
import { useAsk } from '../query.ts'
import { searchWords as words } from './search-words.ts'
import styles from './search-page.module.css'
import type { Search } from './use-search.ts'
import { kindWords } from './words.ts'

type Limits = Pick<PassageSearch, 'sourceId' | 'waveId' | 'kinds' | 'speakers' | 'headings'>

interface LimitsProps {
  readonly networkId: NetworkId
  /** The source that was on the desk. */
  readonly here: SourceId | null
  readonly limits: Limits
  readonly onChange: (limits: Partial<Limits>) => void
}

function Places({ here, limits, onChange }: LimitsProps) {
  const { waves } = useCurrent()
  return (
    <>
      {here !== null && (
        <SegmentedControl
          fullWidth
          aria-label={words.where}
          value={limits.sourceId === null ? 'all' : 'here'}
          onChange={(value) => onChange({ sourceId: value === 'here' ? here : null })}
          data={[
            { value: 'all', label: words.everywhere },
            { value: 'here', label: words.here },
          ]}
        />
      )}
      {limits.sourceId === null && (
        <>
          <Select
            label={words.wave}
            placeholder={words.anyWave}
            clearable
            value={limits.waveId}
            onChange={(value) => onChange({ waveId: WaveId.nullable().parse(value) })}
            data={waves.map(({ id, label }) => ({ value: id, label }))}
          />
          <MultiSelect
            label={words.kinds}
            placeholder={limits.kinds.length === 0 ? words.everywhere : ''}
            value={[...limits.kinds]}
            onChange={(values) => onChange({ kinds: values.map((one) => SourceKind.parse(one)) })}
            data={SourceKind.options.map((kind) => ({ value: kind, label: kindWords[kind] }))}
          />
        </>
      )}
    </>
  )
}

function Within({ networkId, limits, onChange }: LimitsProps) {
  const { sourceId } = limits
  const { data } = useAsk('coding', 'limits', { networkId, sourceId })
  const choices = (all: readonly { readonly name: string; readonly blocks: number }[]) =>
    all.map(({ name, blocks }) => ({ value: name, label: words.counted(name, blocks) }))
  return (
    <>
      {(data?.speakers.length ?? 0) > 0 && (
        <MultiSelect
          label={words.speakers}
          placeholder={limits.speakers.length === 0 ? words.anySpeaker : ''}
          searchable
          value={[...limits.speakers]}
          onChange={(speakers) => onChange({ speakers })}
          data={choices(data?.speakers ?? [])}
        />
      )}
      {(data?.headings.length ?? 0) > 0 && (
        <MultiSelect
          label={words.headings}
          description={words.headingsHint}
          placeholder={limits.headings.length === 0 ? words.anyHeading : ''}
          searchable
          value={[...limits.headings]}
          onChange={(headings) => onChange({ headings })}
          data={choices(data?.headings ?? [])}
        />
      )}
    </>
  )
}

const wide: Limits = { sourceId: null, waveId: null, kinds: [], speakers: [], headings: [] }

interface Asked extends Pick<PassageSearch, 'how' | 'text' | 'unit'> {
  readonly beside: number
  readonly limits: Limits
}

function useForm(here: SourceId | null) {
  const [asked, setAsked] = useState<Asked>({
    ...{ how: 'words', text: '', unit: 'sentence', beside: 0 },
    limits: { ...wide, sourceId: here },
  })
  const isPattern = asked.how === 'pattern' && asked.text !== ''
  const check = useAsk('coding', 'checkPattern', isPattern ? { pattern: asked.text } : null)
  const problem = isPattern ? (check.data?.problem ?? null) : null
  const change = (values: Partial<Asked>): void => setAsked((before) => ({ ...before, ...values }))
  /** Enter may come before the pattern as it now stands has been looked at. */
  const isSound = async (): Promise<boolean> =>
    !isPattern || (await check.refetch()).data?.problem === null
  return { asked, change, problem, isSound }
}

/** So many sentences on either side are offered. */
const BESIDE = [0, 1, 2, 3] as const

/** What is coded where something is found. */
function Unit({
  unit,
  beside,
  onChange,
}: Pick<Asked, 'unit' | 'beside'> & {
  readonly onChange: (values: Partial<Asked>) => void
}) {
  return (
    <>
      <Radio.Group
        label={words.unit}
        value={unit}
        onChange={(value) => onChange({ unit: FoundUnit.parse(value) })}
      >
        <div className={styles['units']}>
          {FoundUnit.options.map((one) => (
            <Radio key={one} value={one} label={words.units[one]} />
          ))}
        </div>
      </Radio.Group>
      {unit === 'sentence' && (
        <Select
          label={words.beside}
          description={words.besideHint}
          allowDeselect={false}
          value={String(beside)}
          onChange={(value) => onChange({ beside: Number(value) })}
          data={BESIDE.map(String)}
        />
      )}
    </>
  )
}

/** What to look for, where, and what of it to code. */
export function SearchForm({
  networkId,
  here,
  search,
}: {
  readonly networkId: NetworkId
  readonly here: SourceId | null
  readonly search: Search
}) {
  const { asked, change, problem, isSound } = useForm(here)
  const { how, text, unit, beside, limits } = asked
  const find = async (): Promise<void> => {
    if (text.trim() === '' || problem !== null || !(await isSound())) return
    search.find({ networkId, how, text, unit, beside, ...limits })
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    void find()
  }
  const onLimits = (values: Partial<Limits>): void => change({ limits: { ...limits, ...values } })
  return (
    <form className={styles['form']} onSubmit={submit}>
      <SegmentedControl
        fullWidth
        aria-label={words.how}
        value={how}
        onChange={(value) => change({ how: value === 'pattern' ? 'pattern' : 'words' })}
        data={[
          { value: 'words', label: words.words },
          { value: 'pattern', label: words.pattern },
        ]}
      />
      <TextInput
        id="passages-to-find"
        label={how === 'words' ? words.wordsLabel : words.patternLabel}
        placeholder={how === 'words' ? words.wordsPlaceholder : words.patternPlaceholder}
        description={how === 'words' ? words.wordsHint : words.patternHint}
        error={problem === null ? undefined : words.problems[problem]}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={text}
        maxLength={1_000}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        ref={focusFirst}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <Unit {...{ unit, beside }} onChange={change} />
      <Button
        type="submit"
        variant={search.found === null ? 'filled' : 'default'}
        disabled={text.trim() === '' || problem !== null || search.running}
      >
        {words.find}
      </Button>
      <Places {...{ networkId, here, limits }} onChange={onLimits} />
      <Within {...{ networkId, here, limits }} onChange={onLimits} />
    </form>
  )
}

let focused: HTMLInputElement | null = null

function focusFirst(field: HTMLInputElement | null): void {
  if (field === null || field === focused) return
  focused = field
  field.focus()
}
