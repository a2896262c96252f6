import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { CharacterCount } from './form/character-count';
import { ErrorSummary } from './form/error-summary';
import { FilePicker } from './form/file-picker';
import { FollowLinks } from './page/follow-links';
import { SubmitButton } from './form/submit-button';

describe('what a script adds', () => {
  test('the error summary has the focus when the page arrives', () => {
    const { container } = render(
      <ErrorSummary titleText="Une réponse manque" errorList={[{ text: 'Rue', href: '#rue' }]} />,
    );
    expect(document.activeElement).toBe(container.querySelector('.errors'));
  });

  test('a double press sends once, and a later press sends again', () => {
    let sent = 0;
    render(
      <SubmitButton type="button" onClick={() => (sent += 1)}>
        Envoyer
      </SubmitButton>,
    );
    const press = (at: number) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'timeStamp', { value: at });
      act(() => void screen.getByRole('button').dispatchEvent(event));
    };
    press(5000);
    press(5200);
    expect(sent).toBe(1);
    press(6500);
    expect(sent).toBe(2);
  });

  test('the count follows what is typed, in the right number, and cuts nothing', () => {
    render(
      <CharacterCount
        id="message"
        language="fr"
        label="Message"
        maxLength={10}
        limitText="10 caractères au plus"
        underLimitText={{ one: 'reste %{count} caractère', other: 'reste %{count} caractères' }}
        overLimitText={{ one: '%{count} de trop', other: '%{count} en trop' }}
      />,
    );
    const box = screen.getByRole('textbox');
    const description = () => document.getElementById('message-info')?.textContent;
    expect(description()).toBe('10 caractères au plus');
    fireEvent.change(box, { target: { value: 'Bonjour' } });
    expect(description()).toBe('reste 3 caractères');
    expect(screen.getByRole('status').textContent).toBe('');
    fireEvent.change(box, { target: { value: 'Bonjour à' } });
    expect(screen.getByRole('status').textContent).toBe('reste 1 caractère');
    fireEvent.change(box, { target: { value: 'Bonjour à vous' } });
    expect(description()).toBe('4 en trop');
    expect(box).toHaveProperty('value', 'Bonjour à vous');
  });

  test('the chosen file is named in the page', () => {
    render(<FilePicker id="plan" label="Plan" chooseText="Choisir un fichier" noneText="Aucun fichier choisi" />);
    expect(screen.getByRole('status').textContent).toBe('Aucun fichier choisi');
    fireEvent.change(screen.getByLabelText('Plan'), { target: { files: [new File(['x'], 'plan.pdf')] } });
    expect(screen.getByRole('status').textContent).toBe('plan.pdf');
  });
});

describe('links inside the application', () => {
  function press(href: string, init: MouseEventInit = {}) {
    const went: string[] = [];
    const { unmount } = render(
      <FollowLinks navigate={(path) => went.push(path)}>
        <a href={href}>aller</a>
      </FollowLinks>,
    );
    fireEvent.click(screen.getByText('aller'), { button: 0, ...init });
    unmount();
    return went;
  }

  test('change the page without loading it anew', () => {
    expect(press('/fr/dossiers?page=2')).toEqual(['/fr/dossiers?page=2']);
  });

  test('to another site, to a place on the page or into a new window are left alone', () => {
    const leave = (event: Event) => event.preventDefault();
    window.addEventListener('click', leave);
    expect(press('https://example.org/')).toEqual([]);
    expect(press('#suite')).toEqual([]);
    expect(press('/fr', { ctrlKey: true })).toEqual([]);
    window.removeEventListener('click', leave);
  });
});
