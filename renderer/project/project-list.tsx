import { ActionIcon } from '@mantine/core'
import { IconLock, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTell } from '../query.ts'
import { placeOfFile } from './file-path.ts'
import styles from './project-list.module.css'
import { useRecent, type Recent } from './recent.ts'
import { UnlockForm } from './unlock-form.tsx'
import { momentBriefly } from '../look/dates.ts'
import { doorWords } from './words.ts'

type Known = Recent['projects'][number]

/** The chosen file first where it is not among the recent ones. */
function withExtra(projects: readonly Known[], extra: string | null): readonly Known[] {
  if (extra === null || projects.some(({ path }) => path === extra)) return projects
  return [{ path: extra, present: true, modified: null, remembered: false }, ...projects]
}

function Head({ project, chosen }: { readonly project: Known; readonly chosen: boolean }) {
  const { name, folder } = placeOfFile(project.path)
  return (
    <>
      <IconLock size={18} stroke={1.7} aria-hidden className={styles['icon']} />
      <span className={styles['words']}>
        <span className={styles['name']}>{name}</span>
        <span className={styles['place']}>
          {folder}
          {!project.present && `, ${doorWords.notHere}`}
        </span>
      </span>
      {project.modified !== null && (
        <time className={styles['when']} dateTime={project.modified} data-chosen={chosen}>
          {momentBriefly(project.modified, new Date())}
        </time>
      )}
    </>
  )
}

/** Projects opened before; the chosen one asks for its passphrase in its place. */
export function ProjectList({
  extra,
  canRemember,
  onOpen,
}: {
  readonly extra: string | null
  readonly canRemember: boolean
  readonly onOpen: () => void
}) {
  const recent = useRecent()
  const forget = useTell('project', 'forgetRecent')
  const [picked, setPicked] = useState<{ path: string; extra: string | null } | null>(null)
  if (recent.data === undefined) return null
  const projects = withExtra(recent.data.projects, extra)
  if (projects.length === 0) return <p className={styles['none']}>{doorWords.noRecent}</p>
  const first = extra ?? projects.find(({ present }) => present)?.path
  const chosen = picked !== null && picked.extra === extra ? picked.path : first
  return (
    <ul className={styles['list']} aria-label={doorWords.recent}>
      {projects.map((project) => {
        const { path, present } = project
        const isChosen = path === chosen && present
        return (
          <li key={path} className={styles['project']} data-chosen={isChosen || undefined}>
            <div className={styles['line']}>
              <button
                type="button"
                className={styles['head']}
                aria-expanded={isChosen}
                disabled={!present}
                onClick={() => setPicked({ path, extra })}
              >
                <Head project={project} chosen={isChosen} />
              </button>
              {!isChosen && path !== extra && (
                <ActionIcon
                  className={styles['forget']}
                  variant="subtle"
                  color="var(--ink-2)"
                  aria-label={doorWords.forget(placeOfFile(path).name)}
                  onClick={() => void forget.tell({ path }).catch(() => undefined)}
                >
                  <IconX size={15} aria-hidden />
                </ActionIcon>
              )}
            </div>
            {isChosen && (
              <UnlockForm
                key={path}
                path={path}
                remembered={project.remembered}
                canRemember={canRemember}
                onOpen={onOpen}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
