package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.obligation.Delivery;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.warranty.WarrantyClaims;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractWarrantyProcessTest {
  private static final String PROCESS = "contract-warranty";
  private static final String REPAIR = "userTask_repair";
  private static final String CONFIRM = "userTask_confirmRepair";
  private static final String VERIFY = "userTask_verifyRepair";
  private static final LocalDate UNTIL = LocalDate.of(2023, 7, 19);

  @Autowired Desk desk;
  @Autowired ReceptionDesk people;
  @Autowired ContractCase cases;
  @Autowired Obligations obligations;
  @Autowired Guarantees guarantees;
  @Autowired WarrantyClaims claims;
  @Autowired ProcessCoverage coverage;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void afterTheDelivery() {
    cases.at("2022-06-20");
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"B-S06", "B-S23", "B-S28"})
  void aDefectIsClaimedRepairedAndConfirmedByWhoUsesIt() {
    String number = received();
    claim(number, Map.of());
    assertThat(claims.open(number)).hasSize(1);
    assertThat(people.text(number, "contract-warranty-request"))
        .contains("Se requiere a Suministros del Pacífico", "cláusula III")
        .contains("En 30 de 200 camisas la costura del hombro se abre")
        .contains("Garantía de buen servicio", "19 de julio de 2023")
        .contains("A más tardar el 4 de julio de 2022", "podrá reclamarse la garantía a su fiador");
    assertThatThrownBy(() -> repair(number, Map.of()))
        .hasMessageContaining("Prueba de la reparación en garantía");
    cases.hand("contractor-1", number, "repair-proof");
    assertThatThrownBy(() -> repair(number, Map.of("repairedOn", "2022-06-27")))
        .hasMessageContaining("El día de la reparación no puede ser futuro.");
    cases.at("2022-06-28");
    assertThatThrownBy(() -> repair(number, Map.of("repairedOn", "2022-06-18")))
        .hasMessageContaining("La reparación no puede ser anterior al defecto (20/06/2022).");
    repair(number, Map.of());
    confirm(number, Map.of());
    assertThat(people.shown(number, VERIFY, "claimActs"))
        .isEqualTo(
            "Unidad solicitante, conforme: Se lavaron diez camisas y ninguna costura se abrió.");
    verify(number, Map.of());
    assertThat(desk.ends(number)).containsExactly("endEvent_claimAttended");
    assertThat(claims.open(number)).isEmpty();
    assertThat(claims.of(number)).extracting("state").containsExactly("ATENDIDO");
    assertThat(people.incidents(number, IncidentType.GARANTIA_CALIDAD)).isEmpty();
  }

  @Test
  void silenceOfTheContractorIsAnIncident() {
    String number = received();
    claim(number, Map.of());
    desk.expire(number, "timerBoundary_contractorSilent");
    desk.run(number, "serviceTask_reportDefect");
    assertThat(people.incidents(number, IncidentType.GARANTIA_CALIDAD))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.facts())
                  .startsWith("El contratista no respondió en el plazo.")
                  .contains("la costura del hombro");
              assertThat(one.factOn()).isEqualTo("2022-06-20");
              assertThat(one.knownOn()).isEqualTo("2022-07-05");
            });
    assertThat(desk.ends(number)).containsExactly("endEvent_claimUnattended");
    assertThat(claims.of(number)).extracting("state").containsExactly("NO_ATENDIDO");
    assertThat(people.notices(number))
        .containsExactly("procurement: contracts.warranty.unattended");
  }

  @Test
  void theManagerDoesNotCloseAgainstTheUnit() {
    String number = received();
    claim(number, Map.of());
    cases.hand("contractor-1", number, "repair-proof");
    repair(number, Map.of("repairedOn", "2022-06-20"));
    confirm(number, Map.of("repairConformity", "NO_CONFORME"));
    assertThatThrownBy(() -> verify(number, Map.of()))
        .hasMessageContaining(
            "La unidad solicitante no está conforme: el reclamo no puede darse por atendido.");
    verify(number, Map.of("claimAttended", "NO"));
    desk.run(number, "serviceTask_reportDefect");
    assertThat(people.incidents(number, IncidentType.GARANTIA_CALIDAD))
        .singleElement()
        .satisfies(
            one -> assertThat(one.facts()).startsWith("La reparación no corrigió el defecto."));
  }

  @Test
  void anExpiredGuaranteeIsNotClaimed() {
    String number = received();
    cases.at(UNTIL);
    claim(number, Map.of());
    cases.at(UNTIL.plusDays(1));
    assertThatThrownBy(
            () -> claim(number, Map.of("defect", "Otro defecto: se destiñen las camisas azules.")))
        .hasMessageContaining("La garantía venció el 19/07/2023: reclamo imposible.");
    assertThat(claims.of(number)).hasSize(1);
  }

  @Test
  void whatIsWrongWithAClaimLeavesNothing() {
    String number = received();
    assertThatThrownBy(() -> claim(number, Map.of("obligationCode", "O-02")))
        .hasMessageContaining("De la obligación O-02 nada se ha recibido");
    assertThatThrownBy(() -> claim(number, Map.of("obligationCode", "O-99")))
        .hasMessageContaining("El contrato no tiene la obligación «O-99».");
    assertThatThrownBy(() -> claim(number, Map.of("foundOn", "2022-06-21")))
        .hasMessageContaining("El día del defecto no puede ser futuro.");
    assertThatThrownBy(() -> claim(number, Map.of("foundOn", "2022-05-10")))
        .hasMessageContaining("El defecto se nota después de recibir (16/05/2022)");
    assertThatThrownBy(
            () -> claim(number, Map.of("guaranteeNumber", guarantees.of(number).get(0).number())))
        .as("a performance bond does not cover it")
        .hasMessageContaining("no tiene una garantía de buena obra o de buen servicio");
    assertThat(claims.of(number)).isEmpty();
    claim(number, Map.of());
    assertThatThrownBy(() -> claim(number, Map.of()))
        .hasMessageContaining("Este defecto ya se reclamó y el reclamo está en trámite.");
    cases.within(
        "procurement-1", () -> guarantees.move(quality(number).id(), GuaranteeState.DEVUELTA));
    assertThatThrownBy(
            () -> claim(number, Map.of("defect", "Otro defecto: se destiñen las camisas azules.")))
        .hasMessageContaining("ya no está vigente: reclamo imposible.");
    assertThat(claims.of(number)).hasSize(1);
  }

  /** O-01 was received on its due day, with a guarantee of good service for a year. */
  private String received() {
    String number = cases.open();
    cases.guarantee(number, GuaranteeKind.BUEN_SERVICIO, "4520.00", UNTIL);
    cases.within(
        ReceptionDesk.MANAGER,
        () ->
            obligations.deliver(
                new Delivery(
                    obligations.named(number, "O-01").id(),
                    new BigDecimal("30000.00"),
                    ContractCase.DUE)));
    return number;
  }

  private Guarantee quality(String number) {
    return guarantees.of(number).stream()
        .filter(one -> one.kind() == GuaranteeKind.BUEN_SERVICIO)
        .findAny()
        .orElseThrow();
  }

  private void claim(String number, Map<String, ?> changes) {
    Map<String, Object> fields =
        ReceptionDesk.form(
            "contract-claim-warranty",
            Map.of("contractNumber", number, "guaranteeNumber", quality(number).number()));
    fields.putAll(changes);
    desk.start(ReceptionDesk.MANAGER, PROCESS, fields);
  }

  private void repair(String number, Map<String, ?> changes) {
    desk.complete("contractor-1", number, REPAIR, ReceptionDesk.form("contract-repair", changes));
  }

  private void confirm(String number, Map<String, ?> changes) {
    desk.complete(
        ReceptionDesk.UNIT,
        number,
        CONFIRM,
        ReceptionDesk.form("contract-confirm-repair", changes));
  }

  private void verify(String number, Map<String, ?> changes) {
    desk.complete(
        ReceptionDesk.MANAGER,
        number,
        VERIFY,
        ReceptionDesk.form("contract-verify-repair", changes));
  }
}
