export { claimsOfElement, credentialType, elementOf, sdJwtOf, typeOfDocument, typeOfVct } from './credential-catalogue';
export { ClaimsMapping, mapClaims, withoutMapped } from './claims-mapping';
export { AgeProof, AgeVerifier, AgeVerifiers, ProveAge } from './age-token/age-proof';
export { ageProofRoutes, listAgeVerifiers, proveAge } from './age-token/age-proof-routes';
export {
  ageClaim,
  finishToken,
  prepareToken,
  spendToken,
  verifyToken,
  type AgeToken,
  type PreparedToken,
  type SiteChallenge,
  type WaitingToken,
} from './age-token/age-token';
export { type RsaPublicKey } from './age-token/blind-signature';
export { continues, emptyHead, findKey, headOf, isUnambiguous, monthOf, type LoggedKey } from './age-token/key-log';
export {
  credentialKeys,
  type CredentialClaim,
  type CredentialFormat,
  type CredentialKey,
  type CredentialType,
  type MdocFormat,
  type SdJwtFormat,
} from './credential-type';
export {
  AddCredential,
  CredentialDetail,
  CredentialFile,
  CredentialOffer,
  Credentials,
  CredentialView,
} from './credential';
export { CredentialState } from './credential-state';
export { CredentialCheck, CredentialDisplay, type CheckCredential, type ShowCredential } from './credential-display';
export { checkCredential, listCredentialDisplays, showCredential } from './credential-display-routes';
export { europeanDigitalCredential } from './catalogue/european-digital-credential';
export { CounterOfferState, CounterOfferView } from './desk/counter-offer';
export { withdrawCounterOffer } from './desk/counter-offer-routes';
export {
  DeskOffer,
  DeskWallet,
  OpenDeskWallet,
  PrepareOffer,
  RevokeAtDesk,
  WaitingLetter,
  WaitingLetters,
  type DeskCredential,
} from './desk/desk-wallet';
export {
  endCounterOffer,
  listWaitingLetters,
  openDeskWallet,
  prepareOffer,
  printCodeSheet,
  printLetter,
  readDeskWallet,
  revokeAtDesk,
} from './desk/desk-wallet-routes';
export { DcqlQuery, type DcqlCredential } from './dcql';
export { isAnswered, isOfType, matchCredential, type KnownCredential } from './match-credential';
export { isRegistered, judgeRequest, nestedClaims, type JudgedQuestion } from './judge-request';
export { handoverInfo, type Handover } from './openid-handover';
export { AskPresentation, Presentation, PresentationState, ShownCredential } from './presentation';
export { presentationFailureSentences, type PresentationFailure } from './presentation-failure';
export {
  drawNonce,
  exchangeToken,
  fetchPresentationRequest,
  issueCredential,
  notifyIssuer,
  issuerPath,
  pushAuthorizationRequest,
  readAuthorizationServerMetadata,
  readCredentialOffer,
  readIssuerMetadata,
  readPresentationRequest,
  listStatusLists,
  readStatusList,
  readTrustAnchors,
  readTrustList,
  readRelyingPartyList,
  readTypeMetadata,
  receivePresentation,
  startAuthorization,
  walletProtocols,
} from './protocol-routes';
export {
  AnswerRequest,
  blocks,
  ReceivedRequest,
  ReceiveRequest,
  type Block,
  type FittingDocument,
  type NamedClaim,
  type ReceivedRequests,
  type ReceivedRequestState,
  type Want,
} from './received-request';
export {
  answerReceivedRequest,
  endSharing,
  listReceivedRequests,
  readReceivedRequest,
  receiveRequest,
  refuseReceivedRequest,
} from './received-request-routes';
export { claimsAsked, queryFor, type RegisteredPurpose, type RelyingParty } from './relying-party';
export {
  revocationReasons,
  Revocation,
  RevocationGrounds,
  type RevokeCredential,
  type RevokeShownCredential,
} from './revocation';
export { credentialEnded, credentialIssued } from './wallet-events';
export {
  type ForeignCredentialDeletion,
  type ForeignCredentialDetail,
  type ForeignCredentials,
  type ForeignCredentialState,
  type ForeignCredentialView,
} from './receiving/foreign-credential';
export {
  deleteForeignCredential,
  listForeignCredentials,
  readForeignCredential,
} from './receiving/foreign-credential-routes';
export { offerFailures, offerFailureSentences, type OfferFailure } from './receiving/offer-failure';
export {
  VouchedIssuer,
  WantedPin,
  type AttestationFormat,
  type FinishOffer,
  type OfferedDocument,
  type OfferSignIn,
  type ReceivedOffer,
  type ReceivedOffers,
  type ReceivedOfferState,
  type ReceiveOffer,
  type SignInForOffer,
  type TakeOffer,
} from './receiving/received-offer';
export {
  finishOffer,
  listReceivedOffers,
  readReceivedOffer,
  receiveOffer,
  refuseOffer,
  signInForOffer,
  takeOffer,
} from './receiving/received-offer-routes';
export { RevocationView } from './revocation-view';
export { WalletEvent, WalletReport } from './wallet-report';
export { revokeCredential, revokeShownCredential } from './revocation-routes';
export {
  hasWalletDesk,
  mayAgencyRevoke,
  mayOfficeHandOver,
  mayOfficeRevoke,
  type OfficeDuties,
} from './revoking-authorities';
export { walletProblems } from './wallet-problems';
export { answerWalletRequest, readWalletRequest } from './wallet-request-routes';
export { AnswerWalletRequest, WalletRequest, WalletRequestAnswer } from './wallet-request';
export {
  addCredential,
  askPresentation,
  exportDiploma,
  listMyCredentials,
  offerCredential,
  readCredential,
  readPresentation,
  walletRoutes,
  withdrawCredential,
} from './wallet-routes';
