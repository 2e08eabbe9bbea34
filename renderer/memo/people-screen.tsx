/** The people of a network, with what attributes and memos say of each. */
import { AttributeValues } from '../attribute/attribute-values.tsx'
import { RosterImport } from '../attribute/roster-import.tsx'
import { PeoplePage } from '../network/people-page.tsx'
import { MemosAbout } from './memos-about.tsx'
import styles from './memos-about.module.css'

export function PeopleScreen() {
  return (
    <PeoplePage
      adding={(network) => <RosterImport network={network} />}
      below={({ id }) => (
        <div className={styles['below']}>
          <AttributeValues of={{ holder: 'person', id }} readOnly={false} />
          <MemosAbout target={{ kind: 'person', id }} />
        </div>
      )}
    />
  )
}
