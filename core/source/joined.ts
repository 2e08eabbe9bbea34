/** What is told of two sources that become one. */
import { importLossWords } from './import-words.ts'

/** As much as may be told of a source in a line. */
const MOST_LETTERS = 400

export interface ToldOf {
  readonly title: string
  readonly about: string
  /** One sentence a line. */
  readonly losses: string
}

/** Everything that was told of either; what has no room behind the first stands among the losses. */
export function joinedTelling(one: ToldOf, other: ToldOf): Pick<ToldOf, 'about' | 'losses'> {
  const abouts = [one.about.trim(), other.about.trim()].filter((about) => about !== '')
  const about = [...new Set(abouts)].join('; ')
  const hasRoom = about.length <= MOST_LETTERS
  const losses = [
    ...one.losses.split('\n'),
    ...other.losses.split('\n'),
    ...(hasRoom ? [] : [importLossWords.aboutJoined(other.title, other.about)]),
  ]
  return {
    about: hasRoom ? about : one.about,
    losses: [...new Set(losses.filter((sentence) => sentence !== ''))].join('\n'),
  }
}
