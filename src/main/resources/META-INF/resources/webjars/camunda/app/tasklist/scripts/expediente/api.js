// The ministry's own interface, called with the session of the web application.
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

function token() {
  const cookie = document.cookie.split('; ').find(pair => pair.startsWith('XSRF-TOKEN='));
  return cookie ? cookie.slice(cookie.indexOf('=') + 1) : '';
}

/** Calls {@code /api}; gives the JSON answer or throws an Error with the server's Spanish sentence. */
export async function call(path, options = {}) {
  const headers = { Accept: 'application/json', 'X-XSRF-TOKEN': token() };
  let answer;
  try {
    answer = await fetch(root + '/api' + path, { credentials: 'same-origin', ...options, headers });
  } catch (unreachable) {
    throw new Error('No hay conexión con el servidor. Revise su red e intente de nuevo.');
  }
  if (answer.status === 401) throw new Error('Su sesión terminó. Inicie sesión de nuevo.');
  const type = answer.headers.get('Content-Type') || '';
  const body = type.includes('json') ? await answer.json() : null;
  if (!answer.ok) {
    const error = new Error((body && body.detail) || 'No se pudo completar la acción. Intente de nuevo.');
    error.fields = (body && body.errors) || [];
    throw error;
  }
  return body;
}

/** Address of a document for download. */
export const documentAddress = (caseNumber, id) => `${root}/api/cases/${caseNumber}/documents/${id}`;

/** An element with text and children, never with markup from data. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  });
  element.append(...children.filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** {@code 2026-03-09} as people here write it. */
export const day = iso => (iso ? iso.slice(0, 10).split('-').reverse().join('/') : '');

/** A moment in El Salvador, wherever the browser is. */
export const moment = iso => new Intl.DateTimeFormat('es-SV', {
  timeZone: 'America/El_Salvador', day: '2-digit', month: '2-digit', year: 'numeric',
  hour: '2-digit', minute: '2-digit', hourCycle: 'h23'
}).format(new Date(iso)).replace(',', '');

/** Bytes as people read them. */
export const size = bytes => bytes < 1024 * 1024
  ? Math.max(1, Math.round(bytes / 1024)) + ' kB'
  : (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '') + ' MB';
