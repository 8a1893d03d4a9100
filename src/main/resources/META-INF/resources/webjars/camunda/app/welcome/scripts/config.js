// Spanish whatever the browser asks for: the ministry works in one language.
export default {
  app: { name: 'Inicio', vendor: 'Expediente' },
  locales: { availableLocales: ['es'], fallbackLocale: 'es' },
  disableWelcomeMessage: true,
  links: [],
  customScripts: ['../tasklist/scripts/expediente/page']
};
