/** Who was there: a row of ticks, by click, by Space, or by number. */
import { UnstyledButton } from '@mantine/core'
import { IconCheck, IconChevronDown, IconClock } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Link } from 'wouter'
import type { PersonId, SourceId } from '../../core/ids.ts'
import type { Person } from '../../core/network/contract.ts'
import { bySite } from '../../core/network/natural-order.ts'
import { personByNumber } from '../../core/network/pseudonym.ts'
import type { SourceText } from '../../core/source/contract.ts'
import { useTell } from '../query.ts'
import { namedIn } from './named-in.ts'
import styles from './attendance.module.css'
import { attendanceWords as words } from './words.ts'

type Status = 'here' | 'late' | 'away'
const following: Record<Status, Status> = { away: 'here', here: 'late', late: 'away' }
const patience = 700

interface Roll {
  readonly statusOf: (id: PersonId) => Status
  readonly tick: (person: Person) => void
  readonly here: number
  readonly late: number
}

/**
 * A tick counts at once, so that a quick second one goes on from it and not from what the file last told. It gives way to
 * the file's own word as soon as that comes after the answer.
 */
function useRoll(sourceId: SourceId, attendance: SourceText['attendance']): Roll {
  const { tell } = useTell('source', 'attend')
  const [wanted, setWanted] = useState<ReadonlyMap<PersonId, Status>>(new Map())
  const latest = useRef(wanted)
  const onTheWay = useRef<PersonId[]>([])
  const keep = (next: ReadonlyMap<PersonId, Status>) => {
    latest.current = next
    setWanted(next)
  }
  useEffect(() => {
    keep(new Map([...latest.current].filter(([id]) => onTheWay.current.includes(id))))
  }, [attendance])
  const known = new Map<PersonId, Status>(
    attendance.map(({ personId, status }) => [personId, status]),
  )
  const tick = ({ id }: Person) => {
    const status = following[latest.current.get(id) ?? known.get(id) ?? 'away']
    keep(new Map(latest.current).set(id, status))
    onTheWay.current.push(id)
    tell({ sourceId, personId: id, status })
      .catch(() => keep(new Map([...latest.current].filter(([other]) => other !== id))))
      .finally(() => onTheWay.current.splice(onTheWay.current.indexOf(id), 1))
  }
  const all = new Map([...known, ...wanted])
  const count = (status: Status) => [...all.values()].filter((one) => one === status).length
  return {
    statusOf: (id) => all.get(id) ?? 'away',
    tick,
    here: count('here'),
    late: count('late'),
  }
}

