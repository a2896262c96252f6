import { ConnectedSources, ProceduresModule } from '@gun/procedures-server';
import { Global, Module } from '@nestjs/common';
import { BrokerSources } from './broker-sources';
import { ContactSeal } from './contact/contact-seal';
import { ContactStore } from './contact/contact-store';
import { ContactUpkeep } from './contact/contact-upkeep';
import { ContactsController } from './contact/contacts.controller';
import { ContactsReader } from './contact/contacts.reader';
import { ContactsService } from './contact/contacts.service';
import { DataUsesReader } from './data-uses.reader';
import { LanguagePreferences } from './language-preferences';
import { ProfilePersonalData } from './profile-personal-data';
import { ProfileController } from './profile.controller';
import { ProfileReader } from './profile.reader';
import { ProfileService } from './profile.service';
import { ProfileSourcesReader } from './profile-sources.reader';

/**
 * Global: the catalogue of procedures, one storey below, learns from here what the connected sources can prove.
 * `ContactChannels` must be provided elsewhere.
 */
@Global()
@Module({
  imports: [ProceduresModule],
  controllers: [ProfileController, ContactsController],
  providers: [
    { provide: ConnectedSources, useClass: BrokerSources },
    LanguagePreferences,
    DataUsesReader,
    ProfileReader,
    ProfileService,
    ProfileSourcesReader,
    ContactSeal,
    ContactStore,
    ContactUpkeep,
    ContactsReader,
    ContactsService,
    ProfilePersonalData,
  ],
  exports: [ConnectedSources, ProfileReader, ContactsReader, ContactUpkeep],
})
export class ProfileModule {}
