/** The thread in which reports are laid out. */
import { ReportModel } from '../../core/report/model.ts'
import { answerWith } from '../document/answer.ts'
import { wordDocument } from './docx/word.ts'
import { fontFiles } from './fonts.ts'

answerWith((model) => wordDocument(ReportModel.parse(model), fontFiles()))
