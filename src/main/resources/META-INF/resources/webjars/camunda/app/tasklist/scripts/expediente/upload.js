// Handing in a document: the types this step demands first.
import { call, make, size } from './api.js';

function options(types, required) {
  const missing = required.filter(document => !document.present).map(document => document.type);
  const demanded = required.map(document => document.type);
  const option = type => make('option', { value: type.id, selected: type.id === missing[0] }, type.title);
  const group = (label, some) => (some.length ? make('optgroup', { label }, ...some.map(option)) : null);
  return [
    make('option', { value: '' }, 'Elija el tipo'),
    group('Exigidos en este paso', types.filter(type => demanded.includes(type.id))),
    group('Otros documentos', types.filter(type => !demanded.includes(type.id)))
  ].filter(Boolean);
}

function failure(error) {
  return make('div', { class: 'expediente-error', role: 'alert' },
    make('p', {}, error.message),
    error.fields && error.fields.length > 1
      ? make('ul', {}, ...error.fields.map(field => make('li', {}, `${field.field}: ${field.message}`)))
      : null);
}

/** The form for a new document; {@code done} is called after the server took it. */
export function upload(caseNumber, taskId, types, required, done) {
  const type = make('select', { id: 'expediente-type', class: 'form-control', required: true },
    ...options(types, required));
  const file = make('input', { id: 'expediente-file', type: 'file', required: true });
  const chosen = make('span', { class: 'expediente-chosen' }, 'Ningún archivo elegido');
  const hint = make('p', { id: 'expediente-hint', class: 'expediente-hint' });
  const button = make('button', { type: 'submit', class: 'btn btn-primary' }, 'Adjuntar al expediente');
  const result = make('div', { 'aria-live': 'polite' });
  file.setAttribute('aria-describedby', 'expediente-hint');

  const explain = () => {
    const rules = types.find(each => each.id === type.value);
    hint.textContent = rules
      ? `Se admite ${rules.extensions.join(', ').toUpperCase()}, hasta ${size(rules.maxSize)}.` : '';
    file.accept = rules ? rules.extensions.map(ending => '.' + ending).join(',') : '';
  };
  type.addEventListener('change', explain);
  file.addEventListener('change', () => {
    chosen.textContent = file.files.length ? file.files[0].name : 'Ningún archivo elegido';
  });
  explain();

  async function send(event) {
    event.preventDefault();
    event.stopPropagation();
    const refuse = error => {
      result.replaceChildren(failure(error));
      result.scrollIntoView({ block: 'nearest' });
    };
    const lack = !type.value ? 'Elija el tipo de documento.' : !file.files.length ? 'Elija un archivo.' : '';
    if (lack) return refuse(new Error(lack));
    button.disabled = true;
    result.replaceChildren('Enviando…');
    const data = new FormData();
    data.append('file', file.files[0]);
    data.append('type', type.value);
    data.append('title', type.selectedOptions[0].textContent);
    data.append('taskId', taskId);
    try {
      await call(`/cases/${caseNumber}/documents`, { method: 'POST', body: data });
      await done(`«${type.selectedOptions[0].textContent}» quedó en el expediente.`);
    } catch (error) {
      refuse(error);
      button.disabled = false;
    }
  }
  return make('form', { class: 'expediente-upload', novalidate: true, onsubmit: send },
    make('label', { for: 'expediente-type' }, 'Tipo de documento'), type,
    make('span', { class: 'expediente-label' }, 'Archivo'),
    make('div', { class: 'expediente-file' },
      file, make('label', { for: 'expediente-file', class: 'btn btn-default' }, 'Elegir archivo'), chosen),
    hint, button, result);
}
