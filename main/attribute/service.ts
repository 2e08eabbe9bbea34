/** Typed facts about sources and people. */
import type { AttributeService } from '../../core/attribute/contract.ts'
import { AppError } from '../../core/errors.ts'
import type { Work } from '../work.ts'

export function attributeService(_work: Work): AttributeService {
  const missing = (): never => {
    throw new AppError('unknown-procedure')
  }
  return {
    list: () => [],
    values: () => [],
    valuesOf: () => [],
    add: missing,
    change: missing,
    move: missing,
    remove: missing,
    set: missing,
  }
}
