export { AnswerList, type AnswerListProps } from './answers/answer-list';
export { CheckAnswers, type CheckAnswersProps } from './answers/check-answers';
export { ContestedMark } from './answers/contested-mark';
export { correctionAddress } from './answers/correction-address';
export { controlId, errorTarget } from './questions/control-id';
export { type ComboboxProps, type Suggestion } from './questions/combobox';
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
export { useRareControls } from './questions/use-rare-controls';
export { useSendingFiles, type SentFiles } from './files/use-sending-files';
export { factLines, KnownFacts, type SourcedFactProps } from './answers/sourced-fact';
