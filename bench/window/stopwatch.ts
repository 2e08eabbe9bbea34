/** From a person's deed to the frame that shows what came of it, measured inside the page. */
import type { Page } from '@playwright/test'

/** What has to be on the page: so many elements of a selector, or others of it than when the deed was done. */
export type Sight =
  { readonly selector: string; readonly atLeast: number } | { readonly changed: string }

/** Runs inside the page, so it stands on nothing outside of itself. */
function watchInPage([name, seen]: readonly ['click' | 'keydown', Sight]): Promise<number> {
  const now = (selector: string): string =>
    [...document.querySelectorAll(selector)].map((element) => element.outerHTML).join('')
  const before = 'changed' in seen ? now(seen.changed) : ''
  const isThere = (): boolean =>
    'changed' in seen
      ? now(seen.changed) !== before
      : document.querySelectorAll(seen.selector).length >= seen.atLeast
  document.documentElement.dataset['watching'] = 'true'
  return new Promise((resolve, reject) => {
    const painted = (began: number): void => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve(performance.now() - began)
      channel.port2.postMessage(null)
    }
    const look = (began: number): void => {
      if (isThere()) painted(began)
      else if (performance.now() - began > 20_000)
        reject(new Error(`Never seen: ${JSON.stringify(seen)}`))
      else requestAnimationFrame(() => look(began))
    }
    addEventListener(name, (happened) => look(happened.timeStamp), { capture: true, once: true })
  })
}

/**
 * Starts at the timestamp that the browser gives the input event, ends after the first frame in which the sight is there
 * has been painted: it is looked for at the beginning of each frame, and a task that is posted there runs once the frame is drawn.
 */
export async function toPainted(
  page: Page,
  event: 'click' | 'keydown',
  act: () => Promise<void>,
  sight: Sight,
): Promise<number> {
  const watch = page.evaluate(watchInPage, [event, sight] as const)
  await page.waitForSelector('html[data-watching]')
  await act()
  const took = await watch
  await page.evaluate(() => delete document.documentElement.dataset['watching'])
  return took
}

/** Milliseconds between frames while the element is scrolled by `step` pixels in each of `frames` frames. */
export function scrollFrames(
  page: Page,
  selector: string,
  frames: number,
  step: number,
): Promise<number[]> {
  return page.evaluate(
    ([where, count, pixels]) =>
      new Promise<number[]>((resolve, reject) => {
        const element = document.querySelector(where)
        if (element === null) {
          reject(new Error(`Nothing to scroll: ${where}`))
          return
        }
        const took: number[] = []
        let last: number | null = null
        const frame = (now: number): void => {
          if (last !== null) took.push(now - last)
          last = now
          element.scrollTop += pixels
          if (took.length < count) requestAnimationFrame(frame)
          else resolve(took)
        }
        requestAnimationFrame(frame)
      }),
    [selector, frames, step] as const,
  )
}
