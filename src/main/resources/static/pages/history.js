// What is known of a contractor or a contract manager over all contracts.
import { call, complain, day, fill, make } from './page.js';
import { contractor, date, managers, money, number, text, word } from './contracts.js';

const form = document.getElementById('search');
const part = id => document.getElementById(id);
const flag = label => ({ label, kind: 'flag' });

/** A table under its title; without rows, words that say so. */
function section(title, columns, rows, none) {
  const id = 'title-' + part('sections').children.length;
  const heading = make('h3', { id }, `${title} (${rows.length})`);
  if (!rows.length) {
    part('sections').append(make('section', {}, heading, make('p', {}, none)));
    return;
  }
  const table = make('table', {}, make('thead'), make('tbody'));
  const scroll = make('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-labelledby': id }, table);
  fill(table, columns, rows);
  part('sections').append(make('section', {}, heading, scroll));
}

function warn(sentences) {
  part('warning').hidden = !sentences.length;
  part('warning').textContent = sentences.join(' ');
}

function showContractor(of) {
  part('who').textContent = `${of.name}, ${of.nit}`;
  const owed = of.fines.filter(one => one.state === 'FIRME' || one.state === 'EN_COBRO').length;
  warn([
    ...(of.barredUntil ? [`Inhabilitado hasta el ${day(of.barredUntil)}.`] : []),
    ...(owed ? [owed === 1 ? 'Tiene 1 multa firme sin pagar.' : `Tiene ${owed} multas firmes sin pagar.`] : []),
    ...of.shared.filter(one => one.otherBarredUntil)
      .map(one => `Comparte una persona con ${one.otherName}, inhabilitado hasta el ${day(one.otherBarredUntil)}.`)]);
  section('Contratos', [text('Expediente'), text('Contrato'), text('Objeto'), text('Estado'), date('Firmado'),
    money('Monto vigente'), text('Cómo terminó'), text('Finalidad'), text('Administradores')],
    of.contracts.map(one => [one.caseNumber, one.number, one.subject, word(one.state), one.signedOn, one.amount,
      word(one.ending), word(one.purpose), one.managers.length ? managers(one.managers) : null]), 'Sin contratos.');
  section('Multas', [text('Expediente'), money('Monto'), text('Estado'), date('Impuesta'), date('Firme'), date('Pagada')],
    of.fines.map(one => [one.contractCase, one.amount, word(one.state), one.imposedOn, one.firmOn, one.paidOn]),
    'Sin multas.');
  section('Procedimientos para terminar un contrato', [text('Expediente'), text('Contrato'), text('Clase'),
    text('Estado'), text('Resultado'), date('Abierto'), date('Firme')],
    of.terminations.map(one => [one.caseNumber, one.contractCase, word(one.kind), word(one.state), word(one.outcome),
      one.openedOn, one.firmOn]), 'Ninguno.');
  section('Inhabilitaciones', [text('Causa'), date('Desde'), date('Hasta'), flag('Revocada')],
    of.debarments.map(one => [one.cause, one.from, one.to, one.revoked]), 'Ninguna.');
  section('Personas que comparte con otros contratistas', [text('Persona'), text('Documento'), text('En este'),
    text('Otro contratista'), text('En el otro'), text('Expediente'), date('Otro inhabilitado hasta')],
    of.shared.map(one => [one.name, one.idNumber, word(one.relation), contractor(one.otherNit, one.otherName),
      word(one.otherRelation), one.otherCase, one.otherBarredUntil]), 'Ninguna.');
  section('Participación en otros procedimientos', [text('Procedimiento'), text('Calidad'), text('Expediente')],
    of.elsewhere.map(one => [word(one.procedure), word(one.role), one.caseNumber ?? 'Fuera de su alcance']), 'Ninguna.');
}

function facts(of) {
  const counted = Object.entries(of).filter(([, count]) => count > 0);
  return counted.length ? counted.map(([fact, count]) => `${word(fact)}: ${count}`).join('; ') : 'Ninguno';
}

function showManager(of) {
  part('who').textContent = `${of.name}, ${of.user}`;
  const confirmed = of.omissions.filter(one => one.outcome === 'CONFIRMADA').length;
  warn(confirmed ? [confirmed === 1 ? 'Tiene 1 omisión confirmada.' : `Tiene ${confirmed} omisiones confirmadas.`] : []);
  section('Contratos que administra o administró', [text('Expediente'), text('Contrato'), text('Contratista'),
    text('Acuerdo'), date('Desde'), date('Hasta'), text('Estado'), text('Hechos contados')],
    of.designations.map(one => [one.contractCase, one.contract, contractor(one.contractorNit, one.contractor),
      one.agreement, one.from, one.to, word(one.state), facts(one.facts)]), 'Ninguno.');
  section('Omisiones de informe', [text('Expediente'), text('Contrato'), text('Incidente'), date('Debía informar'),
    number('Días hábiles tarde'), text('Resultado'), text('Motivo')],
    of.omissions.map(one => [one.caseNumber, one.contractCase, one.incidentCase, one.dueOn, one.daysLate,
      one.outcome ? word(one.outcome) : 'En trámite', one.reason]), 'Ninguna.');
  section('Evaluaciones, de 1 a 5', [text('Expediente'), text('Promedio'), number('Oportunidad'), number('Seguimiento'),
    number('Documentación'), number('Incidentes'), text('Comentarios'), text('Respuesta')],
    of.designations.filter(one => one.evaluation).map(({ contractCase, evaluation: marks }) => [contractCase,
      marks.average, marks.timeliness, marks.followUp, marks.documentation, marks.incidents, marks.comments,
      marks.reply]), 'Ninguna.');
}

async function search(kind, key) {
  part('found').hidden = true;
  part('sections').replaceChildren();
  try {
    const path = kind === 'contratista' ? 'contractors' : 'managers';
    const answer = await call(`/contracts/${path}/${encodeURIComponent(key)}`);
    complain(null);
    (kind === 'contratista' ? showContractor : showManager)(answer);
    part('found').hidden = false;
    part('who').focus();
  } catch (error) {
    complain(error);
  }
}

form.addEventListener('submit', event => {
  event.preventDefault();
  const kind = form.elements.kind.value;
  const key = form.elements.key.value.trim();
  window.history.replaceState(null, '', '?' + new URLSearchParams({ [kind]: key }));
  search(kind, key);
});

// other pages link here with what to look for
const asked = new URLSearchParams(window.location.search);
const given = ['contratista', 'administrador'].find(name => asked.get(name));
if (given) {
  form.elements.kind.value = given;
  form.elements.key.value = asked.get(given);
  search(given, asked.get(given));
}
