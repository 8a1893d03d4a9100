// The documents of a case: what the step demands, and what the case holds.
import { documentAddress, make, moment, size } from './api.js';

/** What this step demands, and whether it is there. */
export function demanded(documents) {
  return make('ul', { class: 'expediente-required' },
    ...documents.map(document =>
      make('li', { class: document.present ? 'present' : 'missing' },
        make('span', { 'aria-hidden': 'true' }, document.present ? '✓ ' : '✗ '),
        (document.present ? 'Ya está: ' : 'Falta: ') + document.title)));
}

function line(caseNumber, document) {
  const valid = document.status === 'VIGENTE';
  const title = document.title || document.typeTitle;
  return make('tr', { class: valid ? null : 'expediente-void' },
    make('td', {},
      make('a', { href: documentAddress(caseNumber, document.id), download: document.fileName }, title),
      title === document.typeTitle ? null : make('span', { class: 'expediente-hint' }, document.typeTitle)),
    make('td', {}, document.number || ''),
    make('td', {}, moment(document.createdAt)),
    make('td', {}, size(document.size)),
    make('td', {}, valid ? 'Vigente' : document.status === 'ANULADO' ? 'Anulado' : 'Reemplazado'));
}

/** The table of all documents with links for download. */
export function held(caseNumber, documents) {
  if (!documents.length) {
    return make('p', { class: 'expediente-hint' }, 'El expediente todavía no tiene documentos.');
  }
  const heads = ['Documento', 'Número', 'Agregado', 'Tamaño', 'Estado'];
  return make('table', { class: 'table table-condensed expediente-documents' },
    make('thead', {}, make('tr', {}, ...heads.map(head => make('th', { scope: 'col' }, head)))),
    make('tbody', {}, ...documents.map(document => line(caseNumber, document))));
}
