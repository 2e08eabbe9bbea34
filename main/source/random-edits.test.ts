/** Edits at random, through the service and on a real database: what was coded stays coded, or is reported. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BlockId } from '../../core/ids.ts'
import { lengthOf } from '../../core/source/code-points.ts'
import type { Block, BlockEdit, SourceText } from '../../core/source/contract.ts'
import { ordinalsOf, quoteOf } from '../../core/source/spans.ts'
import { compareAnchors } from '../../core/source/spans.ts'
import { addCoding, addNote, sourceProject, textOf, type SourceProject } from './fixture.ts'
import { bytesOf } from './read/fixture.ts'
import { readFileDirect } from './read/read-file.ts'

/** Emoji with joiners and skin tones, flags, stacked marks, right-to-left with marks, precomposed and decomposed, CJK. */
const pieces = [
  ...['The hub met. ', 'naïve ', 'nai\u0308ve ', 'e\u0301\u0323\u0302', '👩🏽‍🏫', '🇧🇬', '👨‍👩‍👧‍👦 ', '🙂'],
  ...['שָׁלוֹם ', 'مرحبًا ', '\u200f', '\u202babc\u202c', '第三次会议', 'ﬁn ', '\u00a0', '\u200d', ''],
]
const ends = ['\r\n', '\n', '\r\n\r\n', '\r']

const Text = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', '', '', ...ends)), {
    minLength: 4,
    maxLength: 20,
  })
  .map((parts) => `Start ${parts.flat().join('')} end`)

const Move = fc.record({
  type: fc.constantFrom<BlockEdit['type'][]>(
    ...(['replace', 'replace', 'replace', 'split', 'join', 'insert', 'remove', 'mark'] as const),
  ),
  which: fc.nat(),
  places: fc.tuple(fc.nat(), fc.nat()),
  text: fc.constantFrom(...pieces),
})

const Case = fc.record({
  text: Text,
  spans: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 }),
  moves: fc.array(Move, { minLength: 1, maxLength: 6 }),
})
type Move = typeof Move extends fc.Arbitrary<infer M> ? M : never

/** A legal step on the blocks as they stand, or null where there is none of that type. */
function stepOf(blocks: readonly Block[], move: Move, newId: () => string): BlockEdit | null {
  const index = move.which % blocks.length
  const block = blocks[index]
  if (block === undefined) return null
  const { id, text } = block
  const size = lengthOf(text) + 1
  const [start = 0, end = 0] = move.places.map((place) => place % size).sort((a, b) => a - b)
  const head = { kind: 'turn', speaker: 'P', at: '' } as const
  const fresh = { id: BlockId.parse(newId()), ...head }
  switch (move.type) {
    case 'replace':
      return { type: 'replace', blockId: id, start, end, text: move.text }
    case 'split':
      return { type: 'split', blockId: id, offset: start, newBlock: fresh }
    case 'join':
      return index + 1 < blocks.length ? { type: 'join', blockId: id } : null
    case 'insert':
      return { type: 'insert', after: id, block: { ...fresh, text: move.text } }
    case 'remove':
      return blocks.length > 1 ? { type: 'remove', blockId: id } : null
    case 'mark':
      return { type: 'mark', blockId: id, ...head }
  }
}

interface Row {
  readonly id: string
  readonly start_block: BlockId
  readonly start_offset: number
  readonly end_block: BlockId
  readonly end_offset: number
  readonly touched: string | null
}

/** What each coding of the source covers now, by its id. */
function covered(project: SourceProject, { blocks }: SourceText): Map<string, string> {
  const rows = project.db.prepare('SELECT * FROM coding ORDER BY key').all() as Row[]
  return new Map(
    rows.map((row) => {
      const start = { blockId: row.start_block, offset: row.start_offset }
      const end = { blockId: row.end_block, offset: row.end_offset }
      return [row.id, quoteOf(blocks, { start, end })]
    }),
  )
}

async function begin(project: SourceProject, input: { text: string; spans: number[][] }) {
  const { blocks: read } = await readFileDirect('a.txt', bytesOf(input.text))
  const note = addNote(project, ...read.map(({ text }) => text))
  const ordinals = ordinalsOf(note.blocks)
  for (const [a = 0, b = 0, c = 0, d = 0] of input.spans) {
    const anchorOf = (which: number, place: number) => {
      const block = note.blocks[which % note.blocks.length]
      if (block === undefined) throw new Error('A note has a line.')
      return { blockId: block.id, offset: place % (lengthOf(block.text) + 1) }
    }
    const [start, end] = [anchorOf(a, b), anchorOf(c, d)].sort((x, y) =>
      compareAnchors(ordinals, x, y),
    )
    if (start !== undefined && end !== undefined) addCoding(project, note, { start, end })
  }
  return note
}

test('every coding covers the characters that it covered, or is reported; undo brings all back', async () => {
  const check = async (input: {
    text: string
    spans: number[][]
    moves: Move[]
  }): Promise<void> => {
    const project = sourceProject()
    const note = await begin(project, input)
    const sourceId = note.summary.id
    const atFirst = { blocks: note.blocks, codings: covered(project, note) }
    expect(note.blocks.some(({ text }) => /[\r\n]/u.test(text))).toBe(false)
    let edits = 0
    for (const move of input.moves) {
      const before = textOf(project, sourceId)
      const quotes = covered(project, before)
      const step = stepOf(before.blocks, move, project.work.newId)
      if (step === null) continue
      const { revision } = before.summary
      const { touched } = project.command(() =>
        project.service.edit({ sourceId, revision, steps: [step] }),
      )
      edits += 1
      const reported = new Map(touched.map((t) => [String(t.codingId), t]))
      for (const [id, after] of covered(project, textOf(project, sourceId))) {
        const was = quotes.get(id)
        expect(reported.get(id)?.after ?? was).toBe(after)
        expect(reported.get(id)?.before ?? after).toBe(was)
      }
    }
    for (; edits > 0; edits -= 1) project.journal.undo()
    const back = textOf(project, sourceId)
    expect(back.blocks).toEqual(atFirst.blocks)
    expect(covered(project, back)).toEqual(atFirst.codings)
  }
  await fc.assert(fc.asyncProperty(Case, check), { numRuns: 150 })
}, 60_000)
