export { CheckDossier, MyDossiers, Dossier, DossierFormPage, SubmittedDossier, StartDossier } from './stub';
