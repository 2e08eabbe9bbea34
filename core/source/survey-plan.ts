/** A first plan for a survey, which a person may change. */
import { slicePoints } from './code-points.ts'
import type { ImportSheet, SurveyColumn, SurveyPlan } from './import-contract.ts'
import { importedNames } from './import-words.ts'
import { speakerKey } from './speaker-names.ts'
import type { ColumnGuess } from './table-columns.ts'

const NAME_LETTERS = 400

const partOfName = /\b(?:first|last|given|family|sur)/iu

/** `R17`, `2024-03`: what stands for somebody and is nobody's name. */
const standsFor = /^(?:[A-Z]{1,2}|[a-z])?[-_ ]?\d{1,8}(?:[-_]\d{1,4})?$/u

/** Whether this could be what somebody stands under, rather than what they are called. */
export function isRespondent(cell: string): boolean {
  return standsFor.test(cell)
}

const ofRespondents =
  /^(?:(?:respondent|participant|person|response|record|case)[ _-]?)?(?:id|no\.?|nr\.?|number|key|code)$/iu

function tellsRespondents({ use, name, examples }: ColumnGuess): boolean {
  return use === 'id' && ofRespondents.test(name.trim()) && examples.every(isRespondent)
}

function nameOf({ name, column }: ColumnGuess): string {
  const short = slicePoints(name, 0, NAME_LETTERS).trim()
  return short === '' ? importedNames.column(column + 1) : short
}

/** A first plan from what the columns seem to hold. */
export function planOf({ columns }: Pick<ImportSheet, 'columns'>, sheet: number): SurveyPlan {
  const people = columns.filter(({ use }) => use === 'person')
  const named = people.every(({ name }) => partOfName.test(name)) ? people : people.slice(0, 1)
  const dated = columns.find(({ use, type }) => use === 'attribute' && type === 'date')
  const titled = people.length > 0 ? undefined : columns.find(tellsRespondents)
  const taken = new Set<string>()
  const unique = (guess: ColumnGuess): string => {
    const name = nameOf(guess)
    const free = taken.has(speakerKey(name)) ? `${name} (${guess.column + 1})` : name
    taken.add(speakerKey(free))
    return free
  }
  const use = (guess: ColumnGuess): SurveyColumn => {
    if (guess.use === 'comment') return { use: 'text', name: nameOf(guess) }
    if (guess === titled) return { use: 'title' }
    if (guess.use === 'id' || guess.use === 'empty') return { use: 'out' }
    if (named.includes(guess)) return { use: 'person' }
    if (guess === dated) return { use: 'date' }
    return { use: 'attribute', holder: 'source', name: unique(guess), type: guess.type }
  }
  return { sheet, per: 'row', columns: columns.map(use) }
}
