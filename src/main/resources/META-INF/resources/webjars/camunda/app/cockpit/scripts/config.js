// Spanish whatever the browser asks for: the ministry works in one language.
export default {
  app: { name: 'Supervisión', vendor: 'Expediente' },
  locales: { availableLocales: ['es'], fallbackLocale: 'es' },
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/scripts/expediente/page']
};
