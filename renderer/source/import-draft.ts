/** What a person has decided about the files in the import dialog, and the order that comes of it. Pure. */
import type { Attribute } from '../../core/attribute/contract.ts'
import type { FileTicket, NetworkId, PersonId, WaveId } from '../../core/ids.ts'
import type { Person } from '../../core/network/contract.ts'
import { nextPseudonym, samePseudonym } from '../../core/network/pseudonym.ts'
import type {
  ImportPreview,
  NewPerson,
  SpeakerChoice,
  SurveyPlan,
  SurveyTrial,
  TrackedChanges,
} from '../../core/source/import-contract.ts'
import { planOf } from '../../core/source/survey-plan.ts'
import {
  gatherSpeakers,
  isNameOf,
  matchesOf,
  namesInterviewer,
  type GatheredSpeaker,
} from '../../core/source/speaker-names.ts'
import type { TextEncoding } from '../../core/source/text-encoding.ts'
import type { SourceKind } from '../../core/values.ts'
import type { ImportOrder } from './use-import.ts'

/** What goes for all files. */
export interface Once {
  readonly kind: SourceKind
  readonly waveId: WaveId | null
  /** Of files that do not say theirs, or of all. */
  readonly date: string
  /** Files that say which day they are of keep it. */
  readonly ownDays: boolean
  readonly comments: boolean
  readonly changes: TrackedChanges
  /** Of files that do not say theirs; null: as each looks. */
  readonly encoding: TextEncoding | null
}

/** What was said about one file. */
export interface OfFile {
  readonly title?: string
  readonly about?: string
  readonly date?: string
  /** Where it is another than for all; of surveys, than an artifact. */
  readonly kind?: SourceKind | undefined
  /** Where it is another than for all. */
  readonly changes?: TrackedChanges | undefined
  /** Null: as the file looks, whatever goes for all. */
  readonly encoding?: TextEncoding | null | undefined
}

/** Who a speaker is; `as` is somebody new under another name. */
export type Who =
  | { readonly is: 'open' | 'nobody' }
  | { readonly is: 'person'; readonly personId: PersonId }
  | { readonly is: 'new'; readonly name: string; readonly pseudonym: string }
  | { readonly is: 'as'; readonly key: string }

export interface Draft {
  readonly once: Once
  readonly ticked: ReadonlySet<FileTicket>
  readonly files: ReadonlyMap<FileTicket, OfFile>
  readonly plans: ReadonlyMap<FileTicket, SurveyPlan>
  /** By the key of the name; what nobody has touched is as proposed. */
  readonly who: ReadonlyMap<string, Who>
  /** Encodings in which a file could not be read, and so stayed as it was. */
  readonly unread: ReadonlyMap<FileTicket, TextEncoding>
}

/** The day under which a file comes in. */
export function dateFor(preview: ImportPreview, { once, files }: Pick<Draft, 'once' | 'files'>) {
  const own = once.ownDays ? preview.day?.date : undefined
  return files.get(preview.ticket)?.date ?? own ?? once.date
}

/** What a file becomes: answers to a survey are no interviews. */
export function kindFor(preview: ImportPreview, { once, files }: Pick<Draft, 'once' | 'files'>) {
  const looks = preview.sheets.length > 0 ? 'artifact' : once.kind
  return files.get(preview.ticket)?.kind ?? looks
}

/** Why a file is left out at first: it is in the network already, or twice among the files. */
export function reasonsAgainst(
  previews: readonly ImportPreview[],
  networkId: NetworkId,
): ReadonlyMap<FileTicket, 'here' | 'twice'> {
  const seen = new Set<string>()
  const reasons = new Map<FileTicket, 'here' | 'twice'>()
  for (const { ticket, hash, duplicates } of previews) {
    if (duplicates.some((one) => one.networkId === networkId)) reasons.set(ticket, 'here')
    else if (seen.has(hash)) reasons.set(ticket, 'twice')
    seen.add(hash)
  }
  return reasons
}

/** The plan with the types of attributes that are there already. */
export function fittedPlan(plan: SurveyPlan, attributes: readonly Attribute[]): SurveyPlan {
  const columns = plan.columns.map((is) => {
    if (is.use !== 'attribute') return is
    return { ...is, type: knownAttribute(attributes, is)?.type ?? is.type }
  })
  return { ...plan, columns }
}

/** The attribute of this name, if there is one. */
export function knownAttribute(
  attributes: readonly Attribute[],
  { holder, name }: { readonly holder: string; readonly name: string },
): Attribute | undefined {
  const wanted = name.trim().toLowerCase()
  return attributes.find((one) => one.holder === holder && one.name.toLowerCase() === wanted)
}

/** The sheet with most rows, used as its columns look. */
export function firstPlan(preview: ImportPreview): SurveyPlan | null {
  const [first] = preview.sheets
  if (first === undefined) return null
  const sheet = preview.sheets.reduce((most, one) => (one.rows > most.rows ? one : most), first)
  return planOf(sheet, preview.sheets.indexOf(sheet))
}

export interface Asked extends GatheredSpeaker {
  readonly who: Who
  readonly likely: readonly Person[]
}

