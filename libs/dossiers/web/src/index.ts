export { CheckDossier } from './check-dossier';
export { Dossier } from './dossier';
export { DossierFormPage } from './dossier-form-page';
export { MyDossiers } from './my-dossiers';
export { StartDossier } from './start-dossier';
export { SubmittedDossier } from './submitted-dossier';
