import { sourceExchanges } from '@gun/testing';
import { holdToExchange } from './hold-to-exchange';
import { taxProposal } from './tax-proposal.connector';

holdToExchange(taxProposal, sourceExchanges['tax-proposal']);