/** Every speaker of the ticked files, with who it is said or proposed to be. */
export function speakersAsked(
  previews: readonly ImportPreview[],
  trials: ReadonlyMap<FileTicket, SurveyTrial>,
  people: readonly Person[],
  { ticked, who }: Pick<Draft, 'ticked' | 'who'>,
  /** Whoever is at work is nobody of the network’s: they ask. */
  me: string,
): readonly Asked[] {
  const chosen = previews.filter(({ ticket }) => ticked.has(ticket))
  const lists = chosen.map(({ ticket, speakers }) => [
    ...speakers,
    ...(trials.get(ticket)?.people ?? []),
  ])
  return gatherSpeakers(lists).map((speaker) => {
    const { sure, likely } = matchesOf(speaker.name, people)
    const proposed = (): Who => {
      if (sure !== null) return { is: 'person', personId: sure.id }
      const asks = namesInterviewer(speaker.name) || isNameOf(speaker.name, me)
      return { is: asks ? 'nobody' : 'open' }
    }
    return { ...speaker, likely, who: who.get(speaker.key) ?? proposed() }
  })
}

/** Somebody new under this name, with the next free pseudonym; a name that is a pseudonym already stays one. */
export function newPersonFor(
  name: string,
  people: readonly Person[],
  who: ReadonlyMap<string, Who>,
): Extract<Who, { is: 'new' }> {
  const fresh = [...who.values()].flatMap((one) => (one.is === 'new' ? [one.pseudonym] : []))
  const taken = [...people.map(({ pseudonym }) => pseudonym), ...fresh]
  const isPseudonym = /^[A-Za-z]{1,3}[-_ ]?\d{1,6}$/u.test(name)
  if (isPseudonym && !taken.some((one) => samePseudonym(one, name)))
    return { is: 'new', name: '', pseudonym: name }
  return { is: 'new', name: name.slice(0, 400), pseudonym: nextPseudonym(taken) }
}

/** Keys of new people whose pseudonym is blank or taken, with which of the two it is. */
export function badPseudonyms(
  asked: readonly Asked[],
  people: readonly Person[],
): ReadonlyMap<string, 'blank' | 'taken'> {
  const bad = new Map<string, 'blank' | 'taken'>()
  const taken = new Set(people.map(({ pseudonym }) => pseudonym.trim().toLowerCase()))
  for (const { key, who } of asked) {
    if (who.is !== 'new') continue
    const pseudonym = who.pseudonym.trim().toLowerCase()
    if (pseudonym === '') bad.set(key, 'blank')
    else if (taken.has(pseudonym)) bad.set(key, 'taken')
    taken.add(pseudonym)
  }
  return bad
}

function rosterOrder(asked: readonly Asked[]): {
  readonly newPeople: NewPerson[]
  readonly speakers: SpeakerChoice[]
} {
  const newPeople: NewPerson[] = []
  const places = new Map<string, number>()
  for (const { key, who } of asked) {
    if (who.is !== 'new') continue
    places.set(key, newPeople.length)
    newPeople.push({ name: who.name.trim(), pseudonym: who.pseudonym.trim() })
  }
  const speakers = asked.flatMap(({ name, key, who }): SpeakerChoice[] => {
    if (who.is === 'nobody') return [{ is: 'nobody', name }]
    if (who.is === 'person') return [{ is: 'person', name, personId: who.personId }]
    const person = who.is === 'open' ? undefined : places.get(who.is === 'as' ? who.key : key)
    return person === undefined ? [] : [{ is: 'new', name, person }]
  })
  return { newPeople, speakers }
}

type Under = Pick<Once, 'date' | 'kind'>

function differing({ date, kind }: Under, once: Under): Partial<Under> {
  return { ...(date === once.date ? {} : { date }), ...(kind === once.kind ? {} : { kind }) }
}

/** The order that the engine is given. */
export function orderOf(
  previews: readonly ImportPreview[],
  draft: Draft,
  asked: readonly Asked[],
): ImportOrder {
  const { ticked, files, plans } = draft
  const { encoding: forAll, waveId, kind, date, comments, changes: taken } = draft.once
  const chosen = previews.filter(({ ticket }) => ticked.has(ticket))
  return {
    ...{ waveId, kind, date, comments, changes: taken },
    ...rosterOrder(asked),
    files: chosen.map((preview) => {
      const { ticket, title: own, isEncodingGuessed } = preview
      const of = files.get(ticket) ?? {}
      const { title = own, about = '', changes } = of
      const { encoding = isEncodingGuessed ? forAll : null } = of
      const survey = plans.get(ticket)
      return {
        ...{ ticket, about, title: title.trim() === '' ? null : title.trim() },
        ...differing({ date: dateFor(preview, draft), kind: kindFor(preview, draft) }, draft.once),
        ...(changes === undefined ? {} : { changes }),
        ...(encoding === null ? {} : { encoding }),
        ...(survey === undefined ? {} : { survey }),
      }
    }),
  }
}

/** The same set with one member put in or taken out. */
export function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(member)) next.add(member)
  return next
}
