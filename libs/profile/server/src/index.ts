export { ContactChannels } from './contact/contact-channels';
export { ContactUpkeep } from './contact/contact-upkeep';
export { ContactsReader, type ContactToReach } from './contact/contacts.reader';
export { CreateProfile1764300000000 } from './migrations/1764300000000-create-profile';
export { CreateContact1764300100000 } from './migrations/1764300100000-create-contact';
export { ProfileModule } from './profile.module';
export { ProfileReader } from './profile.reader';
export { markContested, markOf, type MarkReader } from './mark-contested';
