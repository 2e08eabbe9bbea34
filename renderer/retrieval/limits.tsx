/** Where is looked: limits of a query, each a row, added when wanted. */
import { ActionIcon, Button, Menu, MultiSelect, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { Named, ScopeChoices } from '../../core/retrieval/contract.ts'
import { Comparison, Scope, type AttributeTest } from '../../core/retrieval/query.ts'
import { useCurrent } from '../current.ts'
import { useAsk } from '../query.ts'
import styles from './builder.module.css'
import { heldFor, limitOptions, limits, type Limit, type Option } from './limit-options.ts'
import { comparisonWords, goneWords, retrieveWords as words } from './words.ts'

interface LimitsProps {
  readonly choices: ScopeChoices
  readonly scope: Scope
  /** Sources that it names already, of other networks too. */
  readonly named?: Named['sources']
  readonly onChange: (scope: Scope) => void
}

/** What is chosen and not there any more stands in the list, so that it can be taken out. */
function withRemoved(
  options: readonly Option[],
  chosen: readonly (string | null)[],
): readonly Option[] {
  const known = new Set(options.map(({ value }) => value))
  const removed = chosen.flatMap((value) => (value === null || known.has(value) ? [] : [value]))
  return [
    ...options,
    ...removed.map((value, at) => ({ value, label: goneWords.removedAt(at, removed.length) })),
  ]
}

function ListLimit(props: {
  readonly limit: Limit
  readonly options: readonly Option[]
  readonly chosen: readonly (string | null)[]
  readonly onChange: (values: readonly string[]) => void
  readonly onRemove: () => void
}) {
  const { limit, options, chosen, onChange, onRemove } = props
  const name = words.limits[limit]
  return (
    <li className={styles['limit']}>
      <span className={styles['limitName']}>{name}</span>
      <MultiSelect
        className={styles['limitField'] ?? ''}
        aria-label={name}
        placeholder={chosen.length === 0 ? words.any : ''}
        classNames={{ inputField: styles['typing'] ?? '' }}
        searchable
        hidePickedOptions
        maxDropdownHeight={240}
        limit={200}
        data={withRemoved(options, chosen)}
        value={chosen.map((value) => value ?? '')}
        onChange={onChange}
      />
      <RemoveLimit name={name} onRemove={onRemove} />
    </li>
  )
}

function RemoveLimit({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={words.removeLimit(name)}
      onClick={onRemove}
    >
      <IconX size={15} stroke={1.8} aria-hidden />
    </ActionIcon>
  )
}

function TestLimit(props: {
  readonly choices: ScopeChoices
  readonly test: AttributeTest
  readonly onChange: (test: AttributeTest) => void
  readonly onRemove: () => void
}) {
  const { choices, test, onChange, onRemove } = props
  const attribute = choices.attributes.find(({ id }) => id === test.attributeId)
  const name = attribute?.name ?? goneWords.removed
  const values = attribute?.choices ?? []
  return (
    <li className={styles['limit']}>
      <span className={styles['limitName']}>{name}</span>
      <span className={styles['test']}>
        <NativeSelect
          aria-label={words.comparison(name)}
          value={test.comparison}
          data={Comparison.options.map((value) => ({ value, label: comparisonWords[value] }))}
          onChange={(event) =>
            onChange({ ...test, comparison: Comparison.parse(event.currentTarget.value) })
          }
        />
        {test.comparison !== 'missing' &&
          (values.length > 0 && test.comparison !== 'contains' ? (
            <NativeSelect
              aria-label={words.value(name)}
              value={test.value}
              data={['', ...values]}
              onChange={(event) => onChange({ ...test, value: event.currentTarget.value })}
            />
          ) : (
            <TextInput
              aria-label={words.value(name)}
              type={attribute?.type === 'date' ? 'date' : 'text'}
              value={test.value}
              onChange={(event) => onChange({ ...test, value: event.currentTarget.value })}
            />
          ))}
      </span>
      <RemoveLimit name={name} onRemove={onRemove} />
    </li>
  )
}

function AddLimit(props: {
  readonly shown: readonly Limit[]
  readonly attributes: ScopeChoices['attributes']
  readonly onAdd: (limit: Limit) => void
  readonly onTest: (test: AttributeTest) => void
}) {
  const { shown, attributes, onAdd, onTest } = props
  return (
    <Menu>
      <Menu.Target>
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconPlus size={14} stroke={1.8} aria-hidden />}
        >
          {words.limit}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles['menu'] ?? ''}>
        {limits
          .filter((limit) => !shown.includes(limit))
          .map((limit) => (
            <Menu.Item key={limit} onClick={() => onAdd(limit)}>
              {words.limits[limit]}
            </Menu.Item>
          ))}
        {attributes.length > 0 && <Menu.Label>{words.attributes}</Menu.Label>}
        {attributes.map(({ id, name, holder }) => (
          <Menu.Item
            key={id}
            onClick={() => onTest({ attributeId: id, comparison: 'is', value: '' })}
          >
            {holder === 'source' ? words.ofSource(name) : words.ofPerson(name)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Those of the network that is open, and those that are named already. */
function listed(
  sources: readonly { readonly id: string; readonly title: string }[],
  named: Named['sources'],
) {
  const ids = new Set(sources.map(({ id }) => id))
  const others = named.filter(({ id }) => !ids.has(id))
  return [...sources, ...others.map(({ id, name }) => ({ id, title: name }))]
}

const noneNamed: Named['sources'] = []

export function Limits({ choices, scope, named = noneNamed, onChange }: LimitsProps) {
  const { network } = useCurrent()
  const [opened, setOpened] = useState<readonly Limit[]>([])
  const shown = limits.filter((limit) => scope[limit].length > 0 || opened.includes(limit))
  const wantsSources = shown.includes('sourceIds') && network !== null
  const sources = useAsk('source', 'list', wantsSources ? { networkId: network.id } : null).data
  const set = (limit: Limit, values: readonly (string | null)[]) => {
    // The ids come from the choices of this very limit; parsing brands them.
    const next = Scope.safeParse({ ...scope, [limit]: values })
    if (next.success) onChange(next.data)
  }
  const setTests = (tests: readonly AttributeTest[]) => onChange({ ...scope, tests })
  return (
    <section aria-label={words.where}>
      <h2 className={styles['head']}>{words.where}</h2>
      {shown.length + scope.tests.length === 0 && (
        <p className={styles['quiet']}>{words.everywhere}</p>
      )}
      <ul className={styles['limits']}>
        {shown.map((limit) => (
          <ListLimit
            key={limit}
            limit={limit}
            options={limitOptions(limit, choices, scope, listed(sources ?? [], named))}
            chosen={scope[limit]}
            onChange={(values) =>
              set(
                limit,
                values.map((value) => heldFor(limit, value)),
              )
            }
            onRemove={() => {
              setOpened(opened.filter((one) => one !== limit))
              set(limit, [])
            }}
          />
        ))}
        {scope.tests.map((test, at) => (
          <TestLimit
            key={`${test.attributeId} ${String(at)}`}
            choices={choices}
            test={test}
            onChange={(next) => setTests(scope.tests.with(at, next))}
            onRemove={() => setTests(scope.tests.toSpliced(at, 1))}
          />
        ))}
      </ul>
      <AddLimit
        shown={shown}
        attributes={choices.attributes}
        onAdd={(limit) => setOpened([...opened, limit])}
        onTest={(test) => setTests([...scope.tests, test])}
      />
    </section>
  )
}
