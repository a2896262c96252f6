export { ConfirmContact, ContactKind, contactKinds, Contacts, ContactView, GiveContact } from './contact';
export { contactCodeAsked, contactConfirmed, contactDue, contactEnded } from './contact-events';
export { contactProblems, type ContactProblem } from './contact-problems';
export {
  askContactCode,
  confirmContact,
  contactRoutes,
  giveContact,
  listContacts,
  removeContact,
} from './contact-routes';
export { faultOfMobile } from './mobile-number';
export { confirmedUntil, contactStateAt, type ContactState } from './contact-state';
export { ChooseLanguage, ProfileView } from './profile';
export { profileProblems } from './profile-problems';
export { chooseLanguage, listDataUses, profileRoutes, readProfile, readProfileSource } from './profile-routes';
export { DataUses, ProfileBlock, ProfileSource, ProfileSourceView } from './profile-source';
