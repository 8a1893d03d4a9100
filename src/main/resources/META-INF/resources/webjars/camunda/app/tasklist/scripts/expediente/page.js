// What all web apps have in common: the language of the page, and texts that no locale file has.
import { keep, lookup } from './words.js';

document.documentElement.lang = 'es';

// the names of the apps, only where they name apps
keep('.app-switch, .app-name, .applications, [href*="/app/"]', lookup([
  [/^Tasklist$/, 'Tareas'],
  [/^Cockpit$/, 'Supervisión'],
  [/^Admin$/, 'Usuarios'],
  [/^Welcome$/, 'Inicio']
]));

keep('.navigation, .section-toggle, .collapsable, .toggle, button, a, .loading-text, .placeholder-content', lookup([
  [/^zoom in$/, 'Acercar'],
  [/^zoom out$/, 'Alejar'],
  [/^reset zoom$/, 'Ver todo el diagrama'],
  [/^Toggle this section$/, 'Mostrar u ocultar esta sección'],
  [/^Loading diagram$/, 'Cargando el diagrama'],
  [/^Message is null\.$/, 'Sin mensaje.'],
  [/^Select all$/, 'Marcar todos'],
  [/^Unselect all$/, 'Desmarcar todos']
]));
