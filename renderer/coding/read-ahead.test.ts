import { expect, it } from 'vitest'
import { sourceOfHref } from './read-ahead.ts'

const id = '019a0000-0000-7000-8000-000000000001'

it('knows the source that a link opens on the reading desk, also at a place in it', () => {
  expect(sourceOfHref(`#/code/${id}`)).toBe(id)
  expect(sourceOfHref(`#/code/${id}?coding=${id}`)).toBe(id)
})

it('reads nothing ahead for links that lead elsewhere', () => {
  for (const href of ['', '#/code', '#/code?list', `#/collect/note/${id}`, '#/code/new', '#page'])
    expect(sourceOfHref(href)).toBeNull()
})
