/** Whole files of every format to begin with, as other programs wrote them. */
import { readdirSync, readFileSync } from 'node:fs'
import { FileFormat } from '../../core/source/import-contract.ts'
import { bytesOf, callVtt, interviewDocx } from '../../main/source/read/fixture.ts'
import { surveyXlsx } from '../../main/source/read/xlsx-fixture.ts'

export const formats = FileFormat.options

const fixtures = new URL('../../main/source/read/fixtures/', import.meta.url)

/** Fixtures with the ending of the format, in the order of their names. */
function written(format: FileFormat): readonly Uint8Array[] {
  return readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(`.${format}`))
    .sort()
    .map((name) => new Uint8Array(readFileSync(new URL(name, fixtures))))
}

const charter = `# Charter &amp; aim

A *wrapped* line
goes **on** with [a link](https://x.example) and \`code\`.

1. one
   - [x] two 😀
     > quoted

| Site | Visits |
|:----:|---:|
| C | 4 |

<div class="a">raw &lt;b&gt;</div>

Setext
------

    code

![chart](x.png) end  
P14: broken\\
`

const survey = `ResponseId,Name,Site,Visits,"What helped
most?"\r
R_1a2b3c4d5e,"Hill, Ada",C,4,"The ""protocol"", twice 😀."\r
R_2a2b3c4d5e,محمد,D,"1,200","Two\r
lines"\r
R_3a2b3c4d5e,Bo,C,,\r
`

async function made(format: FileFormat): Promise<readonly Uint8Array[]> {
  switch (format) {
    case 'docx':
      return [await interviewDocx()]
    case 'md':
      return [bytesOf(charter)]
    case 'csv':
      return [bytesOf(survey), bytesOf(survey.replaceAll(',', ';')), bytesOf('a\tb\n1\t2\n')]
    case 'xlsx':
      return [surveyXlsx()]
    case 'vtt':
      return [bytesOf(callVtt)]
    default:
      return []
  }
}

export async function seedsOf(format: FileFormat): Promise<readonly Uint8Array[]> {
  return [...written(format), ...(await made(format))]
}
