/** Every invented judgment, by wave. */
import { ratings2022, ratings2023, secondRater2023 } from './ratings-2022-2023.ts'
import {
  draftAutumn2024,
  ratingsAutumn2024,
  secondRaterAutumn2024,
  secondRaterLater2024,
  trustAutumn2024,
} from './ratings-autumn-2024.ts'
import { ratingsSpring2024, secondRaterSpring2024 } from './ratings-spring-2024.ts'
import type { DemoRating } from './rating-row.ts'

export const demoRatings: readonly DemoRating[] = [
  ...ratings2022,
  ...ratings2023,
  ...secondRater2023,
  ...ratingsSpring2024,
  ...secondRaterSpring2024,
  ...ratingsAutumn2024,
  ...trustAutumn2024,
  ...secondRaterAutumn2024,
  ...secondRaterLater2024,
  ...draftAutumn2024,
]
