export { Access } from './access';
export { Accesses } from './accesses';
