export { CreateProfile1764300000000 } from './migrations/1764300000000-create-profile';
export { ProfileModule } from './profile.module';
export { ProfileReader } from './profile.reader';
