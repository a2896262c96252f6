import { ConnectedSources } from '@gun/procedures-server';
import { Global, Module } from '@nestjs/common';
import { BrokerSources } from './broker-sources';
import { LanguagePreferences } from './language-preferences';
import { ProfileController } from './profile.controller';
import { ProfileReader } from './profile.reader';
import { ProfileService } from './profile.service';

/** Global: the catalogue of procedures, one storey below, learns from here what the connected sources can prove. */
@Global()
@Module({
  controllers: [ProfileController],
  providers: [
    { provide: ConnectedSources, useClass: BrokerSources },
    LanguagePreferences,
    ProfileReader,
    ProfileService,
  ],
  exports: [ConnectedSources, ProfileReader],
})
export class ProfileModule {}
