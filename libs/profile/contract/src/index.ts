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
export { confirmedUntil, contactStateAt, type ContactState } from './contact-state';
export { ChooseLanguage, ProfileView } from './profile';
export { chooseLanguage, profileRoutes, readProfile } from './profile-routes';
