/** The thread in which passages are laid out. */
import { answerWith } from './answer.ts'
import { passagesDocument } from './passages.ts'

answerWith(passagesDocument)
