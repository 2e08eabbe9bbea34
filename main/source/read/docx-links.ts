/** Where the links of a Word document lead: by its relationships, and by fields in its text. */
import { Parser } from 'htmlparser2'

const relationships = /^word\/_rels\/(?:document\d*|footnotes|endnotes)\.xml\.rels$/u
const body = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/u
const field = /HYPERLINK\s+(?:"|&quot;)([^"&<]*)/gu

function related(xml: string): readonly string[] {
  const found: string[] = []
  const parser = new Parser(
    {
      onopentag: (_, { Type = '', Target = '' }) => {
        if (Type.endsWith('/hyperlink')) found.push(Target)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return found
}

export function linksOf(parts: ReadonlyMap<string, string>): readonly string[] {
  return [...parts].flatMap(([name, xml]) => {
    if (relationships.test(name)) return related(xml)
    return body.test(name) ? Array.from(xml.matchAll(field), ([, address = '']) => address) : []
  })
}
