package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.expediente.diagram.Words;
import org.expediente.documents.TableIntake;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.table.TableFile;
import org.expediente.procedures.funds.table.TableRow;
import org.springframework.stereotype.Component;

/** Loads the inventory of what was bought with the money (A43). */
@Component
class AssetsIntake implements TableIntake {
  private static final List<String> COLUMNS =
      List.of("codigo", "descripcion", "fecha", "costo", "ubicacion");

  private final AssetTable assets;
  private final SettlementTable settlements;
  private final Executions executions;

  AssetsIntake(AssetTable assets, SettlementTable settlements, Executions executions) {
    this.assets = assets;
    this.settlements = settlements;
    this.executions = executions;
  }

  @Override
  public String documentType() {
    return "settlement-assets";
  }

  @Override
  public void load(String caseNumber, long documentId, byte[] content) {
    Execution execution = executions.of(caseNumber);
    if (settlements.find(caseNumber).isPresent()) {
      throw Refusal.conflict(
          "funds.liquidation.filed",
          "La liquidación ya se presentó: la tabla de bienes no se puede cambiar.");
    }
    Set<String> codes = new HashSet<>();
    assets.replace(
        caseNumber,
        TableFile.read(
            "funds.liquidation.assets", content, COLUMNS, row -> asset(row, codes, execution)));
  }

  private static Asset asset(TableRow row, Set<String> codes, Execution execution) {
    String code = row.code("codigo");
    String description = row.text("descripcion", 400);
    LocalDate on = row.date("fecha");
    BigDecimal cost = row.money("costo");
    String place = row.text("ubicacion", 200);
    if (code != null && !codes.add(code)) {
      return row.problem("codigo", "el código ya está en otra fila.");
    }
    if (on != null && !execution.covers(on)) {
      return row.problem(
          "fecha", "el %s está fuera del período del programa.".formatted(Words.date(on)));
    }
    return row.isSound() ? new Asset(code, description, on, cost, place, null) : null;
  }
}
