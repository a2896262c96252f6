export { CreateTrainingCredits1764520000000 } from './migrations/1764520000000-create-training-credits';
export { TrainingCreditsModule } from './training-credits.module';
export { TrainingExpiry } from './training-expiry';
