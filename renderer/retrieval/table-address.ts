/** What a table is of, in the address of the page: choices and ids, nobody's words. */
import { CodeId } from '../../core/ids.ts'
import { Measure } from '../../core/retrieval/table-model.ts'
import { TableShow, type TableOrder } from '../../core/retrieval/table-view.ts'
import {
  meetings,
  plainColumns,
  type ColumnsChoice,
  type Question,
  type RowsChoice,
} from './table-question.ts'

const plainRows = ['most', 'all', 'top', 'chosen'] as const

/** An address of some two thousand characters is taken everywhere. */
const MOST_CHOSEN = 40

export function addressOf(question: Question): string {
  const { rows, chosen, columns, meeting, measure, view } = question
  const parameters = new URLSearchParams({ rows, columns, meeting, count: measure })
  if (rows === 'chosen' && chosen.length > 0 && chosen.length <= MOST_CHOSEN)
    parameters.set('codes', chosen.join('.'))
  if (view.show !== 'counts') parameters.set('show', view.show)
  if (view.hidesEmpty) parameters.set('empty', 'hidden')
  // The head of a column may be a value that somebody wrote.
  if (view.order.by === 'name' || view.order.by === 'n') parameters.set('order', view.order.by)
  return `/retrieve/tables?${parameters.toString()}`
}

function rowsOf(said: string | null, otherwise: RowsChoice): RowsChoice {
  const plain = plainRows.find((one) => one === said)
  return plain ?? CodeId.safeParse(said).data ?? otherwise
}

function columnsOf(said: string | null, otherwise: ColumnsChoice): ColumnsChoice {
  const plain = plainColumns.find((one) => one === said)
  if (plain !== undefined) return plain
  return /^attribute:[\da-f-]{36}$/u.test(said ?? '')
    ? // The pattern has just been checked.
      (said as ColumnsChoice)
    : otherwise
}

function meetingOf(said: string | null, otherwise: Question['meeting']): Question['meeting'] {
  return said !== null && Object.hasOwn(meetings, said)
    ? // It has just been found among the keys.
      (said as Question['meeting'])
    : otherwise
}

function orderOf(said: string | null, otherwise: TableOrder): TableOrder {
  return said === 'name' || said === 'n' ? { by: said } : otherwise
}

/** The question of an address; what it leaves out is as it was before. */
export function questionOf(search: string, before: Question): Question {
  const parameters = new URLSearchParams(search)
  if (parameters.get('rows') === null) return before
  const ids = parameters.get('codes')?.split('.') ?? []
  const chosen = ids.flatMap((one) => CodeId.safeParse(one).data ?? [])
  return {
    ...before,
    rows: rowsOf(parameters.get('rows'), before.rows),
    chosen: chosen.length > 0 ? chosen : before.chosen,
    columns: columnsOf(parameters.get('columns'), before.columns),
    meeting: meetingOf(parameters.get('meeting'), before.meeting),
    measure: Measure.safeParse(parameters.get('count')).data ?? before.measure,
    view: {
      show: TableShow.safeParse(parameters.get('show')).data ?? 'counts',
      hidesEmpty: parameters.get('empty') === 'hidden',
      order: orderOf(parameters.get('order'), before.view.order),
    },
  }
}
