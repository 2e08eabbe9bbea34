/** The cover, and what stands at the head and foot of every other page. */
import { longDate } from './dates.ts'
import { row, type Draft } from './draft.ts'
import { latticeAlt, latticeFigure, sourcesPerMark } from './figures/lattice.ts'
import { plain, strong } from './inline.ts'
import type { ReportModel } from './model.ts'
import { editionNames, ordinal, statusNames, words } from './words.ts'

const syntheticMark = /\s*\((synthetic)\)\s*$/iu

/** The network's name without the mark that the line below it makes anyway. */
export function coverTitle({ gathered: { network }, people }: Draft): string {
  const name = people.mask(network.name)
  return network.provenance === 'synthetic' ? name.replace(syntheticMark, '') : name
}

export function coverSubtitle({ gathered: { wave, waves } }: Draft): string {
  if (wave === null) return words.cover.noWave
  const held = waves.filter((other) => other.held)
  const place = held.findIndex(({ id }) => id === wave.id)
  return place < 0 ? wave.label : words.cover.waveSubtitle(ordinal(place + 1), wave.label)
}

function confidentiality({ gathered: { people, network } }: Draft): string {
  if (people.length > 0) return words.cover.protection
  return network.provenance === 'published' ? words.cover.fromTexts : words.cover.noRoster
}

export function coverOf(draft: Draft): ReportModel['cover'] {
  const { network, waves, sources, passages, coders, report, now } = draft.gathered
  const status = report?.status ?? 'draft'
  const audience = report?.audience.trim() ?? ''
  const { cover } = words
  return {
    warning: cover.warning[network.provenance],
    drawing: latticeFigure(waves, sources),
    alt: latticeAlt(waves, sources),
    note: cover.marks(sources.length, sourcesPerMark(waves, sources)),
    facts: [
      row(cover.status, [strong(statusNames[status].cover), plain(` ${longDate(now)}.`)]),
      row(cover.audience, [
        plain(audience === '' ? cover.noAudience : draft.people.mask(audience)),
      ]),
      row(cover.confidentiality, [plain(confidentiality(draft))]),
      row(cover.framework, [plain(cover.lens(editionNames[network.edition]))]),
      row(cover.evidence, [
        plain(cover.evidenceFact(sources.length, passages.length, coders, longDate(now))),
      ]),
    ],
  }
}

export function furnitureOf(draft: Draft): ReportModel['furniture'] {
  const { network, wave, report } = draft.gathered
  const mark = network.provenance === 'synthetic' ? ` (${words.synthetic})` : ''
  const name = `${coverTitle(draft)}${mark}`
  return {
    header: words.furniture.header(name, wave?.label ?? '').join('   ·   '),
    status: statusNames[report?.status ?? 'draft'].page,
    footer: words.furniture.footer[network.provenance],
  }
}

/** `<network> – evaluation – <wave>.docx`, without what file systems refuse. */
export function fileNameOf({ gathered: { network, wave } }: Draft): string {
  const parts = [network.name, words.fileKind, wave?.label ?? '']
  const name = parts
    .filter((part) => part !== '')
    .join(' – ')
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+|\.+$/gu, '')
  return `${Array.from(name).slice(0, 120).join('').trim()}.docx`
}
