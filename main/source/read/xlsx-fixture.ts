/** Spreadsheets made on the spot, part by part as spreadsheet programs write them. */
import { part, zipOf } from './zip-fixture.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const packaged = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'

export interface SheetXml {
  readonly name: string
  /** What stands in `sheetData`. */
  readonly rows: string
  readonly state?: 'hidden' | 'veryHidden'
  /** What stands behind `sheetData`. */
  readonly after?: string
}

interface BookXml {
  readonly sheets: readonly SheetXml[]
  readonly strings?: readonly string[]
  readonly is1904?: boolean
  readonly more?: Readonly<Record<string, string>>
}

/** Styles by number: 0 general, 1 date, 2 date and time, 3 elapsed time, 4 per cent, 5 text, 6 time of day. */
const styles = `${head}<styleSheet ${main}><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="[$-409]m/d/yy\\ h:mm\\ AM/PM;@"/><numFmt numFmtId="166" formatCode="[h]:mm:ss;@"/></numFmts><fonts count="1"><font><sz val="11"/></font></fonts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" xfId="0"/><xf numFmtId="166" xfId="0"/><xf numFmtId="9" xfId="0"/><xf numFmtId="49" xfId="0"/><xf numFmtId="21" xfId="0"/></cellXfs></styleSheet>`

/** An archive with the parts that a spreadsheet has at the least. */
export function xlsxOf({ sheets, strings = [], is1904 = false, more = {} }: BookXml): Uint8Array {
  const entries = sheets.map(
    ({ name, state }, n) =>
      `<sheet name="${name}" sheetId="${n + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${n + 1}"/>`,
  )
  const relations = sheets.map(
    (_, n) =>
      `<Relationship Id="rId${n + 1}" Type="${office}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
  )
  const date = is1904 ? '<workbookPr date1904="1"/>' : '<workbookPr defaultThemeVersion="124226"/>'
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${head}<Relationships ${packaged}><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${office}">${date}<sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships ${packaged}>${relations.join('')}<Relationship Id="rId98" Type="${office}/styles" Target="/xl/styles.xml"/><Relationship Id="rId99" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `${head}<sst ${main}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...more,
  }
  sheets.forEach(({ rows, after = '' }, n) => {
    parts[`xl/worksheets/sheet${n + 1}.xml`] =
      `${head}<worksheet ${main}><sheetData>${rows}</sheetData>${after}</worksheet>`
  })
  return zipOf(Object.entries(parts).map(([name, xml]) => part(name, xml)))
}

const t = (text: string): string => `<t>${text}</t>`
const names = [
  'Name',
  'Site',
  'Visit',
  'Sent',
  'Length',
  'Coached',
  'Share',
  'Score',
  'What helped?',
]

/** A survey with everything that a column may hold; a hidden sheet, merged cells, a comment, an empty end. */
export function surveyXlsx(): Uint8Array {
  const strings = [
    ...names.map(t),
    t('Ada Hill'),
    '<r><rPr><b/></rPr><t xml:space="preserve">Site </t></r><r><t>C</t></r><rPh sb="0" eb="1"><t>sound</t></rPh>',
    '<t xml:space="preserve">The protocol,_x000D_\nand “twice” &amp;amp; 😀.</t>',
    t('محمد علي'),
    t('Cafe\u0301 talks'),
  ]
  const letters = 'ABCDEFGHI'
  const shared = (place: string, n: number): string => `<c r="${place}" t="s"><v>${n}</v></c>`
  const top = names.map((_, n) => shared(`${letters[n] ?? ''}1`, n)).join('')
  const one = `${shared('A2', 9)}${shared('B2', 10)}<c r="C2" s="1"><v>45608</v></c><c r="D2" s="2"><v>45608.646527777779</v></c><c r="E2" s="3"><v>1.1042245370370371</v></c><c r="F2" t="b"><v>1</v></c><c r="G2" s="4"><v>0.85</v></c><c r="H2"><f>G2*2</f><v>1.7000000000000002</v></c>${shared('I2', 11)}`
  const two = `${shared('A3', 12)}<c r="B3" s="5"/><c r="C3" s="1"><v>45351</v></c><c r="E3" s="6"><v>8.7499999999999991E-3</v></c><c r="F3" t="b"><v>0</v></c><c r="G3"><v>1234567.891</v></c><c r="H3" t="e"><f>1/0</f><v>#DIV/0!</v></c>${shared('I3', 13)}`
  const three = `<c r="A7" t="inlineStr"><is><t>Bo</t></is></c><c r="G7"><f>RAND()</f></c><c r="H7" t="str"><f>CONCATENATE("a","b")</f><v>ab</v></c>`
  const rows = `<row r="1" spans="1:9">${top}</row><row r="2">${one}</row><row r="3">${two}</row><row r="7">${three}</row><row r="1048576" ht="15"><c r="XFD1048576" s="5"/></row>`
  return xlsxOf({
    strings,
    sheets: [
      {
        name: 'Réponses 😀',
        rows,
        after: '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>',
      },
      {
        name: 'Notes',
        rows: '<row><c t="inlineStr"><is><t>Secret</t></is></c></row>',
        state: 'hidden',
      },
      {
        name: 'Sites',
        rows: '<row><c t="inlineStr"><is><t>Site</t></is></c><c t="inlineStr"><is><t>Visits</t></is></c></row><row><c t="inlineStr"><is><t>C</t></is></c><c><v>4</v></c></row>',
      },
      { name: 'Empty', rows: '' },
    ],
    more: {
      'xl/comments1.xml': `${head}<comments ${main}><commentList><comment ref="A2" authorId="0"><text><t>Check</t></text></comment></commentList></comments>`,
    },
  })
}
