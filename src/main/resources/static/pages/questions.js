// The auditor's questions: lists them, runs one, shows its query and answer.
import { call, complain, fill, pager, root } from './page.js';

const form = document.getElementById('ask');
const field = name => form.elements[name];
const part = id => document.getElementById(id);
const address = `/${document.body.dataset.procedure}/questions`;
let questions = [];

const chosen = () => questions.find(question => question.id === field('q').value);

function describe() {
  const question = chosen();
  part('explanation').textContent = question.explanation;
  part('sql').textContent = question.sql;
  ['from', 'to'].forEach(name => {
    field(name).disabled = !question.byDates;
    if (!question.byDates) field(name).value = '';
  });
  part('answer').hidden = true;
  complain(null);
}

function filter() {
  const asked = new URLSearchParams();
  ['case', 'from', 'to'].forEach(name => {
    if (field(name).value.trim()) asked.set(name, field(name).value.trim());
  });
  return asked;
}

function verdict(question, answer) {
  const words = answer.total === 1 ? '1 fila' : `${answer.total} filas`;
  const line = part('verdict');
  line.className = 'message' + (answer.passed === null ? '' : answer.passed ? ' good' : ' bad');
  line.textContent = answer.passed === null
    ? `Respuesta: ${words}.`
    : answer.passed
      ? 'Control cumplido: no hay ningún caso, como debe ser.'
      : `Control incumplido: hay ${words} y debería estar vacía. Cada fila es un hallazgo.`;
}

async function ask(page) {
  const question = chosen();
  const asked = filter();
  part('download').href = `${root}/api${address}/${question.id}.csv?${asked}`;
  asked.set('page', page);
  try {
    const answer = await call(`${address}/${question.id}?${asked}`);
    complain(null);
    part('answer-title').textContent = question.title;
    verdict(question, answer);
    fill(part('table'), answer.columns, answer.rows);
    turned(answer);
    part('answer').hidden = false;
  } catch (error) {
    part('answer').hidden = true;
    complain(error);
  }
}

const turned = pager(ask);

form.addEventListener('submit', event => {
  event.preventDefault();
  ask(0);
});
field('q').addEventListener('change', describe);

try {
  questions = await call(address);
  questions.forEach((question, i) => field('q').add(new Option(`${i + 1}. ${question.title}`, question.id)));
  form.hidden = false;
  describe();
} catch (error) {
  complain(error);
}
