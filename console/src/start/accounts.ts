import type { DemoState } from '../../../src/wire/api/index.js';
import { element } from './dom.js';
import { language, text } from './text.js';

const COPIED_MS = 1_800;

interface Written {
  readonly node: HTMLElement;
  readonly write: () => void;
}

/** A value to copy. Browsers give no clipboard to a page that came over plain HTTP: then there is no button. */
function copyRow(value: string, name: () => string): Written {
  const canCopy = window.isSecureContext;
  const label = element('span', { class: 'copy-label' });
  const button = element('button', { type: 'button', class: 'copy' });
  const node = element('div', { class: 'copy-row' }, label, element('code', {}, value));
  if (canCopy) node.append(button);
  const write = (): void => {
    label.textContent = name();
    button.textContent = text().copy;
    button.setAttribute('aria-label', `${text().copy} ${name()} ${value}`);
  };
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(value).then(() => {
      button.textContent = text().copied;
      setTimeout(write, COPIED_MS);
    });
  });
  return { node, write };
}

/** The demo's accounts: they are public, and only the demo has them. */
export function createAccounts(accounts: DemoState['accounts']): Written {
  const title = element('h2');
  const list = element('ul', { class: 'accounts' });
  const writers = accounts.map((account) => {
    const role = element('p', { class: 'role' });
    const email = copyRow(account.email, () => text().email);
    const password = copyRow(account.password, () => text().password);
    list.append(element('li', {}, role, element('h3', {}, account.organisation), email.node, password.node));
    return () => {
      role.textContent = text().role[account.role];
      email.write();
      password.write();
    };
  });
  const link = element('a', { href: '/console/sign-in', class: 'door door-main' });
  const write = (): void => {
    title.textContent = text().accounts;
    link.textContent = text().signIn;
    for (const each of writers) each();
  };
  write();
  return { node: element('section', {}, title, list, link), write };
}

export function createAttributions(attributions: DemoState['attributions']): Written {
  const title = element('h2');
  const list = element('ul', { class: 'attributions' });
  const write = (): void => {
    title.textContent = text().attributions;
    list.replaceChildren(
      ...attributions.map((each) =>
        element(
          'li',
          {},
          each.text[language()],
          ' ',
          element('span', { class: 'licence' }, each.licence[language()]),
        ),
      ),
    );
  };
  write();
  return { node: element('section', {}, title, list), write };
}
