/**
 * The form engine, for browser and server alike: no schema library, no generated code. The other door of this library
 * (`.`) adds the schemas of definitions and their check before publication.
 */
export { answerLimits, mayBeAnswers, type LimitReason } from './answer-limits';
export { addressLines } from './address-lines';
export { amountText, answerLines, answerText, notProvided, sizeText, type AnswerTextStyle } from './answer-text';
export { checkAnswers, checkPage, firstUnanswered, type FormError } from './check-answers';
export { competenceFor, type CompetentPlace } from './competence';
export { concernedMembers } from './concerned-members';
export { correctionMask, type Correction, type CorrectionVerdict } from './correction-mask';
export { dateText } from './date-text';
export { diffAnswers, isSame, type AnswerChange } from './diff-answers';
export { acceptedTypes, errorTextIn, type ErrorWords } from './error-text';
export { evidenceIn, type AskedEvidence } from './evidence-in-form';
export { evaluateLogic, holds, LogicError, type LogicScope } from './evaluate-logic';
export { factText } from './fact-text';
export { feeFor, type FeeQuote } from './fee';
export { labelOf, optionsOf, type Choosable } from './field-options';
export { findField, isWithin, nameOf, questionOf, questionsInGroup, topOf, valueAt } from './form-pointer';
export { factsInScope, type FactInScope, type FactsInScope, type FormState } from './form-state';
export { handlingStepsFor } from './handling-steps';
export { nextPage, pagePath, previousPage, progressOf } from './page-order';
export { readAnswer, readAnswers, type ReadingState } from './read-answer';
export { dateBoxes, type DateBoxes } from './read-date';
export { fileFaults, isFileAnswer } from './read-files';
export { isEmptyAnswer, type Fault, type Reading } from './reading';
export { writeAmount, writeNumber } from './read-number';
export { schemaOf, type QuestionSchema } from './question-schema';
export { validateData, type DataFault } from './validate-data';
export { softened, typeset } from './typeset';
export { withAnswer } from './with-answer';
export {
  dropHidden,
  scopeOf,
  visiblePages,
  walkForm,
  type FormWalk,
  type VisibleField,
  type VisiblePage,
} from './visible-pages';
