/** An answer as a document's model: passages by source or by code, with pseudonyms in place of names. */
import type { CodeOnPassage, FoundPassage, Grouping } from '../../core/retrieval/contract.ts'
import { placesInWords } from '../../core/retrieval/placed-passage.ts'
import type { PassageGroup, PassagesModel, PassageText } from '../document/passages-model.ts'
import type { Result } from './finding.ts'
import { documentWords as words, words as sheetWords } from './words.ts'

export interface Asked {
  readonly title: string
  readonly question: string
  readonly grouping: Grouping
  readonly now: string
}

/** What fits beside the words. */
const LONGEST_LABEL = 20

/** Each code once for a direction; what supports says nothing of it. */
function codesInWords(codes: readonly CodeOnPassage[]): string {
  const named = codes.map(({ name, direction }) => words.coded(name, direction))
  return [...new Set(named)].join(', ')
}

function textOf(
  passage: FoundPassage,
  { meta }: Result,
  grouping: Grouping,
  tell: (speaker: string) => string,
): PassageText {
  const { personId, pseudonym, speaker, at, sourceTitle, sourceDate, waveLabel } = passage
  const person = personId === null ? undefined : meta.person.get(personId)
  const source = grouping === 'code' ? [sourceTitle, words.date(sourceDate), waveLabel] : []
  const who = pseudonym === '' ? tell(speaker) : pseudonym
  const isLabel = who !== '' && who.length <= LONGEST_LABEL
  const isTime = who === ''
  return {
    label: isLabel ? who : isTime ? at : '',
    place: placesInWords(passage.places),
    before: passage.before,
    quote: passage.quote,
    after: passage.after,
    facts: [
      isLabel ? '' : who,
      isTime ? '' : at,
      ...source,
      words.paragraph(passage.paragraph),
      codesInWords(passage.codes),
      person?.mayQuote === false ? words.notQuoted : '',
    ],
  }
}

interface Growing {
  readonly heading: string
  readonly about: string
  readonly passages: PassageText[]
}

function push(groups: Map<string, Growing>, id: string, group: Growing, text: PassageText): void {
  const there = groups.get(id) ?? group
  groups.set(id, there)
  there.passages.push(text)
}

/** The codes under which a passage is listed: those that were asked for, or else all on it; null where it has none. */
function listedUnder({ meta, codes }: Result, passage: FoundPassage): readonly (string | null)[] {
  const all = new Set(passage.codes.map(({ codeId }) => codeId))
  const asked = [...all].filter((id) => codes === null || codes.has(meta.code.get(id)?.key ?? -1))
  const listed: readonly string[] = asked.length > 0 ? asked : [...all]
  return listed.length > 0 ? listed : [null]
}

function byCode(result: Result, passage: FoundPassage, text: PassageText, groups: Groups): void {
  for (const id of listedUnder(result, passage)) {
    const heading = id === null ? words.notCoded : (result.meta.code.get(id)?.name ?? '')
    push(groups, id ?? '', { heading, about: '', passages: [] }, text)
  }
}

function bySource(passage: FoundPassage, text: PassageText, groups: Groups): void {
  const { sourceId, sourceTitle, sourceKind, sourceDate, waveLabel, networkName } = passage
  const facts = [words.kinds[sourceKind], words.date(sourceDate), waveLabel, networkName]
  const about = facts.filter((fact) => fact !== '').join(' · ')
  push(groups, sourceId, { heading: sourceTitle, about, passages: [] }, text)
}

type Groups = Map<string, Growing>

/** In the order of the codebook; what has no code comes last. */
function inOrder({ meta }: Result, groups: Groups, grouping: Grouping): readonly PassageGroup[] {
  if (grouping === 'source') return [...groups.values()]
  const place = new Map<string, number>(meta.codeOrder.map((id, at) => [id, at]))
  const placeOf = (id: string): number => place.get(id) ?? Number.MAX_SAFE_INTEGER
  return [...groups]
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([, group]) => ({ ...group, about: words.passages(group.passages.length) }))
}

export function documentModel(
  result: Result,
  passages: readonly FoundPassage[],
  { title, question, grouping, now }: Asked,
  tell: (speaker: string) => string,
): PassagesModel {
  const groups: Groups = new Map()
  for (const passage of passages) {
    const text = textOf(passage, result, grouping, tell)
    if (grouping === 'source') bySource(passage, text, groups)
    else byCode(result, passage, text, groups)
  }
  const { found, parts, meta } = result
  const isSynthetic = parts.some(({ sourceId }) => {
    const networkId = meta.source.get(sourceId)?.networkId
    return networkId !== undefined && meta.network.get(networkId)?.provenance === 'synthetic'
  })
  const named = title === '' ? words.title : title
  const made = words.date(now.slice(0, 10))
  return {
    title: named,
    question,
    facts: [
      {
        label: sheetWords.found,
        text: sheetWords.counts(found.passages, found.sources, found.people),
      },
      { label: words.order, text: words.groupings[grouping] },
      { label: words.made, text: made },
    ],
    groups: inOrder(result, groups, grouping),
    none: words.none,
    furniture: {
      header: named,
      status: isSynthetic ? words.synthetic : '',
      footer: words.footer(made),
    },
  }
}
