export { TrainingAccount } from './training-account';
