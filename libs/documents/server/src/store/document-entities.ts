import { DocumentCheckEntity } from './document-check.entity';
import { DocumentContentEntity } from './document-content.entity';
import { DocumentEntity } from './document.entity';

export const documentEntities = [DocumentEntity, DocumentContentEntity, DocumentCheckEntity];
