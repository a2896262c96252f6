import { sourceExchanges } from '@gun/testing';
import { holdToExchange } from '../testing/hold-to-exchange';
import { disabilityRecognition } from './disability-recognition.connector';

holdToExchange(disabilityRecognition, sourceExchanges['disability-recognition']);
