// Words and links that the pages on contracts share.
import { make, root } from './page.js';

const WORDS = {
  REGISTRADO: 'Registrado', EN_EJECUCION: 'En ejecución', EXTINGUIDO: 'Extinguido', TERMINADO: 'Terminado',
  CUMPLIDO: 'Cumplido', CUMPLIDO_CON_MULTA: 'Cumplido con multa', EXTINGUIDO_CADUCIDAD: 'Extinguido por caducidad',
  EXTINGUIDO_MUTUO_ACUERDO: 'Extinguido por mutuo acuerdo', REVOCADO: 'Revocado', RESCATADO: 'Rescatado',
  CUMPLIDA: 'Cumplida', PARCIAL: 'Parcial', NO_CUMPLIDA: 'No cumplida',
  IMPUESTA: 'Impuesta', FIRME: 'Firme', EN_COBRO: 'En cobro', PAGADA: 'Pagada', REVOCADA: 'Revocada',
  CADUCIDAD: 'Caducidad', MUTUO_ACUERDO: 'Mutuo acuerdo', REVOCACION: 'Revocación', RESCATE: 'Rescate',
  ABIERTO: 'Abierto', RESUELTO: 'Resuelto', CERRADO: 'Cerrado',
  DECLARADA: 'Declarada', NO_DECLARADA: 'No declarada', EXONERADA: 'Exonerada',
  CONSORCIO: 'Miembro del consorcio', REPRESENTANTE: 'Representante', ACCIONISTA: 'Accionista',
  NOMBRADO: 'Nombrado', ACEPTADO: 'Aceptado', EXCUSADO: 'Excusado',
  CONFIRMADA: 'Confirmada', EXCUSADA: 'Excusada',
  INFORMES_TARDIOS: 'Informes de avance tardíos', ALERTAS_SIN_RESPUESTA: 'Alertas sin respuesta',
  INCIDENTES_TARDIOS: 'Incidentes informados tarde', INCIDENTES_NO_INFORMADOS: 'Incidentes no informados',
  OMISIONES: 'Omisiones', ACTAS_TARDIAS: 'Actas enviadas tarde',
  funds: 'Fondos públicos', assets: 'Descargo de bienes', PROVEEDOR: 'Proveedor de una organización',
  ONG: 'Organización', contracts: 'Contratos'
};

/** How people say a stored code; one without words stays as it is. */
export const word = code => (code === null || code === undefined ? null : WORDS[code] || code);

/** A column of words. */
export const text = label => ({ label, kind: 'text' });
export const date = label => ({ label, kind: 'date' });
export const money = label => ({ label, kind: 'money' });
export const number = label => ({ label, kind: 'number' });

/** A link to the history of a contractor, by NIT or DUI. */
export const contractor = (nit, name) =>
  make('a', { href: `${root}/contracts/historial?contratista=${encodeURIComponent(nit)}` }, name);

/** Links to the histories of managers, by user id. */
export const managers = users => make('span', {}, ...users.flatMap((user, i) => [i ? ', ' : '',
  make('a', { href: `${root}/contracts/historial?administrador=${encodeURIComponent(user)}` }, user)]));
