/** XML that the document library has no words for. */
import { ImportedXmlComponent } from 'docx'

/** One element, its attributes and children in order. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (ImportedXmlComponent | string)[]
): ImportedXmlComponent {
  const made = new ImportedXmlComponent(name, attributes)
  for (const child of children) made.push(child)
  return made
}

interface Growing {
  addChildElement: (child: ImportedXmlComponent) => unknown
}

/** Adds to what the library has built. It marks its own method as internal; there is no other way in. */
export function grow(parent: Growing, child: ImportedXmlComponent): void {
  parent.addChildElement(child)
}
