'use client';
export const CheckDossier = (_: { dossierId: string }) => null;
export const MyDossiers = () => null;
export const Dossier = (_: { dossierId: string }) => null;
export const DossierFormPage = (_: { dossierId: string; pageId: string }) => null;
export const SubmittedDossier = (_: { dossierId: string }) => null;
export const StartDossier = (_: { procedureKey: string }) => null;
