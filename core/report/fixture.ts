/** Gathered data of an invented network, for tests of documents. */
import { shippedNodes } from '../framework/shipped.ts'
import { ReportId, type WaveId } from '../ids.ts'
import type { AuthorText, Report } from './contract.ts'
import {
  fixtureCells,
  fixturePassages,
  fixtureRatings,
  fixtureSeries,
  latest,
} from './fixture-evidence.ts'
import {
  fixtureId,
  fixtureNetwork,
  fixturePeople,
  fixtureSources,
  fixtureWaves,
  networkId,
} from './fixture-network.ts'
import type { Gathered } from './gathered.ts'

const text = (slot: string, words: string): AuthorText => ({ slot, text: words })

function authored(waveId: WaveId): Report {
  return {
    id: ReportId.parse(fixtureId(10, 1)),
    networkId,
    waveId,
    kind: 'evaluation',
    title: 'Fall 2025 report',
    status: 'debrief',
    audience: 'The hub and the site teams.',
    texts: [
      text(
        'n19.structure.trust.saw',
        'In fall 2023 members were polite and guarded. By spring 2024 trust had fallen.\n\nTwo things followed. The hub and the six principals signed an agreement that test data stay in the team that made them; and Maria Okafor opened the convening with a failed test of her own.',
      ),
      text(
        'n19.structure.trust.sowhat',
        'Trust was repaired by something done, not by something said.',
      ),
      text(
        'n19.structure.trust.nowwhat',
        'Which failed test has changed what someone at another site did?\nWhat would let Site F take part without having to perform?',
      ),
    ],
    changed: '2026-01-14T10:42:00.000Z',
  }
}

/** A full project: five waves of which one was not held, thirty people, ratings, and an author who has begun to write. */
export function fullGathered(): Gathered {
  if (latest === undefined) throw new Error('the fixture has no wave')
  return {
    now: '2026-01-14T10:42:00.000Z',
    report: authored(latest.id),
    network: fixtureNetwork,
    waves: fixtureWaves,
    wave: latest,
    people: fixturePeople,
    sources: fixtureSources,
    passages: fixturePassages,
    cells: fixtureCells,
    coders: 2,
    ratings: fixtureRatings,
    series: fixtureSeries,
    nodes: shippedNodes,
  }
}

/** A network that somebody has only just named. */
export function emptyGathered(): Gathered {
  const bare = { problem: '', aim: '', hub: '', about: '', provenance: 'observed' as const }
  return {
    ...fullGathered(),
    report: null,
    network: { ...fixtureNetwork, ...bare, name: 'New network' },
    waves: [],
    wave: null,
    people: [],
    sources: [],
    passages: [],
    cells: [],
    coders: 0,
    ratings: [],
    series: [],
  }
}
