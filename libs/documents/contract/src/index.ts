export { BlankFormContent, PenAnswer, PenQuestion, PenSection, type BlankFormInput } from './blank-form-content';
export { createCheckCode, parseCheckCode } from './check-code';
export { CriminalRecordExtractContent } from './criminal-record-extract-content';
export { DecisionContent, type DecisionInput } from './decision-content';
export { DocumentKind, documentPath, Documents, DocumentStatus, DocumentSummary, DocumentView } from './document';
export { CheckDocument, DocumentCheck } from './document-check';
export { documentProblems } from './document-problems';
export {
  checkDocument,
  deleteDocument,
  documentRoutes,
  downloadDocument,
  listMyDocuments,
  listSealKeys,
  uploadDocument,
} from './document-routes';
export { AuthenticLanguage, LegalReference, PaperContact, PaperGroup, PaperParty } from './official-paper';
export { PhoneCodeContent } from './phone-code-content';
export { PinLetterContent } from './pin-letter-content';
export { ReceiptContent } from './receipt-content';
export { SealKey, SealKeys } from './seal-key';
export { UploadRefusal, uploadLimits, uploadRefusals, uploadRefusalSentences } from './upload-refusal';
