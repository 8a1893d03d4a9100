package org.expediente.procedures.funds.assembly;

import java.math.BigDecimal;
import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.ledger.Executions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The verdict of the liquidation and what is still owed (A-S42). */
@Order(90)
@Component
class VerdictSection implements ReportSection {
  private static final String TITLE = "Veredicto de la liquidación";

  private final SettledBook settlements;
  private final Executions executions;

  VerdictSection(SettledBook settlements, Executions executions) {
    this.settlements = settlements;
    this.executions = executions;
  }

  @Override
  public List<Section> of(String caseNumber) {
    return List.of(
        settlements
            .of(caseNumber)
            .map(VerdictSection::section)
            .orElseGet(() -> Section.text(TITLE, none(caseNumber))));
  }

  private String none(String caseNumber) {
    return executions.find(caseNumber).isEmpty()
        ? "No hubo ejecución: no corresponde veredicto."
        : "Los registros no tienen una liquidación aprobada.";
  }

  private static Section section(Settled settled) {
    boolean favour = settled.refundDue().signum() < 0;
    BigDecimal due = settled.refundDue().max(BigDecimal.ZERO);
    return new Section(
        TITLE,
        List.of(),
        List.of(),
        List.of(
            List.of("Veredicto", verdict(settled.verdict())),
            List.of("Fundamento", settled.basis()),
            List.of("Exigible a la organización", Words.money(due)),
            List.of("Pagado de lo exigible", Words.money(settled.refundPaid())),
            List.of("Pendiente de pago", Words.money(settled.pending())),
            List.of(
                "Saldo a favor de la organización",
                Words.money(favour ? settled.refundDue().negate() : BigDecimal.ZERO)),
            List.of("Gasto a cargo de la organización", Words.money(settled.borneByNgo()))));
  }

  private static String verdict(String code) {
    return switch (code) {
      case "CUMPLIDO" -> "Cumplido";
      case "CUMPLIDO_PARCIAL" -> "Cumplido en parte";
      case "INCUMPLIDO" -> "Incumplido";
      default -> throw new IllegalArgumentException("No verdict " + code);
    };
  }
}
