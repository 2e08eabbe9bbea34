/** The two doors of the program, as a story goes through them. */
import type { Page } from '@playwright/test'

export interface DoorOption {
  door: 'browser' | 'desktop'
}

export interface Folders {
  /** Where the story keeps its projects; also the person's home folder. */
  readonly folder: string
  /** Where the program keeps its own list of recent projects. */
  readonly dataFolder: string
  readonly tmpFolder: string
}

/** A running program behind one door. */
export interface Door {
  /** Its page; another one after `restart`. */
  readonly page: () => Page
  readonly address: () => string
  /** Everything that it has written to its streams so far. */
  readonly output: () => string
  readonly kill9: () => Promise<void>
  /** Starts it again in the same folders and opens its page. */
  readonly restart: () => Promise<void>
  readonly close: () => Promise<void>
}

export interface Trellis extends Folders {
  readonly page: Page
  readonly address: string
  readonly output: string
  readonly kill9: () => Promise<void>
  readonly restart: () => Promise<void>
  /** Ends the program in good order; it can be started again. */
  readonly close: () => Promise<void>
}
