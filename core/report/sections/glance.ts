/** The network at a glance: one table of facts. */
import type { Person } from '../../network/contract.ts'
import type { Draft } from '../draft.ts'
import { linesOf } from '../draft.ts'
import { strongCell, wordsCell } from '../inline.ts'
import type { Cell, Section } from '../model.ts'
import { sectionWords } from '../section-words.ts'
import { counted, listed } from '../words.ts'
import type { Place } from './place.ts'

const words = sectionWords.glance

function sites(people: readonly Person[]): string {
  const names = [...new Set(people.map(({ site }) => site).filter((site) => site !== ''))]
  if (names.length === 0) return ''
  return names.length > 12
    ? words.manySites(names.length)
    : words.siteCount(names.length, listed(names))
}

function roster(people: readonly Person[]): string {
  if (people.length === 0) return words.noPeople
  const roles = new Map<string, number>()
  for (const { role } of people) {
    if (role !== '') roles.set(role, (roles.get(role) ?? 0) + 1)
  }
  const ordered = [...roles].toSorted((a, b) => b[1] - a[1]).slice(0, 8)
  return words.peopleCount(
    people.length,
    listed(ordered.map(([role, count]) => counted(count, role, role))),
  )
}

function facts(draft: Draft): Cell[][] {
  const { network, waves, people } = draft.gathered
  const held = waves.map(({ label, held: isHeld }) => (isHeld ? label : words.notHeld(label)))
  const said = (text: string): string => draft.people.mask(linesOf(text).join(' '))
  const known: readonly (readonly [string, string, boolean])[] = [
    [words.rows.problem, said(network.problem), true],
    [words.rows.aim, said(network.aim), true],
    [words.rows.hub, said(network.hub), true],
    [words.rows.about, said(network.about), false],
    [words.rows.sites, sites(people), false],
    [words.rows.people, roster(people), true],
    [words.rows.waves, held.length === 0 ? words.noWaves : `${listed(held)}.`, true],
  ]
  return known
    .filter(([, text, always]) => always || text !== '')
    .map(([label, text]): Cell[] => [
      strongCell(label),
      wordsCell(text === '' ? words.blank : text),
    ])
}

export function glanceSection(draft: Draft, { number, newPage }: Place): Section {
  return {
    id: 'glance',
    number,
    title: words.title,
    level: 1,
    newPage,
    blocks: [
      {
        type: 'table',
        key: 'table.glance',
        number: draft.number('table', 'glance'),
        title: words.caption,
        alt: words.alt,
        note: [],
        columns: [
          { head: '', align: 'left', share: 1.5 },
          { head: '', align: 'left', share: 5.2 },
        ],
        rows: facts(draft),
        total: false,
      },
    ],
    slots: [],
  }
}
