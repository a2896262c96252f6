export { ContactData } from './contact-data';
export { Profile } from './profile';
export { useContacts } from './use-contacts';
