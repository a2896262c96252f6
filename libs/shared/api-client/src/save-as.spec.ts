import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { saveAs } from './save-as';

const open = new Set<string>();
beforeEach(() => {
  jest.useFakeTimers();
  URL.createObjectURL = () => {
    open.add('blob:receipt');
    return 'blob:receipt';
  };
  URL.revokeObjectURL = (address) => void open.delete(address);
});
afterEach(() => void jest.useRealTimers());

test('a file is saved under its name, and its address outlives the click', () => {
  const clicked: HTMLAnchorElement[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this);
  });
  saveAs(new Blob(['%PDF-']), 'Votre demande est reçue GUN-7K3M-9Q2X.pdf');
  expect(clicked).toMatchObject([{ href: 'blob:receipt', download: 'Votre demande est reçue GUN-7K3M-9Q2X.pdf' }]);
  expect(open.size).toBe(1);
  jest.advanceTimersByTime(60_000);
  expect(open.size).toBe(0);
});
