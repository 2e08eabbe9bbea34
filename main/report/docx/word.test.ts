import validate from '@ooxml-tools/validate'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildReport } from '../../../core/report/build.ts'
import { emptyGathered, fullGathered } from '../../../core/report/fixture.ts'
import type { Gathered } from '../../../core/report/gathered.ts'
import { fontFiles } from '../fonts.ts'
import { normalized, partsOf } from '../../document/parts.ts'
import { wordDocument, type WordDocument } from './word.ts'

const fonts = fontFiles()
const make = (gathered: Gathered): Promise<WordDocument> =>
  wordDocument(buildReport(gathered), fonts)

const nasty = 'Ünï 🙂👩‍🏫 שלום عليكم \u0000\u0007\u001b<w:p>&amp;]]>\ud800\ufffe “Ω” \u202eevil'

/** Words from every alphabet and none, in every place where a person may type, and a warrant of 3,000 words. */
function hostile(): Gathered {
  const full = fullGathered()
  const long = Array.from({ length: 3_000 }, (_, n) => `word${n}`).join(' ')
  return {
    ...full,
    network: {
      ...full.network,
      name: `${nasty} (SYNTHETIC)`,
      problem: nasty,
      aim: nasty,
      hub: nasty,
    },
    waves: full.waves.map((wave) => ({ ...wave, label: `${wave.label} ${nasty}`, context: nasty })),
    sources: full.sources.map((source) => ({ ...source, title: nasty, about: nasty })),
    passages: full.passages.map((passage) => ({
      ...passage,
      quote: `${nasty} ${passage.quote}`,
      sourceTitle: nasty,
      coderName: nasty,
    })),
    people: full.people.map((person) => ({ ...person, role: nasty, site: nasty })),
    ratings: full.ratings.map((rating) => ({ ...rating, warrant: `${nasty}\n${long} [1]` })),
    report:
      full.report === null
        ? null
        : {
            ...full.report,
            audience: nasty,
            texts: [
              { slot: 'messages.1', text: `${nasty}\n${nasty}` },
              { slot: 'n19.core.problem.saw', text: `${nasty}\n\n${nasty}` },
            ],
          },
  }
}

async function faults({ bytes }: WordDocument): Promise<unknown> {
  return validate(bytes, 'docx', 'Microsoft365')
}

