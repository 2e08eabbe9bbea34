import { Link } from 'wouter'
import { screens } from '../screens.ts'
import styles from './local-tabs.module.css'
import { useScreen } from './page-title.ts'
import { frameWords } from './words.ts'

/** The pages of the present job, one level below it. */
export function LocalTabs() {
  const here = useScreen()
  if (here === null) return null
  const tabs = screens.filter(({ job, tab }) => job === here.job && tab !== null)
  if (tabs.length < 2) return null
  return (
    <nav className={styles['tabs']} aria-label={frameWords.tabs}>
      {tabs.map(({ name, tab }) => (
        <Link
          key={name}
          to={tab ?? ''}
          className={styles['tab'] ?? ''}
          aria-current={name === here.name ? 'page' : undefined}
        >
          {frameWords.screens[name]}
        </Link>
      ))}
    </nav>
  )
}
