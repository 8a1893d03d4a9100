package org.expediente.procedures.funds.assembly;

import java.util.List;
import org.expediente.procedures.funds.incident.IncidentCount;
import org.expediente.procedures.funds.incident.IncidentCounts;
import org.expediente.procedures.funds.incident.IncidentType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Incidents and what followed, counted; the facts stay in the file, they may name persons. */
@Order(80)
@Component
class IncidentsSection implements ReportSection {
  private static final String TITLE = "Incidentes";

  private final IncidentCounts incidents;

  IncidentsSection(IncidentCounts incidents) {
    this.incidents = incidents;
  }

  @Override
  public List<Section> of(String caseNumber) {
    List<List<String>> rows = incidents.of(caseNumber).stream().map(IncidentsSection::row).toList();
    return rows.isEmpty()
        ? List.of(Section.text(TITLE, "No se reportaron incidentes."))
        : List.of(new Section(TITLE, List.of(), List.of("Incidente", "Qué siguió", "Casos"), rows));
  }

  private static List<String> row(IncidentCount count) {
    return List.of(type(count.type()), outcome(count.outcome()), String.valueOf(count.number()));
  }

  private static String type(IncidentType type) {
    return switch (type) {
      case INFORME_TARDIO -> "Informe tardío";
      case RENDICION_TARDIA -> "Rendición tardía";
      case GASTO_OBJETADO -> "Gasto objetado";
      case DOCUMENTO_FALSO -> "Documento falso";
      case BENEFICIARIOS_FANTASMA -> "Beneficiarios no hallados";
      case CAMBIO_DE_DESTINO -> "Cambio de destino";
      case PERDIDA_DE_PERSONERIA -> "Pérdida de personería";
      case VINCULO_PROHIBIDO -> "Vínculo prohibido";
      case RECHAZO_BANCARIO -> "Rechazo bancario";
      case OTRO -> "Otro";
    };
  }

  private static String outcome(String outcome) {
    return switch (outcome == null ? "" : outcome) {
      case "RECORDATORIO" -> "Recordatorio";
      case "PLAN_CORRECTIVO" -> "Plan correctivo";
      case "SUSPENDER" -> "Suspensión de desembolsos";
      case "TERMINAR" -> "Terminación del convenio";
      case "SIN_MERITO" -> "Sin mérito";
      default -> "Sin clasificar";
    };
  }
}
