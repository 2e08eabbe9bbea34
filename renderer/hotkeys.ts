/** Which key press means which command. Pure, so that it can be tested without a page. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

interface Combination {
  readonly key: string
  readonly mod: boolean
  readonly alt: boolean
  readonly shift: boolean
}

const modifiers: ReadonlySet<string> = new Set(['mod', 'ctrl', 'alt', 'shift'])

/** `mod+shift+z` taken apart; `+` itself is a key too. */
export function parseKeys(keys: string): Combination {
  const parts = keys.toLowerCase().split('+')
  const named = parts.filter((part) => modifiers.has(part))
  const key = parts.filter((part) => part !== '' && !modifiers.has(part)).join('+')
  return {
    key: key === '' ? '+' : key === 'space' ? ' ' : key,
    mod: named.includes('mod') || named.includes('ctrl'),
    alt: named.includes('alt'),
    shift: named.includes('shift'),
  }
}

/** Letters and named keys tell Shift apart; signs such as `?` and `+` lie under Shift on some keyboards and not on others. */
function minds(key: string): boolean {
  return key.length > 1 || key === ' ' || key.toLowerCase() !== key.toUpperCase()
}

/** Whether a press is exactly this combination; several may be given with spaces between. */
export function matchesKeys(keys: string, press: KeyPress): boolean {
  return keys.split(' ').some((one) => {
    if (one === '') return false
    const wanted = parseKeys(one)
    const pressed = press.key.toLowerCase()
    if (pressed !== wanted.key) return false
    if ((press.ctrlKey || press.metaKey) !== wanted.mod || press.altKey !== wanted.alt) {
      // A sign may need AltGr, which reports itself as Ctrl and Alt together.
      const altGr = press.ctrlKey && press.altKey && !wanted.mod && !wanted.alt
      if (!altGr || minds(pressed)) return false
    }
    return minds(pressed) ? press.shiftKey === wanted.shift : true
  })
}

export type Place = 'field' | 'control' | 'page'

const editing: ReadonlySet<string> = new Set(['z', 'y', 'a', 'c', 'v', 'x', 'b', 'i', 'u'])

/** Whether a press belongs to the field or control it was made in, and so is no command. */
export function belongsToField(place: Place, press: KeyPress): boolean {
  const key = press.key.toLowerCase()
  if (place === 'page') return false
  if (place === 'control') return key === 'enter' || key === ' '
  if (press.ctrlKey || press.metaKey) return editing.has(key) || key.length > 1
  return !/^(?:escape|f\d+)$/u.test(key) && !press.altKey
}

/** Where a press was made, as far as commands care. */
export function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return 'page'
  const field = target.closest('input, textarea, select, [contenteditable]')
  if (
    field instanceof HTMLInputElement &&
    /^(?:checkbox|radio|button|submit|range)$/u.test(field.type)
  )
    return 'control'
  if (field !== null && field.getAttribute('contenteditable') !== 'false') return 'field'
  const control = target.closest(
    'button, a[href], summary, [role="button"], [role="option"], [role="menuitem"], [role="tab"]',
  )
  return control === null ? 'page' : 'control'
}
