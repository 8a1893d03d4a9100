package org.expediente.procedures.funds.assembly;

import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.ledger.Objection;
import org.expediente.procedures.funds.ledger.ObjectionSource;
import org.expediente.procedures.funds.ledger.ObjectionState;
import org.expediente.procedures.funds.ledger.Objections;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every objection with its amounts; what it says stays in the file, it may name persons. */
@Order(50)
@Component
class ObjectionsSection implements ReportSection {
  private static final List<String> COLUMNS =
      List.of("Objeción", "Sobre", "Objetado", "Estado", "Queda objetado");

  private final Objections objections;

  ObjectionsSection(Objections objections) {
    this.objections = objections;
  }

  @Override
  public List<Section> of(String caseNumber) {
    List<List<String>> rows =
        objections.of(caseNumber).stream().map(ObjectionsSection::row).toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(new Section("Objeciones", List.of(), COLUMNS, rows));
  }

  private static List<String> row(Objection it) {
    return List.of(
        it.code(),
        it.source() == ObjectionSource.RENDICION
            ? "Rendición del anticipo " + it.advanceNumber()
            : "Pago directo",
        Words.money(it.amount()),
        state(it.state()),
        Words.money(it.counts()));
  }

  private static String state(ObjectionState state) {
    return switch (state) {
      case ABIERTA -> "Abierta";
      case NOTIFICADA -> "Notificada";
      case RESPONDIDA -> "Respondida, por resolver";
      case FIRME -> "Firme";
      case DESVANECIDA -> "Desvanecida";
      case PARCIAL -> "Desvanecida en parte";
    };
  }
}
