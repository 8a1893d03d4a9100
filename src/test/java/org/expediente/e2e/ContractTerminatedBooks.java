package org.expediente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.expediente.diagram.Words;
import org.expediente.testkit.IssuedText;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The figures of the ended contract, computed here once more from what happened, against the books
 * and against every document that prints them.
 *
 * @param contract its case
 * @param delay case of the delay, with the fine
 * @param limit case of the fines that reached the limit, with everything that ended the contract
 */
record ContractTerminatedBooks(
    String contract, String delay, String limit, JdbcClient sql, IssuedText text) {
  private static final BigDecimal VALUE = new BigDecimal("45200.00");
  private static final BigDecimal ADVANCE = new BigDecimal("13560.00");
  private static final BigDecimal BOND = new BigDecimal("4520.00");
  private static final BigDecimal ACCEPTED = new BigDecimal("12000.00");
  private static final LocalDate DUE = LocalDate.of(2022, 5, 16);
  private static final LocalDate RESOLVED = LocalDate.of(2022, 8, 19);

  void check(OwnContractor contractor) {
    fine();
    claims();
    liquidation();
    debarment(contractor);
    everythingEnded();
    documents();
  }

  /** 30 days at 0.1 %, 30 at 0.125 %, the rest at 0.15 %, of the whole value: it is a service. */
  private static BigDecimal fineOwed() {
    long days = ChronoUnit.DAYS.between(DUE, RESOLVED);
    assertThat(days).isEqualTo(95);
    return VALUE
        .multiply(new BigDecimal("0.03"))
        .add(VALUE.multiply(new BigDecimal("0.0375")))
        .add(VALUE.multiply(new BigDecimal("0.0015")).multiply(BigDecimal.valueOf(days - 60)))
        .setScale(2);
  }

  private static BigDecimal amortised() {
    return ACCEPTED.multiply(ADVANCE).divide(VALUE).setScale(2);
  }

  private static BigDecimal cash() {
    return ADVANCE.add(ACCEPTED.subtract(amortised()));
  }

  private static BigDecimal missing() {
    return VALUE.subtract(ACCEPTED);
  }

  private static BigDecimal bondClaim() {
    return BOND.multiply(missing()).divide(VALUE).setScale(2);
  }

  private static BigDecimal balance() {
    return ACCEPTED.subtract(cash()).subtract(fineOwed());
  }

  private void fine() {
    assertThat(fineOwed()).isEqualByComparingTo("5424.00");
    assertThat(
            row(
                """
                select f.amount, f.state, c.gross, c.reaches_cap, p.days, p.base
                from contract_fine f join contract_fine_computation c on c.id = f.computation_id
                join contract_fine_part p on p.computation_id = c.id where f.contract_case = ?"""))
        .containsEntry("AMOUNT", fineOwed())
        .containsEntry("STATE", "PAGADA")
        .containsEntry("REACHES_CAP", true)
        .containsEntry("DAYS", 95)
        .containsEntry("BASE", VALUE);
    assertThat(
            list(
                """
                select p.way || ' ' || p.amount from contract_fine_payment p
                join contract_fine f on f.proceeding_id = p.proceeding_id
                where f.contract_case = ?"""))
        .as("paid once, with the balance")
        .containsExactly("LIQUIDACION " + fineOwed());
  }

  /** LACAP 36 for what was not fulfilled; of the advance what no payment worked off. */
  private void claims() {
    assertThat(
            list(
                """
                select g.kind || ' ' || a.method || ' ' || a.amount || ' ' || c.state || ' ' || g.state
                from contract_guarantee_claim c
                join contract_guarantee g on g.id = c.guarantee_id
                join contract_claim_amount a on a.claim_id = c.id
                where c.contract_case = ? order by c.id"""))
        .containsExactly(
            "CUMPLIMIENTO PROPORCIONAL %s PAGADO EJECUTADA".formatted(bondClaim()),
            "ANTICIPO NO_AMORTIZADO %s PAGADO EJECUTADA".formatted(ADVANCE.subtract(amortised())));
    assertThat(
            list(
                """
                select p.amount from contract_guarantor_payment p
                join contract_guarantee_claim c on c.id = p.claim_id
                where c.contract_case = ? order by c.id"""))
        .containsExactly(bondClaim().toString(), ADVANCE.subtract(amortised()).toString());
  }

  private void liquidation() {
    assertThat(
            row(
                """
                select sum(case when kind in ('ANTICIPO', 'PAGO') then amount else 0 end) as cash,
                  sum(case when kind = 'AMORTIZACION' then amount else 0 end) as amortised,
                  sum(case when kind = 'RETENCION' then amount else 0 end) as retained
                from contract_payment where contract_case = ?"""))
        .containsEntry("CASH", cash())
        .containsEntry("AMORTISED", amortised());
    assertThat(balance()).isEqualByComparingTo("-15384.00");
    assertThat(row("select * from contract_liquidation where contract_case = ?"))
        .containsEntry("ACCEPTED", ACCEPTED)
        .containsEntry("CASH_PAID", cash())
        .containsEntry("ADVANCE_PAID", ADVANCE)
        .containsEntry("AMORTISED", amortised())
        .containsEntry("FINES", fineOwed())
        .containsEntry("BALANCE", balance())
        .containsEntry("CROSS_BALANCE", balance());
    assertThat(
            row(
                """
                select s.kind, s.amount from contract_liquidation_settlement s
                join contract_liquidation l on l.id = s.liquidation_id
                where l.contract_case = ?"""))
        .containsEntry("KIND", "COBRADO")
        .containsEntry("AMOUNT", balance().negate().subtract(ADVANCE.subtract(amortised())));
  }

  private void debarment(OwnContractor contractor) {
    Map<String, Object> barred =
        row(
            """
            select d.*, p.firm_on, e.registry from contract_debarment d
            join contract_proceeding p on p.id = d.proceeding_id
            join contract_debarment_entry e on e.proceeding_id = p.id
            where p.contract_case = ?""");
    assertThat(barred)
        .containsEntry("ID_NUMBER", contractor.nit())
        .containsEntry("CAUSE", "II_CADUCIDAD")
        .containsEntry("REVOKED", false)
        .containsEntry("REGISTRY", "COMPRASAL");
    LocalDate from = day(barred.get("VALID_FROM"));
    assertThat(day(barred.get("VALID_TO"))).isEqualTo(from.plusMonths(24).minusDays(1));
    assertThat(barred.get("FIRM_ON")).isNotNull();
  }

  private void everythingEnded() {
    assertThat(list("select state from contract where case_number = ?"))
        .containsExactly("EXTINGUIDO");
    assertThat(list("select type from contract_incident where contract_case = ? order by id"))
        .as("both by the house")
        .containsExactly("MORA", "MULTAS_12");
    assertThat(list("select distinct state from contract_incident where contract_case = ?"))
        .containsExactly("CERRADO");
    assertThat(
            list(
                "select kind || ' ' || state from contract_proceeding where contract_case = ?"
                    + " order by id"))
        .containsExactlyInAnyOrder("MULTA CERRADO", "CADUCIDAD CERRADO", "INHABILITACION CERRADO");
  }

  /** What is printed is what was computed here, wherever it is printed. */
  private void documents() {
    assertThat(text.of(delay, "contract-fine-resolution"))
        .contains("95", "12 %", Words.money(VALUE), Words.money(fineOwed()))
        .contains("sin entregar al 19 de agosto de 2022", "el valor vigente del contrato");
    assertThat(text.of(limit, "contract-breach-report"))
        .contains("Gravedad: crítica.", Words.money(fineOwed()));
    assertThat(text.of(limit, "contract-termination-resolution"))
        .contains("Se declara la caducidad", "La multa acumulada llegó al límite.")
        .contains(Words.money(VALUE), Words.money(ACCEPTED), Words.money(missing()))
        .contains("Multas acumuladas: %s.".formatted(Words.money(fineOwed())));
    assertThat(text.of(limit, "contract-guarantor-request"))
        .contains("F-2022-312", Words.money(ADVANCE), Words.money(amortised()))
        .contains(Words.money(ADVANCE.subtract(amortised())));
    assertThat(text.of(limit, "contract-debarment-resolution"))
        .contains("por 24 meses", "Caducidad del contrato declarada");
    assertThat(text.of(limit, "contract-liquidation-minutes"))
        .contains("Causa de la liquidación: caducidad del contrato.")
        .contains(Words.money(ACCEPTED), Words.money(cash()), Words.money(fineOwed()))
        .contains(Words.money(amortised()), Words.money(balance()), "Diferencia $0.00")
        .contains("Por cobrar al contratista: %s.".formatted(Words.money(fineOwed())))
        .contains("Reclamable a la garantía de anticipo: $0.00.");
    assertThat(text.of(contract, "contract-closing-minutes"))
        .contains("Multa de %s, impuesta el 19/08/2022: pagada".formatted(Words.money(fineOwed())))
        .contains(
            "No se cumplió", "Contrato extinguido por caducidad. A esta fecha no hay incidentes,");
  }

  private static LocalDate day(Object value) {
    return LocalDate.parse(String.valueOf(value));
  }

  private Map<String, Object> row(String query) {
    return sql.sql(query).param(contract).query().singleRow();
  }

  private List<String> list(String query) {
    return sql.sql(query).param(contract).query(String.class).list();
  }
}
