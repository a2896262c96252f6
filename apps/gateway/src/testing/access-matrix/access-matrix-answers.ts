/**
 * What a caller hears whom the access rule lets through. A text: the route is about the caller alone. A pair: it is
 * about one object, and those who do not see the object hear that there is none. All objects of the matrix are at the
 * end of their life, so that a write which is let through is refused by the status table and the matrix stays as it is.
 */
export interface AboutAnObject {
  readonly seen: string;
  readonly unseen: string;
  /** It belongs to a person, whomever they act for. */
  readonly ofPerson?: true;
}

const noMandate = '404 urn:problem-type:gun:identity:mandateNotFound';
const noPreview = '404 urn:problem-type:gun:data-broker:previewNotFound';
const answeredPreview: AboutAnObject = {
  seen: '409 urn:problem-type:gun:data-broker:previewAnswered',
  unseen: noPreview,
};
const noContact = '404 urn:problem-type:gun:profile:contactNotFound';
const noPermission = '404 urn:problem-type:gun:own-data:permissionNotFound';
const noExport = '404 urn:problem-type:gun:own-data:dataExportNotFound';
const noDossier = '404 urn:problem-type:gun:dossiers:dossierNotFound';
const ofDossier = (seen: string): AboutAnObject => ({ seen, unseen: noDossier });
const conflict = (code: string): AboutAnObject => ofDossier(`409 urn:problem-type:gun:dossiers:${code}`);
const ofDocument = (seen: string): AboutAnObject => ({
  seen,
  unseen: '404 urn:problem-type:gun:documents:documentNotFound',
});
const noWalletRequest = '404 urn:problem-type:gun:wallet:walletRequestNotFound';
const ofCredential = (seen: string): AboutAnObject => ({
  seen,
  unseen: '404 urn:problem-type:gun:wallet:credentialNotFound',
});

const noReceivedOffer = '404 urn:problem-type:gun:wallet:offerNotFound';
const noCredential = '404 urn:problem-type:gun:wallet:credentialNotFound';
const noCounterOffer = '404 urn:problem-type:gun:wallet:counterOfferNotFound';
/** An opening is of one officer, and of none of the matrix. */
const noOpening = '404 urn:problem-type:gun:wallet:openingNotFound';

const ofRequest = (seen: string): AboutAnObject => ({
  seen,
  unseen: '404 urn:problem-type:gun:wallet:requestNotFound',
});

