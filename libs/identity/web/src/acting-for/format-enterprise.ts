import { formatEnterpriseNumber } from '@gun/kernel';

/** "0123.456.789"; empty when there is none. */
export const formatEnterprise = (number: string | undefined): string => (number ? formatEnterpriseNumber(number) : '');
