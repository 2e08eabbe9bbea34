import { expect, test } from 'vitest'
import { AppError } from '../core/errors.ts'
import type { Bridge, Notice, Reply, Request } from '../core/wire.ts'
import { createCall, createClients, kindOf, type Hearing } from './api.ts'

/** A wire whose other end answers as told. */
function wireTo(answer: (request: Request, say: (notice: Notice) => void) => Promise<Reply>) {
  const listeners = new Set<(notice: Notice) => void>()
  const cancelled: string[] = []
  const bridge: Bridge = {
    host: 'browser',
    call: (request) => answer(request, (notice) => listeners.forEach((listen) => listen(notice))),
    cancel: (job) => void cancelled.push(job),
    listen: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    pickFiles: () => Promise.resolve([]),
    takeFiles: () => Promise.resolve([]),
    bringFile: () => Promise.reject(new Error('Nothing is brought here.')),
    saveFile: () => Promise.resolve(null),
    copy: () => Promise.resolve(),
    choosePath: () => Promise.resolve(null),
  }
  return { bridge, cancelled, listeners }
}

const good = (value: unknown): Promise<Reply> => Promise.resolve({ ok: true, value, touched: [] })

test('a feature and a procedure by name become a request, and its value the answer', async () => {
  const asked: Request[] = []
  const { bridge } = wireTo((request) => {
    asked.push(request)
    return good(['a network'])
  })
  const clients = createClients(createCall(bridge))
  await expect(clients.network.list({})).resolves.toEqual(['a network'])
  expect(asked).toEqual([{ feature: 'network', procedure: 'list', input: {} }])
})

test('a refusal rejects with its code and its detail', async () => {
  const { bridge } = wireTo(() =>
    Promise.resolve({ ok: false, code: 'name-taken', message: '', detail: 'Trust' }),
  )
  const error = await createCall(bridge)('coding', 'addCode', {}).catch((e: unknown) => e)
  expect(error).toBeInstanceOf(AppError)
  expect(error).toMatchObject({ code: 'name-taken', detail: 'Trust' })
})

test('a defect of the wire is internal and does not carry its own words', async () => {
  const { bridge } = wireTo(() => Promise.reject(new Error('a secret sentence')))
  const error = await createCall(bridge)('network', 'list', {}).catch((e: unknown) => e)
  expect(error).toMatchObject({ code: 'internal', detail: '' })
})

test('a lost connection stays a lost connection', async () => {
  const { bridge } = wireTo(() => Promise.reject(new AppError('connection-lost')))
  const error = await createCall(bridge)('network', 'list', {}).catch((e: unknown) => e)
  expect(error).toMatchObject({ code: 'connection-lost' })
})

test('the session hears of question, answer and failure', async () => {
  const heard: string[] = []
  const hearing: Hearing = {
    asked: ({ procedure }) => heard.push(`asked ${procedure}`),
    answered: ({ procedure }, touched) => heard.push(`answered ${procedure} ${touched.join()}`),
    failed: ({ procedure }, { code }) => heard.push(`failed ${procedure} ${code}`),
  }
  const { bridge } = wireTo(({ procedure }) =>
    Promise.resolve(
      procedure === 'add'
        ? { ok: true, value: null, touched: ['network'] }
        : { ok: false, code: 'conflict', message: '', detail: '' },
    ),
  )
  const call = createCall(bridge, hearing)
  await call('network', 'add', {})
  await call('network', 'change', {}).catch(() => undefined)
  expect(heard).toEqual([
    'asked add',
    'answered add network',
    'asked change',
    'failed change conflict',
  ])
})

test('a job hears of its own progress only, and nothing once it is done', async () => {
  const reports: unknown[] = []
  const wire = wireTo((request, say) => {
    say({ type: 'progress', job: request.job ?? '', progress: 1 })
    say({ type: 'progress', job: 'another', progress: 2 })
    return good('done')
  })
  const call = createCall(wire.bridge)
  await call('source', 'preview', {}, { onProgress: (report) => reports.push(report) })
  expect(reports).toEqual([1])
  expect(wire.listeners.size).toBe(0)
})

test('aborting cancels the job by its name', async () => {
  const stop = new AbortController()
  let job = ''
  const wire = wireTo((request) => {
    job = request.job ?? ''
    stop.abort()
    return good(null)
  })
  await createCall(wire.bridge)('source', 'importFiles', {}, { signal: stop.signal })
  expect(job).not.toBe('')
  expect(wire.cancelled).toEqual([job])
})

test('only jobs are named', async () => {
  const jobs: unknown[] = []
  const { bridge } = wireTo((request) => {
    jobs.push(request.job)
    return good(null)
  })
  await createCall(bridge)('network', 'add', {})
  expect(jobs).toEqual([undefined])
})

test('kinds come from the contracts', () => {
  expect(kindOf('network', 'list')).toBe('query')
  expect(kindOf('network', 'add')).toBe('command')
  expect(kindOf('project', 'unlock')).toBe('action')
  expect(kindOf('source', 'importFiles')).toBe('job')
})
