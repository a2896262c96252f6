export { BlankFormContent, PenAnswer, PenQuestion, PenSection, type BlankFormInput } from './blank-form-content';
export { CriminalRecordExtractContent } from './criminal-record-extract-content';
export { AppealRoute, DecisionContent, DecisionReason, FoundFact, type DecisionInput } from './decision-content';
export {
  AuthenticLanguage,
  LegalReference,
  maskNationalNumber,
  MaskedNationalNumber,
  PaperContact,
  PaperFact,
  PaperGroup,
  PaperParty,
} from './official-paper';
export { ReceiptContent } from './receipt-content';
export { UploadRefusal, uploadLimits, uploadRefusals, uploadRefusalSentences } from './upload-refusal';
