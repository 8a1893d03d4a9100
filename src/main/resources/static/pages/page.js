// What the pages of the ministry's staff share. Data comes from /api with the session of the web apps.
export const root = document.body.dataset.root.replace(/\/$/, '');

const message = document.getElementById('message');

/** Says what went wrong; without an error, nothing. */
export function complain(error) {
  message.hidden = !error;
  message.replaceChildren();
  if (!error) return;
  message.append(error.message);
  if (error.status === 401) {
    const login = make('a', { href: root + '/camunda/app/welcome/default/' }, 'Iniciar sesión');
    message.append(' ', login, ' y vuelva a esta página.');
  }
}

/** Asks /api; gives the JSON answer or throws an Error with the server's Spanish sentence. */
export async function call(path) {
  let answer;
  try {
    answer = await fetch(root + '/api' + path, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  } catch (unreachable) {
    throw new Error('No hay conexión con el servidor. Revise su red e intente de nuevo.');
  }
  const type = answer.headers.get('Content-Type') || '';
  const body = type.includes('json') ? await answer.json() : null;
  if (answer.ok) return body;
  const error = new Error(answer.status === 401
    ? 'Debe iniciar sesión para ver estos datos.'
    : (body && body.detail) || 'No se pudo completar la consulta. Intente de nuevo.');
  error.status = answer.status;
  throw error;
}

/** An element with text and children, never with markup from data. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
}

/** A text of digits as people here write money. */
export function money(text) {
  if (text === null) return '—';
  const [whole, cents] = text.replace('-', '').split('.');
  return (text.startsWith('-') ? '−$' : '$') + whole.replace(/\B(?=(\d{3})+$)/g, ',') + '.' + cents;
}

export const day = iso => (iso ? iso.slice(0, 10).split('-').reverse().join('/') : '');

const shown = {
  money,
  date: day,
  moment: iso => day(iso) + ' ' + iso.slice(11, 16), // written in the ministry's zone
  flag: value => (value ? 'Sí' : 'No'),
  number: String,
  text: value => value
};

/** Fills a table; columns have a label and a kind, rows are lists of cells: values, or elements ready made. The first
 * column names the row. */
export function fill(table, columns, rows) {
  table.tHead.replaceChildren(make('tr', {}, ...columns.map(column =>
    make('th', { scope: 'col', class: style(column.kind) }, column.label))));
  table.tBodies[0].replaceChildren(...rows.map(row => make('tr', {}, ...row.map((value, i) =>
    make(i ? 'td' : 'th', i ? { class: style(columns[i].kind) } : { scope: 'row', class: 'fixed' },
      cell(value, columns[i].kind))))));
}

function cell(value, kind) {
  if (value instanceof Node) return value;
  return value === null ? '—' : shown[kind](value);
}

function style(kind) {
  if (kind === 'money' || kind === 'number') return 'number';
  return kind === 'text' ? '' : 'fixed';
}

/** Buttons and words for the page of a long list; gives what to do when it changes. */
export function pager(turn) {
  const [before, place, after] = ['before', 'place', 'after'].map(id => document.getElementById(id));
  let page = 0;
  before.addEventListener('click', () => turn(page - 1));
  after.addEventListener('click', () => turn(page + 1));
  return answer => {
    page = answer.page;
    const pages = Math.max(1, Math.ceil(answer.total / answer.size));
    before.disabled = page === 0;
    after.disabled = page >= pages - 1;
    place.textContent = `Página ${page + 1} de ${pages}`;
  };
}
