/** A survey becomes sources: rows in slices, each slice a short transaction. */
import type { AttributeService } from '../../core/attribute/contract.ts'
import { AppError } from '../../core/errors.ts'
import type { AttributeId, PersonId, SourceId } from '../../core/ids.ts'
import { countWords } from '../../core/source/canonical.ts'
import { importedNames, importLossWords } from '../../core/source/import-words.ts'
import { isRespondent } from '../../core/source/survey-plan.ts'
import { emptyRowsIn, rowNumber } from '../../core/source/sheet-rows.ts'
import {
  blocksIn,
  draftOf,
  misfitsOf,
  unitsOf,
  wordlessRows,
  type Draft,
  type Fact,
} from '../../core/source/survey.ts'
import {
  insertImported,
  writeBlocks,
  writing,
  type Importing,
  type NewSource,
} from './importing-source.ts'
import type { ReadySurvey } from './importing-survey.ts'
import { insertSpeaker } from './speaker-repository.ts'

/** One transaction takes about so long; others wait no longer. */
const SLICE_MS = 12
/** More losses of single rows are kept with their sources and only counted for the file. */
const MOST_SAID = 12

/** What is the same for all sources of one survey. */
export type SurveySource = Omit<NewSource, 'words'>

interface Writer {
  readonly importing: Importing
  readonly attribute: AttributeService
  readonly survey: ReadySurvey
  readonly common: SurveySource
  readonly idOf: (fact: Fact) => AttributeId
  /** What single rows lost, besides values that do not fit. */
  readonly lost: string[]
}

/** Attributes that are not there yet are added when the first value needs them. */
function attributeIds(attribute: AttributeService, survey: ReadySurvey): Writer['idOf'] {
  const ids = new Map<string, AttributeId>()
  return ({ holder, name, column }) => {
    const key = `${holder} ${name.trim().toLowerCase()}`
    const known = survey.attributes[column]?.id ?? ids.get(key)
    if (known !== undefined) return known
    const is = survey.plan.columns[column]
    if (is?.use !== 'attribute') throw new AppError('usage')
    const { attributeId } = attribute.add({
      ...{ holder, name, type: is.type },
      choices: [...(survey.attributes[column]?.choices ?? [])],
    })
    ids.set(key, attributeId)
    return attributeId
  }
}

interface Cell {
  readonly attributeId: AttributeId
  readonly value: string
}

/** Facts that a person can take: those that say nothing else than what is known already. */
function factsOfPerson({ attribute, idOf }: Writer, draft: Draft, personId: PersonId | null) {
  const facts = draft.facts.filter(({ holder }) => holder === 'person')
  const losses: string[] = []
  const cells: Cell[] = []
  if (facts.length === 0) return { cells, losses }
  if (personId === null) {
    losses.push(...facts.map(({ name, value }) => importLossWords.noPerson(name, value)))
    return { cells, losses }
  }
  const of = { holder: 'person' as const, id: personId }
  const known = new Map(
    attribute.valuesOf({ of }).map(({ attributeId, value }) => [attributeId, value]),
  )
  for (const fact of facts) {
    const attributeId = idOf(fact)
    const present = known.get(attributeId)
    if (present === undefined) cells.push({ attributeId, value: fact.value })
    else if (present !== fact.value) losses.push(importLossWords.knownValue(fact.name, fact.value))
  }
  return { cells, losses }
}

function titleOf(
  { common, importing, survey }: Writer,
  draft: Draft,
  unit: readonly number[],
): string {
  if (isRespondent(draft.title)) return importedNames.person(common.title, draft.title)
  if (draft.title !== '') return draft.title
  const pseudonym = importing.people.pseudonymOf(draft.person)
  if (pseudonym !== '') return importedNames.person(common.title, pseudonym)
  // What stands for somebody may be told; a name that nobody has placed yet may not.
  if (isRespondent(draft.person)) return importedNames.person(common.title, draft.person)
  return importedNames.row(common.title, rowNumber(survey.table, unit[0] ?? 0))
}

/** Writes the rows of one source; null where they have no text, and only say something about a person. */
function writeUnit(writer: Writer, unit: readonly number[]): SourceId | null {
  const { importing, attribute, survey, common, idOf } = writer
  const { work, people } = importing
  const draft = draftOf(survey, unit)
  const who = draft.person === '' ? null : people.whoIs(draft.person)
  const personId = who?.personId ?? null
  const ofPerson = factsOfPerson(writer, draft, personId)
  if (personId !== null && ofPerson.cells.length > 0) {
    const of = { holder: 'person' as const, id: personId }
    attribute.setMany({ cells: ofPerson.cells.map((cell) => ({ ...cell, of })) })
  }
  writer.lost.push(...draft.others, ...ofPerson.losses)
  if (draft.blocks.length === 0) return null
  const { losses, ...same } = common
  const id = insertImported(importing, {
    ...same,
    title: titleOf(writer, draft, unit),
    date: draft.date ?? common.date,
    words: draft.blocks.reduce((sum, { text }) => sum + countWords(text), 0),
    losses: [...losses, ...draft.losses, ...ofPerson.losses],
  })
  writeBlocks(work, id, draft.blocks)
  if (who !== null) insertSpeaker(work.db, { id: work.newId(), sourceId: id, name: '', ...who })
  const facts = draft.facts.filter(({ holder }) => holder === 'source')
  const of = { holder: 'source' as const, id }
  if (facts.length > 0)
    attribute.setMany({
      cells: facts.map((fact) => ({ attributeId: idOf(fact), of, value: fact.value })),
    })
  return id
}

export interface WrittenSurvey {
  readonly sourceIds: readonly SourceId[]
  readonly losses: readonly string[]
}

function lossesOf({ survey, lost }: Writer): string[] {
  const empty = emptyRowsIn(survey.table)
  const wordless = wordlessRows(survey)
  const more = lost.length - MOST_SAID
  return [
    ...(empty.count > 0 ? [importLossWords.emptyRows(empty)] : []),
    ...(wordless.count > 0 ? [importLossWords.wordless(wordless, survey.plan.per)] : []),
    ...misfitsOf(survey).map(({ name, count, type }) => importLossWords.misfits(name, count, type)),
    ...lost.slice(0, MOST_SAID),
    ...(more > 0 ? [importLossWords.more(more)] : []),
  ]
}

/** Writes all sources of a survey; refuses (`no-text`) one in which no row has an answer in words. */
export async function writeSurvey(
  importing: Importing,
  attribute: AttributeService,
  survey: ReadySurvey,
  common: SurveySource,
  come: (part: number) => void,
): Promise<WrittenSurvey> {
  const units = unitsOf(survey, importing.people.identity)
  if (!units.some((unit) => blocksIn(survey, unit).length > 0)) throw new AppError('no-text')
  const idOf = attributeIds(attribute, survey)
  const writer: Writer = { importing, attribute, survey, common, idOf, lost: [] }
  const sourceIds: SourceId[] = []
  let done = 0
  while (done < units.length) {
    writing(importing, () => {
      const until = performance.now() + SLICE_MS
      do {
        const id = writeUnit(writer, units[done] ?? [])
        if (id !== null) sourceIds.push(id)
        done += 1
      } while (done < units.length && performance.now() < until)
    })
    come(done / units.length)
    await importing.pause()
  }
  return { sourceIds, losses: lossesOf(writer) }
}