/** Digits typed one after the other; they mean a person after a short wait, or at once on Enter. */
function useNumbers(mean: (digits: string) => void) {
  const [digits, setDigits] = useState('')
  const latest = useRef(mean)
  useEffect(() => {
    latest.current = mean
  })
  useEffect(() => {
    if (digits === '') return undefined
    const timer = setTimeout(() => {
      latest.current(digits)
      setDigits('')
    }, patience)
    return () => clearTimeout(timer)
  }, [digits])
  const keyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (/^\d$/u.test(event.key)) setDigits((before) => (before + event.key).slice(-4))
    else if (event.key === 'Enter' && digits !== '') {
      mean(digits)
      setDigits('')
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return { digits, keyDown }
}

interface AttendanceProps {
  readonly sourceId: SourceId
  readonly people: readonly Person[]
  readonly attendance: SourceText['attendance']
  /** What the note says so far. */
  readonly lines: readonly string[]
  readonly readOnly: boolean
}

export function AttendanceRow({ sourceId, people, attendance, lines, readOnly }: AttendanceProps) {
  const roll = useRoll(sourceId, attendance)
  const [open, setOpen] = useState(
    () => people.length <= 60 && innerWidth > 560 && innerHeight > 520,
  )
  const [unknown, setUnknown] = useState('')
  const body = useId()
  const numbers = useNumbers((digits) => {
    const person = personByNumber(people, digits)
    setUnknown(person === null ? digits : '')
    if (person !== null && !readOnly) roll.tick(person)
  })
  const said =
    numbers.digits !== ''
      ? words.typed(numbers.digits)
      : unknown === ''
        ? words.hint
        : words.nobodyOf(unknown)
  return (
    <section className={styles['attendance']} aria-label={words.label}>
      <div className={styles['head']}>
        <UnstyledButton
          className={styles['toggle']}
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <IconChevronDown size={14} stroke={2} aria-hidden data-open={open || undefined} />
          <strong>{words.title}</strong>
          {people.length > 0 && <span>{words.count(roll.here, roll.late, people.length)}</span>}
        </UnstyledButton>
        {open && !readOnly && people.length > 0 && (
          <span className={styles['hint']} role="status">
            {said}
          </span>
        )}
      </div>
      {!readOnly && <Named people={namedIn(people, lines)} roll={roll} />}
      <div id={body} hidden={!open}>
        {people.length === 0 ? (
          <p className={styles['empty']}>
            {words.empty} <Link href="/collect/people">{words.toPeople}</Link>
          </p>
        ) : (
          <Ticks people={people} roll={roll} readOnly={readOnly} onKeyDown={numbers.keyDown} />
        )}
      </div>
    </section>
  )
}

/** People whom the note names and nobody has ticked: offered, never ticked by themselves. */
function Named({ people, roll }: { readonly people: readonly Person[]; readonly roll: Roll }) {
  const away = people.filter(({ id }) => roll.statusOf(id) === 'away')
  if (away.length === 0) return null
  return (
    <div className={styles['named']} role="group" aria-label={words.named}>
      <span>{words.named}</span>
      {away.slice(0, 6).map((person) => (
        <button
          key={person.id}
          type="button"
          className={styles['tick']}
          onClick={() => roll.tick(person)}
        >
          {words.tick([person.pseudonym, person.name].filter((part) => part !== '').join(' '))}
        </button>
      ))}
    </div>
  )
}

function Ticks({
  people,
  roll,
  readOnly,
  onKeyDown,
}: {
  readonly people: readonly Person[]
  readonly roll: Roll
  readonly readOnly: boolean
  readonly onKeyDown: (event: KeyboardEvent) => void
}) {
  const group = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  const sites = bySite(people)
  const order = sites.flatMap((site) => site.people)
  const go = (event: KeyboardEvent, index: number) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key] ?? 0
    if (step === 0) {
      onKeyDown(event)
      return
    }
    event.preventDefault()
    const next = (index + step + order.length) % order.length
    group.current?.querySelectorAll<HTMLElement>('button')[next]?.focus()
  }
  return (
    <div ref={group} className={styles['sites']} data-attendance>
      {sites.map((site) => (
        <div key={site.name} className={styles['site']}>
          <span className={styles['name']}>{site.name === '' ? words.noSite : site.name}</span>
          <div className={styles['people']}>
            {site.people.map((person) => {
              const index = order.indexOf(person)
              return (
                <Tick
                  key={person.id}
                  person={person}
                  status={roll.statusOf(person.id)}
                  tabStop={index === Math.min(stop, order.length - 1)}
                  disabled={readOnly}
                  onFocus={() => setStop(index)}
                  onKeyDown={(event) => go(event, index)}
                  onTick={() => roll.tick(person)}
                />
              )
            })}
          </div>
        </div>
      ))}
    </div>
  )
}

function Tick({
  person,
  status,
  tabStop,
  disabled,
  onFocus,
  onKeyDown,
  onTick,
}: {
  readonly person: Person
  readonly status: Status
  readonly tabStop: boolean
  readonly disabled: boolean
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onTick: () => void
}) {
  const { pseudonym, mayQuote, name, role } = person
  const about = [name, role].filter((part) => part !== '').join(', ')
  return (
    <button
      type="button"
      className={styles['tick']}
      data-status={status}
      aria-pressed={status === 'away' ? false : status === 'late' ? 'mixed' : true}
      title={about === '' ? undefined : about}
      tabIndex={tabStop ? 0 : -1}
      disabled={disabled}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={onTick}
    >
      {status === 'here' && <IconCheck size={14} stroke={2} aria-hidden />}
      {status === 'late' && <IconClock size={14} stroke={1.8} aria-hidden />}
      {name !== '' && <span className={styles['person']}>{name}</span>}
      <span className={name === '' ? undefined : styles['aside']}>{pseudonym}</span>
      <span className="unseen">{words.status[status]}</span>
      {!mayQuote && <span className={styles['unquoted']}>{words.noQuotes}</span>}
    </button>
  )
}
