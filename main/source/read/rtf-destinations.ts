/** Groups of an RTF file whose words are not simply text: tables of fonts, notes, comments, pictures. */
import { endMark, MOST_COMMENTS, startMark } from './comment-marks.ts'
import { RtfFlow } from './rtf-flow.ts'
import { paragraphOf, type Destination, type RtfReading, type RtfState } from './rtf-reading.ts'

type Enter = (state: RtfState, reading: RtfReading) => void

const to =
  (destination: Destination): Enter =>
  (state) => {
    state.destination = destination
  }

/** Keeps the words of the group aside and hands them over at its end. */
const capture =
  (take: (text: string, reading: RtfReading, state: RtfState) => void): Enter =>
  (state, reading) => {
    state.destination = 'capture'
    const kept: string[] = []
    state.capture = kept
    state.onClose = () => {
      take(kept.join('').trim(), reading, state)
    }
  }

/** A stream of text of its own, handed over at the end of the group. */
function stream(
  state: RtfState,
  reading: RtfReading,
  take: (flow: RtfFlow, last: ReturnType<typeof paragraphOf>) => void,
): void {
  const flow = new RtfFlow()
  state.destination = 'text'
  state.flow = flow
  state.isInTable = false
  state.onClose = () => {
    take(flow, paragraphOf(state, reading))
  }
}

const counted =
  (what: 'pictures' | 'objects'): Enter =>
  (state, reading) => {
    reading.counts[what] += 1
    state.destination = 'skip'
  }

const margin: Enter = (state) => {
  state.destination = 'skip'
  state.isMargin = true
}

const note: Enter = (state, reading) => {
  const place = reading.notes.length
  reading.notes.push('')
  state.flow.add(`[${place + 1}]`)
  stream(state, reading, (flow, last) => {
    reading.notes[place] = flow.lines(last)
  })
}

/** The number of a comment by its name in the file; null where there are too many. */
function numberOf(name: string, { named, comments }: RtfReading): number | null {
  const known = named.get(name)
  if (known !== undefined) return known
  if (comments.length >= MOST_COMMENTS) return null
  comments.push({ author: '', text: '' })
  named.set(name, comments.length - 1)
  return comments.length - 1
}

const rangeMark = (mark: (comment: number) => string): Enter =>
  capture((name, reading, state) => {
    const number = numberOf(name, reading)
    if (number !== null) state.flow.add(mark(number))
  })

/** What a comment stands at, where no range is named: the place of its own group. */
const annotation: Enter = (state, reading) => {
  const { flow: around } = state
  const author = reading.author
  reading.author = ''
  reading.reference = null
  stream(state, reading, (flow, last) => {
    const text = flow.lines(last)
    const number = numberOf(reading.reference ?? `at ${reading.comments.length}`, reading)
    const comment = number === null ? undefined : reading.comments[number]
    if (number === null || comment === undefined) reading.counts.unplaced += 1
    else {
      comment.author = author
      comment.text = text
      around.add(endMark(number))
    }
  })
}

const box: Enter = (state, reading) => {
  const { flow: around } = state
  stream(state, reading, (flow, last) => {
    flow.end(last)
    around.drafts.push(...flow.drafts)
  })
}

/** Inside of what is passed over only such groups are looked into. */
export const withinSoft: Readonly<Record<string, Enter>> = {
  shptxt: box,
  ud: to('text'),
  title: capture((text, reading) => {
    reading.title = text
  }),
  pict: counted('pictures'),
}

const passedOver =
  'colortbl listtable listoverridetable filetbl xe tc tcn rxe txe nonshppict objdata ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn private pntxta pntxtb pn atnid atndate nonesttables'

export const destinations: Readonly<Record<string, Enter>> = {
  ...Object.fromEntries(passedOver.split(' ').map((name) => [name, to('skip')])),
  ...Object.fromEntries(
    ['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'].map(
      (name) => [name, margin],
    ),
  ),
  fonttbl: to('fonts'),
  stylesheet: to('styles'),
  info: to('soft'),
  upr: to('soft'),
  shp: to('soft'),
  shpinst: to('soft'),
  listtext: to('bullet'),
  pntext: to('bullet'),
  pict: counted('pictures'),
  object: counted('objects'),
  mmath: counted('objects'),
  shppict: to('text'),
  fldinst: capture((text, { links }) => {
    const address = /^HYPERLINK\s+"([^"]*)"/u.exec(text)?.[1]
    if (address !== undefined) links.push(address)
  }),
  footnote: note,
  annotation,
  atnauthor: capture((text, reading) => {
    reading.author = text
  }),
  atnref: capture((text, reading) => {
    reading.reference = text
  }),
  atrfstart: rangeMark(startMark),
  atrfend: rangeMark(endMark),
}
