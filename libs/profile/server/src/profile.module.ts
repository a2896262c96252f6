import { Module } from '@nestjs/common';
import { LanguagePreferences } from './language-preferences';
import { ProfileController } from './profile.controller';
import { ProfileReader } from './profile.reader';
import { ProfileService } from './profile.service';

@Module({
  controllers: [ProfileController],
  providers: [LanguagePreferences, ProfileReader, ProfileService],
  exports: [ProfileReader],
})
export class ProfileModule {}
