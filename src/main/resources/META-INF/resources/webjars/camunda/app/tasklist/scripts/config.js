// Spanish whatever the browser asks for: the ministry works in one language.
export default {
  app: { name: 'Tareas', vendor: 'Expediente' },
  locales: { availableLocales: ['es'], fallbackLocale: 'es' },
  disableWelcomeMessage: true,
  customScripts: [
    'scripts/expediente/page',
    'scripts/expediente/form-texts',
    'scripts/expediente/case-panel',
    'scripts/expediente/case-card'
  ],
  requireJsConfig: {
    ngDeps: ['expediente.forms'],
    deps: ['expediente-forms'],
    paths: { 'expediente-forms': 'scripts/expediente/forms' }
  },
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'Tomar la tarea que está abierta' },
    focusFilter: { key: 'ctrl+shift+f', description: 'Ir al primer filtro' },
    focusList: { key: 'ctrl+alt+l', description: 'Ir a la primera tarea de la lista' },
    focusForm: { key: 'ctrl+alt+f', description: 'Ir al primer campo del formulario' },
    startProcess: { key: 'ctrl+alt+p', description: 'Iniciar un expediente' }
  }
};
