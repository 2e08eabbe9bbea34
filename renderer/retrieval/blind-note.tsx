/** Who codes blind is told that what is found and counted here is their own. */
import { useAsk } from '../query.ts'
import styles from './results.module.css'
import { blindWords } from './words.ts'

export function BlindNote() {
  const isBlind = useAsk('coding', 'blind', {}).data?.blind ?? false
  return isBlind ? <p className={styles['quiet']}>{blindWords.own}</p> : null
}
