// Key figures over all contracts: tables, charts beside them, and the cases behind each figure.
import { call, complain, day, fill, make, pager } from './page.js';
import { contractor, date, money, number, text, word } from './contracts.js';

const form = document.getElementById('period');
const part = id => document.getElementById(id);
const COLOURS = { good: '#14713d', bad: '#b3261e', plain: '#1b3a5c' };
const COUNTED = { 'reports-on-time': 'En plazo', 'without-corrective': 'Sin correctivo' };
const charts = {};
let asked = new URLSearchParams();
let opened = null;

/** Drawn at once and without movement: people print the page. */
function draw(id, labels, series, tick) {
  charts[id]?.destroy();
  charts[id] = new Chart(part(id), {
    type: 'bar',
    // numbers serve to draw only; what is read are the texts of the table
    data: { labels, datasets: series.map(([label, backgroundColor, data]) => ({ label, backgroundColor, data })) },
    options: {
      indexAxis: 'y', animation: false, maintainAspectRatio: false, locale: 'en-US',
      scales: { x: { stacked: true, beginAtZero: true, ticks: { precision: 0, callback: tick } }, y: { stacked: true } },
      plugins: { legend: { position: 'bottom', display: series.length > 1 } }
    }
  });
}

function told(figure) {
  switch (figure.measure) {
    case 'share': return figure.of ? `${figure.count} de ${figure.of} (${figure.percent} %)` : null;
    case 'median': return figure.median === null ? null : `${figure.median} días hábiles`;
    default: return String(figure.count);
  }
}

/** A figure opens its cases; where there is nothing, there is nothing to open. */
function link(figure, shown, state) {
  if (shown === null) return make('span', {}, 'Sin casos');
  if (figure.of === 0) return make('span', {}, shown);
  const element = make('a', { href: '#behind', class: 'figure' + (figure.failed ? ' failure' : '') }, shown);
  element.setAttribute('aria-label', `${figure.label}: ${shown}. Ver los expedientes.`);
  element.addEventListener('click', event => {
    event.preventDefault();
    open(figure, state, 0);
  });
  return element;
}

function rows(figures) {
  return figures.map(one => [one.label, link(one, told(one)), one.explanation + (one.byDates ? '' : ' Cifra de hoy.')]);
}

function risk(one) {
  const state = one.measure !== 'none' ? null
    : make('strong', { class: one.failed ? 'failure' : '' }, one.failed ? 'Incumplido: debe ser cero' : 'Cumplido: es cero');
  return [one.label, link(one, told(one)), state, one.explanation + (one.byDates ? '' : ' Cifra de hoy.')];
}

function show(answer) {
  const of = id => answer.figures.find(one => one.id === id);
  const reports = of('reports-on-time');
  const idle = of('without-corrective');
  const fines = answer.figures.filter(one => one.measure === 'money');
  part('told').textContent = (answer.from || answer.to
    ? `Período${answer.from ? ' desde el ' + day(answer.from) : ''}${answer.to ? ' hasta el ' + day(answer.to) : ''}.`
    : 'Todos los años.') + ` Hoy es ${day(answer.today)}.`;
  draw('incidents-chart', ['Informes', 'Incumplimientos'], [
    ['En plazo o con correctivo', COLOURS.good, [reports.count, idle.of - idle.count]],
    ['Fuera de plazo o sin correctivo', COLOURS.bad, [reports.of - reports.count, idle.count]]]);
  fill(part('incidents'), [text('Indicador'), text('Cifra'), text('Qué cuenta')],
    rows([reports, of('days-to-report'), idle]));
  draw('fines-chart', fines.map(one => one.label.replace('Multas ', '')),
    [['Monto', COLOURS.plain, fines.map(one => Number(one.amount))]], value => '$' + value.toLocaleString('en-US'));
  fill(part('fines'), [text('Indicador'), text('Cuántas'), money('Monto'), text('Qué cuenta')],
    fines.map(one => [one.label, link(one, String(one.count)), one.amount, one.explanation]));
  fill(part('risks'), [text('Indicador'), text('Cifra'), text('Control'), text('Qué cuenta')],
    ['guarantees-expired', 'without-manager', 'proceedings-at-risk', 'prescriptions-at-risk', 'long-cases']
      .map(id => risk(of(id))));
  draw('states-chart', answer.states.map(one => word(one.state)),
    [['Contratos', COLOURS.plain, answer.states.map(one => one.count)]]);
  fill(part('states'), [text('Estado'), text('Contratos'), money('Monto vigente')],
    answer.states.map(one => [word(one.state),
      link({ ...of('contracts'), label: word(one.state), of: one.count }, String(one.count), one.state), one.amount]));
}

async function open(figure, state, page) {
  opened = { figure, state };
  const query = new URLSearchParams(asked);
  query.set('page', page);
  if (state) query.set('state', state);
  try {
    const answer = await call(`/contracts/indicators/${figure.id}?${query}`);
    complain(null);
    const counted = COUNTED[figure.id];
    const median = figure.measure === 'median';
    const amounts = answer.items.some(one => one.amount !== null);
    part('behind-title').textContent = `Expedientes de «${figure.label}»`;
    part('behind-told').textContent = answer.total === 1 ? '1 fila.' : `${answer.total} filas.`;
    fill(part('cases'),
      [text('Expediente'), text('Contrato'), text('Contratista'), text('Detalle'), date('Fecha'),
        ...(median ? [number('Días hábiles')] : []), ...(amounts ? [money('Monto')] : []),
        ...(counted ? [{ label: counted, kind: 'flag' }] : [])],
      answer.items.map(one => [one.caseNumber, one.caseNumber === one.contractCase ? one.contract : `${one.contract} (${one.contractCase})`,
        contractor(one.contractorNit, one.contractor), figure.id === 'contracts' ? word(one.what) : one.what, one.on,
        ...(median ? [one.businessDays] : []), ...(amounts ? [one.amount] : []), ...(counted ? [one.counted] : [])]));
    turned(answer);
    part('behind').hidden = false;
    part('behind-title').focus();
    part('behind').scrollIntoView();
  } catch (error) {
    part('behind').hidden = true;
    complain(error);
  }
}

const turned = pager(page => open(opened.figure, opened.state, page));

async function ask() {
  asked = new URLSearchParams();
  ['from', 'to'].forEach(name => {
    if (form.elements[name].value) asked.set(name, form.elements[name].value);
  });
  part('behind').hidden = true;
  try {
    const answer = await call(`/contracts/indicators?${asked}`);
    complain(null);
    form.hidden = false;
    part('found').hidden = false;
    show(answer);
  } catch (error) {
    part('found').hidden = true;
    complain(error);
  }
}

form.addEventListener('submit', event => {
  event.preventDefault();
  ask();
});
part('print').addEventListener('click', () => window.print());
// a canvas is drawn for the screen's width and not redrawn for paper
window.addEventListener('beforeprint', () => Object.values(charts).forEach(chart => chart.resize(420, chart.height)));
window.addEventListener('afterprint', () => Object.values(charts).forEach(chart => chart.resize()));
ask();
