// Where a case stands, what this step demands of it, and its documents.
import { call, day, make } from './api.js';
import { demanded, held } from './documents.js';
import { upload } from './upload.js';

const row = (label, value) => (value ? [make('dt', {}, label), make('dd', {}, value)] : []);

const due = needs => needs.due
  ? make('span', { class: needs.overdue ? 'expediente-overdue' : null },
    (needs.overdue ? 'Venció el ' : '') + day(needs.due))
  : 'Sin plazo';

const barred = needs => needs.barredUsers.length
  ? `${needs.barredUsers.join(', ')}: ya intervinieron en un paso incompatible con este.` : null;

function heading(needs) {
  return make('p', { class: 'expediente-heading' },
    make('strong', {}, needs.caseNumber), ' ', needs.caseTitle);
}

function facts(needs) {
  return make('dl', { class: 'expediente-facts' },
    ...row('Qué hacer', needs.instruction),
    ...row('Estado', needs.caseState.replaceAll('_', ' ')),
    ...row('Vence', due(needs)),
    ...row('Fundamento', needs.legalBasis));
}

function more(needs) {
  return make('dl', { class: 'expediente-facts' },
    ...row('Procedimiento', needs.procedure),
    ...row('Cómo se contó el plazo', needs.term),
    ...row('No pueden hacerlo', barred(needs)));
}

async function papers(needs, taskId, notice, again) {
  const base = '/cases/' + needs.caseNumber;
  const [list, types] = await Promise.all([call(base + '/documents'), call(base + '/document-types')]);
  return [
    notice ? make('p', { class: 'expediente-done', role: 'status' }, notice) : null,
    held(needs.caseNumber, list),
    types.length ? make('h4', {}, 'Adjuntar un documento') : null,
    types.length ? upload(needs.caseNumber, taskId, types, needs.documents, again) : null
  ].filter(Boolean);
}

async function whole(needs, taskId, notice, again) {
  return [
    heading(needs), facts(needs), more(needs),
    make('h4', {}, 'Documentos que exige este paso'),
    needs.documents.length ? demanded(needs.documents) : make('p', {}, 'Este paso no exige documentos.'),
    make('h4', {}, 'Documentos del expediente'),
    ...await papers(needs, taskId, notice, again)
  ];
}

/** Short, for the place above a form: the documents are in a drawer. */
async function short(needs, taskId, notice, again) {
  const missing = needs.documents.some(document => !document.present);
  const drawer = missing ? 'Adjuntar lo que falta, ver los documentos' : 'Ver los documentos del expediente';
  return [
    heading(needs), facts(needs),
    needs.documents.length ? demanded(needs.documents) : null,
    make('details', { open: !!notice },
      make('summary', {}, drawer + ' y cómo se contó el plazo'),
      more(needs), ...await papers(needs, taskId, notice, again))
  ].filter(Boolean);
}

async function show(node, taskId, content, notice) {
  node.classList.add('expediente-panel');
  node.dataset.task = taskId;
  try {
    const needs = await call(`/tasks/${taskId}/requirements`);
    const parts = await content(needs, taskId, notice, said => show(node, taskId, content, said));
    // another task may have been chosen meanwhile
    if (node.dataset.task === taskId) node.replaceChildren(...parts);
  } catch (error) {
    if (node.dataset.task === taskId) {
      node.replaceChildren(make('p', { class: 'expediente-error', role: 'alert' }, error.message));
    }
  }
}

/** All about the case of a task. */
export const showWhole = (node, taskId) => show(node, taskId, whole);

/** What the person needs while filling the form of a task. */
export const showAbove = (node, taskId) => show(node, taskId, short);
