export { ChooseLanguage, ProfileView } from './profile';
export { chooseLanguage, profileRoutes, readProfile } from './profile-routes';
