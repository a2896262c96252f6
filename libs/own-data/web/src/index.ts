export { OwnData } from './own-data';
export { Permissions } from './permissions';
