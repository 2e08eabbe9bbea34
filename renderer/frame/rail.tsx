/** The five jobs, in the order in which evidence becomes judgement becomes help. */
import {
  IconAlignLeft,
  IconChartBar,
  IconFileExport,
  IconFilePlus,
  IconHelpCircle,
  IconLifebuoy,
  IconLock,
  type Icon,
} from '@tabler/icons-react'
import { Link } from 'wouter'
import { LatticeMark } from '../look/lattice-mark.tsx'
import type { Job } from '../screens.ts'
import { runCommand } from '../commands.ts'
import { useScreen } from './page-title.ts'
import styles from './rail.module.css'
import { frameWords } from './words.ts'

const jobs: readonly { readonly job: Job; readonly icon: Icon; readonly to: string }[] = [
  { job: 'overview', icon: IconLifebuoy, to: '/overview' },
  { job: 'collect', icon: IconFilePlus, to: '/collect' },
  { job: 'code', icon: IconAlignLeft, to: '/code' },
  { job: 'judge', icon: IconChartBar, to: '/judge' },
  { job: 'share', icon: IconFileExport, to: '/share' },
]

export function Rail() {
  const here = useScreen()?.job
  return (
    <nav className={styles['rail']} aria-label={frameWords.rail}>
      <span className={styles['mark']}>
        <LatticeMark />
      </span>
      <ul className={styles['jobs']}>
        {jobs.map(({ job, icon: JobIcon, to }) => (
          <li key={job}>
            <Link
              to={to}
              className={styles['item'] ?? ''}
              aria-current={job === here ? 'page' : undefined}
            >
              <JobIcon size={22} stroke={1.8} aria-hidden />
              <span>{frameWords.jobs[job]}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles['foot']}>
        <button type="button" className={styles['item']} onClick={() => runCommand('frame.lock')}>
          <IconLock size={20} stroke={1.8} aria-hidden />
          <span>{frameWords.lock}</span>
        </button>
        <button type="button" className={styles['item']} onClick={() => runCommand('frame.help')}>
          <IconHelpCircle size={20} stroke={1.8} aria-hidden />
          <span>{frameWords.help}</span>
        </button>
      </div>
    </nav>
  )
}
