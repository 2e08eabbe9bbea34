import type { Step } from './step.ts'

/** In an order in which each finds what it needs: a network, a wave, a person, a note with a coding are there. */
export const projectSteps: readonly Step[] = [['project.addCoder', () => ({ name: 'Bea Second' })]]
