// Where each programme stands: tables, and charts beside them.
import { call, complain, day, fill, pager } from './page.js';

const form = document.getElementById('search');
const part = id => document.getElementById(id);
const COLOURS = ['#14713d', '#b45309', '#1b3a5c', '#6b4fa0', '#9aa7b4'];
const AGE_COLOURS = ['#7fb3d5', '#e0a030', '#c4561c', '#8c1d18'];
const text = label => ({ label, kind: 'text' });
const money = label => ({ label, kind: 'money' });
const charts = {};

/** Drawn at once and without movement: people print the page. */
function draw(id, programmes, series) {
  charts[id]?.destroy();
  part(id).parentElement.style.height = `${5 + Math.max(1, programmes.length) * 2.5}rem`;
  charts[id] = new Chart(part(id), {
    type: 'bar',
    data: {
      labels: programmes.map(programme => programme.number),
      // numbers serve to draw only; what is read are the texts of the table
      datasets: series.map(([label, backgroundColor, value]) =>
        ({ label, backgroundColor, data: programmes.map(programme => Math.max(0, Number(value(programme)))) }))
    },
    options: {
      indexAxis: 'y', animation: false, maintainAspectRatio: false, locale: 'en-US',
      scales: { x: { stacked: true, ticks: { callback: value => '$' + value.toLocaleString('en-US') } }, y: { stacked: true } },
      plugins: { legend: { position: 'bottom' } }
    }
  });
}

function stage(programme) {
  return programme.execution ? `${programme.state} (ejecución ${programme.execution.toLowerCase()})` : programme.state;
}

function show(answer) {
  const all = answer.items;
  part('count').textContent = answer.total === 1 ? '1 programa.' : `${answer.total} programas.`;
  draw('money-chart', all, [
    ['Aceptado', COLOURS[0], one => one.accepted], ['Por justificar', COLOURS[1], one => one.toJustify],
    ['Pagado directamente', COLOURS[2], one => one.paidDirectly], ['Comprometido', COLOURS[3], one => one.committed],
    ['Disponible', COLOURS[4], one => one.available]]);
  fill(part('money'),
    [text('Expediente'), text('Organización'), text('Estado'), text('Vigencia'), money('Asignado'), money('Transferido'),
      money('Pagado directamente'), money('Comprometido'), money('Disponible'), money('Aceptado'), money('Objetado'),
      money('Reintegrado')],
    all.map(one => [one.number, one.ngo, stage(one),
      one.startsOn ? `${day(one.startsOn)} a ${day(one.endsOn)}` : null, one.assigned, one.transferred,
      one.paidDirectly, one.committed, one.available, one.accepted, one.objected, one.refunded]));
  draw('age-chart', all, [
    ['0-30 días', AGE_COLOURS[0], one => one.age.upTo30], ['31-60 días', AGE_COLOURS[1], one => one.age.upTo60],
    ['61-90 días', AGE_COLOURS[2], one => one.age.upTo90], ['Más de 90 días', AGE_COLOURS[3], one => one.age.over90]]);
  fill(part('age'),
    [text('Expediente'), money('Por justificar'), money('0-30 días'), money('31-60 días'), money('61-90 días'),
      money('Más de 90 días')],
    all.map(one => [one.number, one.toJustify, one.age.upTo30, one.age.upTo60, one.age.upTo90, one.age.over90]));
  fill(part('results'),
    [text('Expediente'), { label: 'Beneficiarios activos', kind: 'number' }, money('Costo por beneficiario'),
      text('Resultado esperado'), text('Unidad'), { label: 'Línea base', kind: 'number' },
      { label: 'Meta', kind: 'number' }, { label: 'Medido', kind: 'number' }],
    all.flatMap(one => (one.results.length ? one.results : [{}]).map(result => [one.number, one.beneficiaries,
      one.costPerBeneficiary, result.indicator ?? null, result.unit ?? null, result.baseline ?? null,
      result.target ?? null, result.measured ?? null])));
}

async function search(page) {
  const asked = new URLSearchParams({ page });
  if (form.elements.q.value.trim()) asked.set('q', form.elements.q.value.trim());
  try {
    const answer = await call(`/funds/programmes?${asked}`);
    complain(null);
    form.hidden = false;
    part('found').hidden = false;
    show(answer);
    turned(answer);
  } catch (error) {
    part('found').hidden = true;
    complain(error);
  }
}

const turned = pager(search);

form.addEventListener('submit', event => {
  event.preventDefault();
  search(0);
});
part('print').addEventListener('click', () => window.print());
// a canvas is drawn for the screen's width and not redrawn for paper
window.addEventListener('beforeprint', () => Object.values(charts).forEach(chart => chart.resize(900, chart.height)));
window.addEventListener('afterprint', () => Object.values(charts).forEach(chart => chart.resize()));
search(0);
