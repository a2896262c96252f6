import { ConnectedSources } from '@gun/procedures-server';
import { Global, Module } from '@nestjs/common';
import { BrokerSources } from './broker-sources';
import { ContactSeal } from './contact/contact-seal';
import { ContactStore } from './contact/contact-store';
import { ContactUpkeep } from './contact/contact-upkeep';
import { ContactsController } from './contact/contacts.controller';
import { ContactsReader } from './contact/contacts.reader';
import { ContactsService } from './contact/contacts.service';
import { LanguagePreferences } from './language-preferences';
import { ProfileController } from './profile.controller';
import { ProfileReader } from './profile.reader';
import { ProfileService } from './profile.service';

/**
 * Global: the catalogue of procedures, one storey below, learns from here what the connected sources can prove.
 * `ContactChannels` must be provided elsewhere.
 */
@Global()
@Module({
  controllers: [ProfileController, ContactsController],
  providers: [
    { provide: ConnectedSources, useClass: BrokerSources },
    LanguagePreferences,
    ProfileReader,
    ProfileService,
    ContactSeal,
    ContactStore,
    ContactUpkeep,
    ContactsReader,
    ContactsService,
  ],
  exports: [ConnectedSources, ProfileReader, ContactsReader, ContactUpkeep],
})
export class ProfileModule {}
