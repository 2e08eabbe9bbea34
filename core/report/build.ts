/** From gathered data to the document: the one place that knows the order of the sections. */
import { checksOf } from './checks.ts'
import { coverOf, coverSubtitle, coverTitle, fileNameOf, furnitureOf } from './cover.ts'
import { openDraft, type Draft } from './draft.ts'
import type { Gathered } from './gathered.ts'
import type { ReportModel, Section } from './model.ts'
import { annexSection } from './sections/annex.ts'
import { conjecturesSection, reachedConjectures } from './sections/conjectures.ts'
import { domainSections } from './sections/domain.ts'
import { evidenceSection } from './sections/evidence.ts'
import { glanceSection } from './sections/glance.ts'
import { messagesSection } from './sections/messages.ts'
import type { Place } from './sections/place.ts'
import { profileSection } from './sections/profile.ts'
import { purposeSection } from './sections/purpose.ts'
import { responseSection } from './sections/response.ts'
import { shownSeries, timeSection } from './sections/time.ts'
import { hasContent } from './standing.ts'
import { words } from './words.ts'

type Builder = (place: Place) => Section | readonly Section[]

interface Planned {
  readonly newPage: boolean
  readonly build: Builder
}

/** What this project's data can fill; sections that would have nothing to say are left out. */
function plan(draft: Draft): Planned[] {
  const page = (build: Builder): Planned => ({ newPage: true, build })
  const spoken = draft.domains.filter(({ standings }) => standings.some(hasContent))
  const some = spoken.length > 0
  return [
    page((place) => messagesSection(draft, place)),
    page((place) => glanceSection(draft, place)),
    { newPage: false, build: (place) => purposeSection(draft, place) },
    page((place) => evidenceSection(draft, place)),
    ...(some ? [page((place) => profileSection(draft, place))] : []),
    ...spoken.map((domain) => page((place) => domainSections(draft, domain, place))),
    ...(shownSeries(draft).length > 0 ? [page((place) => timeSection(draft, place))] : []),
    ...(reachedConjectures(draft).length > 0
      ? [page((place) => conjecturesSection(draft, place))]
      : []),
    page((place) => responseSection(place)),
    page((place) => annexSection(draft, place)),
  ]
}

/** The same data give the same document, to the letter. */
export function buildReport(gathered: Gathered): ReportModel {
  const draft = openDraft(gathered)
  const sections = plan(draft).flatMap(({ newPage, build }, index) =>
    build({ number: String(index + 1), newPage }),
  )
  return {
    language: 'en-US',
    kind: words.kind,
    title: coverTitle(draft),
    subtitle: coverSubtitle(draft),
    provenance: gathered.network.provenance,
    cover: coverOf(draft),
    furniture: furnitureOf(draft),
    fileName: fileNameOf(draft),
    made: gathered.now,
    sections,
    footnotes: draft.notes(),
    checks: checksOf(draft),
  }
}
