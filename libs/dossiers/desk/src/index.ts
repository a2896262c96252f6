export { AskCorrection, type DeskActProps } from './ask-correction';
export { DecideDossier } from './decide-dossier';
export { DeskDossier, type DeskDossierProps } from './desk-dossier';
export { dossierViews, type DossierViewName, type QueueName } from './desk-links';
export { DossierQueue } from './dossier-queue';
export { HandOver } from './hand-over';
export { ShortcutChoice } from './shortcut-choice';
export { useDeskEvents } from './use-desk-events';
