export { AnswerList, type AnswerListProps } from './answer-list';
export { CheckAnswers, type CheckAnswersProps } from './check-answers';
export { ContestedMark } from './contested-mark';
export { correctionAddress } from './correction-address';
export { controlId, errorTarget } from './control-id';
export { type ComboboxProps, type Suggestion } from './combobox';
export {
  type AddressLookup,
  type KnownProofs,
  type ListLookup,
  type Place,
  type Street,
  type UploadFile,
  type UploadOutcome,
} from './form-context';
export { FormErrorSummary, type FormErrorSummaryProps } from './form-error-summary';
export { FormPageView, type FormPageViewProps } from './form-page-view';
export { proceduresMessages } from './procedures-messages';
export { useErrorWords } from './use-error-words';
export { useRareControls } from './use-rare-controls';
export { useSendingFiles, type SentFiles } from './use-sending-files';
export { factLines, KnownFacts, type SourcedFactProps } from './sourced-fact';
