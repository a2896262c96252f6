export { CheckDossier } from './form/check-dossier';
export { Dossier } from './dossier/dossier';
export { DossierFormPage } from './form/dossier-form-page';
export { MyDossiers } from './list/my-dossiers';
export { StartDossier } from './start/start-dossier';
export { SubmittedDossier } from './dossier/submitted-dossier';
