import type { Direction, Level, Provenance } from '../../core/values.ts'

export const lookWords = {
  levels: {
    1: 'Least',
    2: 'Dev (Low)',
    3: 'Dev (Mid)',
    4: 'Dev (High)',
    5: 'Most',
  } satisfies Record<Level, string>,
  notRated: 'Not rated',
  rungs: (word: string, level: number) => `${word}, ${level} of 5`,
  directions: {
    supports: { sign: '+', word: 'supports' },
    counters: { sign: '−', word: 'counters' },
    mixed: { sign: '~', word: 'mixed' },
  } satisfies Record<Direction, { sign: string; word: string }>,
  status: {
    observed: null,
    imported: 'IMPORTED',
    published: 'PUBLISHED',
    synthetic: 'SYNTHETIC',
  } satisfies Record<Provenance, string | null>,
  readOnly: 'READ-ONLY',
  keyNames: {
    enter: 'Enter',
    escape: 'Esc',
    arrowup: '↑',
    arrowdown: '↓',
    arrowleft: '←',
    arrowright: '→',
    delete: 'Del',
    backspace: '⌫',
    tab: 'Tab',
    space: 'Space',
    shift: 'Shift',
    alt: 'Alt',
    home: 'Home',
    end: 'End',
    pageup: 'PgUp',
    pagedown: 'PgDn',
    '-': '−',
  } as Readonly<Record<string, string>>,
  control: 'Ctrl',
  command: '⌘',
} as const

export const draftWords = {
  since: (when: string) => `What you typed before is still here (${when}).`,
  startOver: 'Start over',
} as const
