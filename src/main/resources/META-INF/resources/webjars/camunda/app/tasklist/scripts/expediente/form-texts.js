// form-js and its calendar have their texts and the order of day and month built in.
import { keep, lookup } from './words.js';

const SPANISH = [
  [/^Field is required\.$/, 'Este campo es obligatorio.'],
  [/^Field must match pattern .*$/s, 'El valor no tiene la forma esperada; vea la indicación del campo.'],
  [/^Field must have minimum value of (.*)\.$/, 'El valor mínimo es $1.'],
  [/^Field must have maximum value of (.*)\.$/, 'El valor máximo es $1.'],
  [/^Field must have minimum length of (.*)\.$/, 'Escriba al menos $1 caracteres.'],
  [/^Field must have maximum length of (.*)\.$/, 'Escriba como máximo $1 caracteres.'],
  [/^Field must be a valid\s+international phone number.*$/,
    'Escriba un número de teléfono con código de país, por ejemplo +50322220000.'],
  [/^Field must be a valid email\.$/, 'Escriba un correo electrónico, por ejemplo nombre@ejemplo.org.'],
  [/^Value is not a number\.$/, 'Escriba un número.'],
  [/^Value is expected to be an integer\.$/, 'Escriba un número entero.'],
  [/^Value is expected to have at most 1 decimal digit\.$/, 'Escriba como máximo un decimal.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Escriba como máximo $1 decimales.'],
  [/^Please select a valid value, the two nearest valid values are (.*) and (.*)\.$/,
    'El valor no es válido; los más cercanos son $1 y $2.'],
  [/^Date and time must both be entered\.$/, 'Escriba la fecha y la hora.'],
  [/^Select$/, 'Elija una opción'],
  [/^Search$/, 'Buscar'],
  [/^No results$/, 'Sin resultados'],
  [/^All values selected$/, 'Ya eligió todos los valores'],
  [/^Skip to search$/, 'Ir a la búsqueda'],
  [/^Remove tag$/, 'Quitar'],
  [/^Add new$/, 'Agregar fila'],
  [/^Remove list item (\d+)$/, 'Quitar la fila $1'],
  [/^Expand all \((\d+)\)$/, 'Mostrar todas ($1)'],
  [/^Collapse$/, 'Mostrar menos'],
  [/^Increment$/, 'Aumentar'],
  [/^Decrement$/, 'Disminuir'],
  [/^Nothing to show\.$/, 'No hay nada que mostrar.'],
  [/^No content to show\.$/, 'No hay nada que mostrar.'],
  [/^Previous page$/, 'Página anterior'],
  [/^Next page$/, 'Página siguiente'],
  [/^(\d+) of (\d+)$/, '$1 de $2'],
  [/^Click to sort by (.*) ascending$/, 'Ordenar por $1, de menor a mayor'],
  [/^Click to sort by (.*) descending$/, 'Ordenar por $1, de mayor a menor'],
  [/^Click to remove sorting$/, 'Quitar el orden'],
  [/^This is an image placeholder$/, 'Aquí va una imagen'],
  [/^External content couldn't be loaded\.$/, 'No se pudo cargar el contenido externo.'],
  [/^Powered by bpmn\.io$/, 'Con tecnología de bpmn.io'],
  [/^Web-based tooling for BPMN, DMN, and forms powered by$/,
    'Herramientas web para BPMN, DMN y formularios, con tecnología de'],
  [/^mm\/dd\/yyyy$/, 'mm/dd/aaaa'],
  [/^dd\/mm\/yyyy$/, 'dd/mm/aaaa']
];
keep('.fjs-container, .fjs-powered-by-lightbox', lookup(SPANISH));

// form-js orders day and month as the browser's language does: 03/04 must mean the same to everyone
window.Intl.DateTimeFormat = new Proxy(window.Intl.DateTimeFormat, {
  construct: (format, [locale, options]) =>
    new format(locale === 'default' ? 'es-SV' : locale, options)
});

// form-js reads 2027-01-04 as midnight in Greenwich: here that is the evening before, and each
// drawing of a date that was filled in beforehand moved it by another day
const parse = Date.parse;
Date.parse = text => parse(/^\d{4}-\d\d-\d\d$/.test(text) ? text + 'T00:00' : text);

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre';
const DAYS = 'domingo lunes martes miércoles jueves viernes sábado';
const names = list => ({ longhand: list.split(' '), shorthand: list.split(' ').map(n => n.slice(0, 3)) });
window.flatpickr.localize({
  weekdays: names(DAYS),
  months: names(MONTHS),
  ordinal: () => '',
  firstDayOfWeek: 1,
  rangeSeparator: ' a ',
  weekAbbreviation: 'Sem',
  scrollTitle: 'Desplace para aumentar',
  toggleTitle: 'Haga clic para cambiar',
  amPM: ['a. m.', 'p. m.'],
  yearAriaLabel: 'Año',
  monthAriaLabel: 'Mes',
  hourAriaLabel: 'Hora',
  minuteAriaLabel: 'Minuto',
  time_24hr: true
});
