/** Letters typed while a note is being made belong into it, and are no commands of the page that is left. */

/** No note takes longer to open; then the letters mean again what they mean on the page. */
const longest = 5_000

let typed = ''
let stop: (() => void) | null = null

function take(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (event.key === 'Backspace') typed = Array.from(typed).slice(0, -1).join('')
  else if (Array.from(event.key).length === 1) typed += event.key
  else return
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** Collects letters until somebody takes them; goes on with those that are being collected. */
export function catchLetters(): void {
  if (stop !== null) return
  typed = ''
  addEventListener('keydown', take, true)
  const timer = setTimeout(letLettersGo, longest)
  stop = () => {
    clearTimeout(timer)
    removeEventListener('keydown', take, true)
    stop = null
  }
}

/** What was typed meanwhile; nothing is collected from now on. */
export function takeLetters(): string {
  const letters = stop === null ? '' : typed
  letLettersGo()
  return letters
}

export function letLettersGo(): void {
  stop?.()
  typed = ''
}
