/**
 * The form engine, for browser and server alike: no schema library, no generated code. The other door of this library
 * (`.`) adds the schemas of definitions and their check before publication.
 */
export { answerLimits, mayBeAnswers, type LimitReason } from './answers/answer-limits';
export { addressLines } from './wording/address-lines';
export {
  amountText,
  answerLines,
  answerText,
  notProvided,
  sizeText,
  type AnswerTextStyle,
} from './wording/answer-text';
export { checkAnswers, checkPage, firstUnanswered, type FormError } from './answers/check-answers';
export { competenceFor, type CompetentPlace } from './definition/competence';
export { concernedMembers } from './definition/concerned-members';
export { correctionMask, type Correction, type CorrectionVerdict } from './answers/correction-mask';
export { dateText } from './wording/date-text';
export { diffAnswers, isSame, type AnswerChange } from './answers/diff-answers';
export { acceptedTypes, errorTextIn, type ErrorWords } from './answers/error-text';
export { evidenceIn, type AskedEvidence } from './definition/evidence-in-form';
export { evaluateLogic, holds, LogicError, type LogicScope } from './logic/evaluate-logic';
export { factText } from './wording/fact-text';
export { feeFor, type FeeQuote } from './definition/fee';
export { labelOf, optionsOf, type Choosable } from './definition/field-options';
export { findField, isWithin, nameOf, questionOf, questionsInGroup, topOf, valueAt } from './answers/form-pointer';
export { factsInScope, type FactInScope, type FactsInScope, type FormState } from './answers/form-state';
export { handlingStepsFor } from './definition/handling-steps';
export { nextPage, pagePath, previousPage, progressOf } from './publication/page-order';
export { readAnswer, readAnswers, type ReadingState } from './reading/read-answer';
export { dateBoxes, type DateBoxes } from './reading/read-date';
export { fileFaults, isFileAnswer } from './reading/read-files';
export { isEmptyAnswer, type Fault, type Reading } from './reading/reading';
export { writeAmount, writeNumber } from './reading/read-number';
export { schemaOf, type QuestionSchema } from './definition/question-schema';
export { validateData, type DataFault } from './answers/validate-data';
export { softened, typeset } from './wording/typeset';
export { withAnswer } from './answers/with-answer';
export {
  dropHidden,
  scopeOf,
  visiblePages,
  walkForm,
  type FormWalk,
  type VisibleField,
  type VisiblePage,
} from './answers/visible-pages';
