/** All invented sources, in order of date. */
import { artifacts20222023 } from './artifacts-2022-2023.ts'
import { artifacts2024 } from './artifacts-2024.ts'
import type { DemoSource } from './demo-source.ts'
import { interviewP09 } from './interview-p09.ts'
import { interviewP14 } from './interview-p14.ts'
import { interviewP21 } from './interview-p21.ts'
import { interviews2022 } from './interviews-2022.ts'
import { interviews2023 } from './interviews-2023.ts'
import { interviewsSpring2024 } from './interviews-2024.ts'
import { notes20222023 } from './notes-2022-2023.ts'
import { notesAutumn2024 } from './notes-autumn-2024.ts'
import { notesSpring2024 } from './notes-spring-2024.ts'

export const demoSources: readonly DemoSource[] = [
  ...interviews2022,
  ...interviews2023,
  ...interviewsSpring2024,
  interviewP14,
  interviewP09,
  interviewP21,
  ...notes20222023,
  ...notesSpring2024,
  ...notesAutumn2024,
  ...artifacts20222023,
  ...artifacts2024,
].toSorted((a, b) => a.date.localeCompare(b.date) || a.key.localeCompare(b.key))
