import styles from './key-cap.module.css'
import { lookWords } from './words.ts'

const mac = typeof navigator !== 'undefined' && /mac/iu.test(navigator.userAgent)

function nameOf(part: string): string {
  if (part === 'mod') return mac ? lookWords.command : lookWords.control
  return lookWords.keyNames[part] ?? part.toUpperCase()
}

/** `mod+shift+z` in the words of this computer's keyboard: `Ctrl Shift Z`. */
export function keyName(keys: string): string {
  if (keys === '+') return keys
  return keys.toLowerCase().split('+').map(nameOf).join(' ')
}

/** A key as it looks on a keyboard; several, with spaces between, stand side by side. */
export function KeyCap({ keys }: { readonly keys: string }) {
  return (
    <span className={styles['caps']}>
      {keys.split(' ').map((one) => (
        <kbd key={one} className={styles['cap']}>
          {keyName(one)}
        </kbd>
      ))}
    </span>
  )
}