export const answersToThoseWhoMay: Readonly<Record<string, string | AboutAnObject>> = {
  listProcedures: '200',
  getProcedure: '200',
  getProcedureVersion: '200',
  listLifeEvents: '200',
  listMunicipalities: '200',
  listStreets: '200',
  findOffice: '200',
  getCatalogue: '200',
  listEvidenceRequirements: '200',
  listEvidenceTypes: '200',
  listEvidenceSources: '200',
  startPreviewSession: '404 urn:problem-type:gun:data-broker:agencyDossierNotFound',
  readPreviewSession: { seen: '200', unseen: noPreview },
  askEvidence: '404 urn:problem-type:gun:data-broker:agencyDossierNotFound',
  readEvidence: { seen: '200', unseen: '404 urn:problem-type:gun:data-broker:evidenceNotFound' },
  querySubjectPseudonyms: '200',
  renewSubjectPseudonyms: '200',
  listPreviews: '200',
  readPreview: { seen: '200', unseen: noPreview },
  requestPreview: answeredPreview,
  acceptPreview: answeredPreview,
  refusePreview: answeredPreview,
  listMyParties: '200',
  listSignIns: '200',
  endSignIn: { ofPerson: true, seen: '201', unseen: '404 urn:problem-type:gun:identity:signInNotFound' },
  listMandates: '200',
  proposeMandate: '201',
  readMandateProposal: noMandate,
  answerMandate: noMandate,
  revokeMandate: { seen: '409 urn:problem-type:gun:identity:mandateEnded', unseen: noMandate },
  readOfficer: '200',
  readProfile: '200',
  readProfileSource: '404 urn:problem-type:gun:profile:sourceNotFound',
  listDataUses: '200',
  chooseLanguage: '200',
  listContacts: '200',
  giveContact: '429 urn:problem-type:gun:profile:codesTooOften',
  askContactCode: { seen: '429 urn:problem-type:gun:profile:codesTooOften', unseen: noContact },
  confirmContact: { seen: '409 urn:problem-type:gun:profile:codeOver', unseen: noContact },
  removeContact: { seen: '201', unseen: noContact },
  startDossier: '404 urn:problem-type:gun:dossiers:procedureNotFound',
  listMyDossiers: '200',
  readDossier: ofDossier('200'),
  readDossierForm: ofDossier('200'),
  saveAnswers: conflict('notEditable'),
  submitDossier: conflict('alreadySubmitted'),
  withdrawDossier: conflict('notPossibleNow'),
  discardDraft: conflict('notPossibleNow'),
  requestEvidence: ofDossier('400 urn:problem-type:gun:dossiers:unknownEvidence'),
  acceptEvidence: ofDossier('400 urn:problem-type:gun:dossiers:unknownEvidence'),
  refuseEvidence: ofDossier('400 urn:problem-type:gun:dossiers:unknownEvidence'),
  printBlankForm: '200',
  uploadDocument: '201',
  listMyDocuments: '200',
  downloadDocument: ofDocument('200'),
  deleteDocument: ofDocument('409 urn:problem-type:gun:documents:documentInUse'),
  checkDocument: '200',
  listSealKeys: '200',
  listNotifications: '200',
  countUnread: '200',
  markNotificationRead: { seen: '200', unseen: '404 urn:problem-type:gun:notifications:notificationNotFound' },
  streamLiveEvents: '200',
  streamDeskEvents: '200',
  readChannels: '200',
  chooseChannels: '200',
  listAccesses: '200',
  readAccess: { seen: '200', unseen: '404 urn:problem-type:gun:data-broker:accessNotFound' },
  exportAccesses: '200',
  listMyCredentials: '200',
  addCredential: '409 urn:problem-type:gun:wallet:typeNotOffered',
  readCredential: ofCredential('200'),
  offerCredential: ofCredential('201'),
  exportDiploma: ofCredential('201'),
  withdrawCredential: ofCredential('201'),
  readWalletRequest: noWalletRequest,
  answerWalletRequest: noWalletRequest,
  listAgeVerifiers: '200',
  proveAge: '409 urn:problem-type:gun:wallet:noProofOfAge',
  revokeCredential: '409 urn:problem-type:gun:wallet:notYourAttestation',
  withdrawCounterOffer: noCounterOffer,
  openDeskWallet: '404 urn:problem-type:gun:wallet:holderNotHere', // who lives where no officer of the matrix works
  readDeskWallet: noOpening,
  prepareOffer: noOpening,
  printCodeSheet: noOpening,
  endCounterOffer: noOpening,
  revokeAtDesk: noOpening,
  listWaitingLetters: '200',
  printLetter: '404 urn:problem-type:gun:wallet:letterNotFound',
  revokeShownCredential: '409 urn:problem-type:gun:wallet:nothingToRevoke',
  askPresentation: '409 urn:problem-type:gun:wallet:purposeNotRegistered',
  readPresentation: { seen: '200', unseen: '404 urn:problem-type:gun:wallet:presentationNotFound' },
  showCredential: ofCredential('409 urn:problem-type:gun:wallet:credentialNotValid'), // withdrawn above
  listCredentialDisplays: ofCredential('200'),
  checkCredential: '200',
  listReceivedRequests: '200',
  receiveRequest: '422 urn:problem-type:gun:wallet:linkUnreadable',
  readReceivedRequest: ofRequest('200'),
  answerReceivedRequest: ofRequest('409 urn:problem-type:gun:wallet:requestClosed'), // its minutes are over
  refuseReceivedRequest: ofRequest('409 urn:problem-type:gun:wallet:requestClosed'),
  endSharing: ofRequest('409 urn:problem-type:gun:wallet:nothingShared'),
  listReceivedOffers: '200',
  receiveOffer: '422 urn:problem-type:gun:wallet:offerUnreadable',
  readReceivedOffer: noReceivedOffer, // nobody of the matrix was offered anything
  takeOffer: noReceivedOffer,
  signInForOffer: noReceivedOffer,
  finishOffer: noReceivedOffer,
  refuseOffer: noReceivedOffer,
  listForeignCredentials: '200',
  readForeignCredential: noCredential, // nor took anything
  deleteForeignCredential: noCredential,
  listHeads: '200',
  readHead: '200',
  proveConsistency: '200',
  listHeadKeys: '200',
  readOwnData: '200',
  askDataExport: '201',
  readDataExport: { seen: '200', unseen: noExport },
  downloadDataExport: { seen: '200', unseen: noExport },
  askErasure: '201',
  takeErasureBack: { seen: '201', unseen: '404 urn:problem-type:gun:own-data:erasureNotFound' },
  listPermissions: '200',
  takePermissionBack: { seen: '201', unseen: noPermission }, // a mandate that was revoked: it stays so
  givePermissionAgain: { seen: '409 urn:problem-type:gun:own-data:permissionFixed', unseen: noPermission },
  readTrainingAccount: '200',
  reserveTrainingCredits: '409 urn:problem-type:gun:training-credits:creditsTooFew',
  cancelTrainingReservation: {
    seen: '409 urn:problem-type:gun:training-credits:reservationOver',
    unseen: '404 urn:problem-type:gun:training-credits:reservationNotFound',
  },
  proveTrainingCredits: '409 urn:problem-type:gun:training-credits:creditsTooFew',
  completeTraining: '404 urn:problem-type:gun:training-credits:claimNotFound',
  grantTrainingCredits: '404 urn:problem-type:gun:training-credits:schemeNotFound',
  claimTrainingCredits: '404 urn:problem-type:gun:training-credits:codeNotFound',
  readTrainingClaim: '404 urn:problem-type:gun:training-credits:claimNotFound',
  refundTrainingCredits: '404 urn:problem-type:gun:training-credits:claimNotFound',
  listQueue: '200',
  readDeskDossier: ofDossier('200'),
  openDossier: ofDossier('201'),
  claimDossier: conflict('notPossibleNow'),
  releaseDossier: conflict('notClaimed'),
  askCorrection: conflict('notPossibleNow'),
  handOverDossier: conflict('notPossibleNow'),
  decideDossier: conflict('alreadyDecided'),
  previewDecision: ofDossier('200'),
  readDeskDocument: ofDossier('200'),
  listAgencyEvents: '200',
  readAgencyDossier: ofDossier('200'),
  querySubjects: ofDossier('200'),
  uploadAgencyDocument: conflict('alreadyDecided'),
  downloadAgencyDocument: ofDossier('200'),
  decideAsAgency: conflict('alreadyDecided'),
  reportExecution: conflict('notPossibleNow'),
};

/** What nobody does for another party, whatever right they have to act for it, and what they hear. */
export const onlyForOneself: Readonly<Record<string, string>> = Object.fromEntries([
  ...[
    ...['readOwnData', 'askDataExport', 'readDataExport', 'downloadDataExport', 'askErasure', 'takeErasureBack'],
    ...['listPermissions', 'takePermissionBack', 'givePermissionAgain'],
  ].map((operation) => [operation, '403 urn:problem-type:gun:own-data:onlyForYourself']),
  ...['addCredential', 'receiveRequest', 'receiveOffer', 'proveAge'].map((operation) => [
    operation,
    '409 urn:problem-type:gun:wallet:notForEnterprises',
  ]),
  ...['readTrainingAccount', 'reserveTrainingCredits', 'cancelTrainingReservation', 'proveTrainingCredits'].map(
    (operation) => [operation, '403 urn:problem-type:gun:training-credits:onlyForYourself'],
  ),
]);
