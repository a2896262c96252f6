export { AskCorrection, type DeskActProps } from './correction/ask-correction';
export { DecideDossier } from './decision/decide-dossier';
export { DeskDossier, type DeskDossierProps } from './dossier/desk-dossier';
export { dossierViews, type DossierViewName, type QueueName } from './desk-links';
export { DossierQueue } from './queue/dossier-queue';
export { HandOver } from './dossier/hand-over';
export { ShortcutChoice } from './shortcuts/shortcut-choice';
export { useDeskEvents } from './dossier/use-desk-events';
