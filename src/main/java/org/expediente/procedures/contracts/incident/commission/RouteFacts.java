package org.expediente.procedures.contracts.incident.commission;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What DMN-B3 decides on.
 *
 * @param type code of the incident's type
 * @param delayDays calendar days to date
 * @param stillUseful of what was not delivered
 * @param reachesCap whether all fines of the contract and this one reach its limit, compared
 *     exactly
 * @param firmFines of the contractor in the fiscal year
 */
record RouteFacts(
    String type,
    boolean imputable,
    int delayDays,
    boolean delivered,
    boolean stillUseful,
    boolean reachesCap,
    int firmFines,
    boolean terminated) {

  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("tipo", type);
    values.put("imputable", imputable);
    values.put("dias", delayDays);
    values.put("entregado", delivered);
    values.put("util", stillUseful);
    values.put("llegaAlLimite", reachesCap);
    values.put("multasFirmes", firmFines);
    values.put("caducidadDeclarada", terminated);
    return values;
  }
}