describe('a full report in Word', () => {
  let made: WordDocument
  let parts: ReadonlyMap<string, string>
  const part = (name: string): string => parts.get(name) ?? ''
  const body = (): string => part('word/document.xml')

  beforeAll(async () => {
    made = await make(fullGathered())
    parts = partsOf(made.bytes)
  }, 120_000)

  it('has no fault that Microsoft’s own validator can find', async () => {
    expect(await faults(made)).toEqual([])
  }, 120_000)

  it('holds quotations, ratings and warrants', () => {
    const text = body().replaceAll(/<[^>]+>/gu, '')
    expect(text.includes('I put up the one that flopped')).toBe(true)
    expect(text.includes('Dev (High)')).toBe(true)
    expect(text.includes('Most members now do this in front of one another')).toBe(true)
    expect(text.includes('Maria Okafor')).toBe(false)
  })

  it('numbers its pages throughout: contents, lists and page x of y', () => {
    expect(made.pages).toBeGreaterThan(15)
    const references = body().match(/PAGEREF [^<]+<\/w:instrText>.*?<w:t[^>]*>(\d*)<\/w:t>/gu) ?? []
    expect(references.length).toBeGreaterThan(30)
    expect(references.filter((one) => !/<w:t[^>]*>\d+<\/w:t>/u.test(one))).toEqual([])
    const footer = [...parts].find(([name]) => name.startsWith('word/footer'))?.[1] ?? ''
    expect(footer).toContain('NUMPAGES')
    expect(footer).toContain('SYNTHETIC')
  })

  it('keeps styles that a hub can change: theme fonts, named paragraph styles, real table styles', () => {
    const styles = part('word/styles.xml')
    for (const name of [
      'Body Text',
      'Quote',
      'Message',
      'Side Label',
      'Trellis Table',
      'Trellis Panel',
    ]) {
      expect(styles.includes(`<w:name w:val="${name}"/>`)).toBe(true)
    }
    expect(styles).toContain('w:asciiTheme="minorHAnsi"')
    expect(part('word/theme/theme1.xml')).toContain('Cambria')
    const used = new Set(
      [...body().matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/gu)].map(([, id]) => id),
    )
    const defined = new Set([...styles.matchAll(/w:styleId="([^"]+)"/gu)].map(([, id]) => id))
    expect([...used].filter((id) => !defined.has(id))).toEqual([])
  })

  it('repeats the head of every table that has one, and tears no row', () => {
    const tables = body().match(/<w:tbl>.*?<\/w:tbl>/gu) ?? []
    const headed = tables.filter((table) => table.includes('"TrellisTable"'))
    expect(headed.length).toBeGreaterThanOrEqual(7)
    expect(headed.filter((table) => !table.includes('<w:tblHeader/>'))).toEqual([])
    expect(
      headed
        .flatMap((table) => table.match(/<w:tr>.*?<\/w:tr>/gu) ?? [])
        .filter((row) => !row.includes('<w:cantSplit/>')),
    ).toEqual([])
  })

  it('describes every drawing and every table to those who cannot see them', () => {
    const drawings = body().match(/<wp:docPr [^>]*>/gu) ?? []
    expect(drawings.length).toBe(3)
    expect(drawings.filter((drawing) => !/descr="[^"]{20,}"/u.test(drawing))).toEqual([])
    const tables = body().match(/<w:tblPr>.*?<\/w:tblPr>/gu) ?? []
    expect(tables.filter((table) => !table.includes('<w:tblDescription w:val="'))).toEqual([])
  })

  it('carries each drawing as SVG with a picture beside it', () => {
    const names = [...parts.keys()]
    expect(names.filter((name) => name.endsWith('.svg')).length).toBe(3)
    expect(names.filter((name) => name.endsWith('.png')).length).toBe(3)
  })

  it('leads from every E-number to its row in the annex', () => {
    const bookmarks = new Set(
      [...body().matchAll(/<w:bookmarkStart w:name="([^"]+)"/gu)].map(([, name]) => name),
    )
    const all = body() + part('word/footnotes.xml')
    const anchors = [...all.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/gu)].map(
      ([, name]) => name,
    )
    expect(anchors.length).toBeGreaterThan(100)
    expect(anchors.filter((anchor) => !bookmarks.has(anchor))).toEqual([])
  })

  it('has boxes for the hub’s answer, a language, and properties', () => {
    expect(body().match(/<w:tag w:val="response\./gu)?.length).toBe(3)
    expect(part('word/styles.xml')).toContain('<w:lang w:val="en-US"/>')
    expect(part('docProps/core.xml')).toContain('Developmental evaluation report')
  })

  it('is the same document every time, but for times and made-up ids', async () => {
    const again = normalized(partsOf((await make(fullGathered())).bytes))
    const first = normalized(parts)
    expect(Object.keys(again)).toEqual(Object.keys(first))
    expect(Object.keys(first).filter((name) => first[name] !== again[name])).toEqual([])
  }, 120_000)
})

describe('other reports in Word', () => {
  it('are whole where there is nothing to report', async () => {
    const made = await make(emptyGathered())
    expect(await faults(made)).toEqual([])
    expect(made.pages).toBeLessThan(10)
  }, 120_000)

  it('are whole with every alphabet, forbidden characters and a warrant of 3,000 words', async () => {
    const made = await make(hostile())
    expect(await faults(made)).toEqual([])
    const body = partsOf(made.bytes).get('word/document.xml') ?? ''
    expect(body.includes('word2999')).toBe(true)
    expect(body.includes('&lt;w:p&gt;&amp;amp;]]&gt;')).toBe(true)
    expect(body.includes('👩‍🏫 שלום')).toBe(true)
  }, 240_000)

  it('are whole where the fonts of drawings are missing', async () => {
    const made = await wordDocument(buildReport(emptyGathered()), [])
    expect(await faults(made)).toEqual([])
  }, 120_000)
})
