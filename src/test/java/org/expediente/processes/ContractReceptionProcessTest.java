package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.contract.Modality;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.incident.NewIncident;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.LatePart;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.reception.LateMinutes;
import org.expediente.procedures.contracts.reception.Receptions;
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
class ContractReceptionProcessTest {
  private static final String PROCESS = "contract-reception";
  private static final String DUE = "2022-05-16";

  @Autowired Desk desk;
  @Autowired ReceptionDesk people;
  @Autowired ContractCase cases;
  @Autowired Obligations obligations;
  @Autowired IncidentBook incidents;
  @Autowired Receptions receptions;
  @Autowired LateMinutes late;
  @Autowired Doubles doubles;
  @Autowired ProcessCoverage coverage;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void dueDay() {
    cases.at(DUE);
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"B-S06", "B-S07", "B-S28"})
  void aDeliveryIsReceivedByThreeSignaturesAndReachesProcurement() {
    String number = cases.open();
    cases.guarantee(number, GuaranteeKind.BUEN_SERVICIO, "4520.00", ContractCase.END.plusYears(1));
    people.open(number, "TOTAL", "O-01");
    assertThat(desk.task(number, ReceptionDesk.DRAW_UP).getAssignee())
        .isEqualTo(ReceptionDesk.MANAGER);
    assertThatThrownBy(() -> people.draw(number, people.minutes(DUE, "30000.00")))
        .hasMessageContaining("Documento del suministrante");
    cases.hand("contractor-1", number, "delivery-document");
    people.draw(number, people.minutes(DUE, "30000.00"));
    assertThat(receptions.underWay(number)).hasSize(1);
    assertThat(people.shown(number, ReceptionDesk.COSIGN, "receptionSummary"))
        .contains("Fecha debida: 16/05/2022. Fecha de entrega: 16/05/2022. Días de atraso: 0.")
        .contains("200 uniformes", "Monto que se recibe: $30,000.00");
    people.cosign(number, Map.of());
    people.sign(number, Map.of());
    assertThat(fulfilment(number, "O-01").met()).as("not before it is issued").isFalse();
    desk.run(number, "serviceTask_acceptDelivery");
    assertThat(fulfilment(number, "O-01").metOn()).isEqualTo(ContractCase.DUE);
    assertThat(people.shown(number, ReceptionDesk.FILE, "minutesTerm"))
        .isEqualTo("Debía llegar a más tardar el 19/05/2022 y llegó el 16/05/2022.");
    people.file(number);
    assertThat(desk.ends(number)).containsExactly("endEvent_deliveryReceived");
    assertThat(late.of(number)).isEmpty();
    assertThat(receptions.underWay(number)).isEmpty();
    assertThat(incidents.of(number)).isEmpty();
    assertThat(people.text(number, "contract-reception-minutes"))
        .contains("Acta de recepción total", "Almacén central, San Salvador, 08:30 horas")
        .contains("Rosa Elena Campos, Representante legal, DUI 00016297-5")
        .contains("Mario Antonio Rivas, Administrador del contrato, DUI 04567891-1")
        .contains("200 uniformes", "$30,000.00")
        .contains("Fecha debida 16/05/2022", "Fecha de entrega 16/05/2022", "Días de atraso 0")
        .contains("Unidad solicitante: Ana Lucía Menéndez, jefa de Logística")
        .contains("Se revisaron 20 de 200 uniformes tomados al azar")
        .contains("Contratista: Rosa Elena Campos, representante legal", "Firmó.")
        .contains("Garantía de buen servicio", "vigente hasta el 19/07/2023")
        .as("the article is not ratified")
        .doesNotContain("Base legal");
  }

  @Test
  @Demand("B-S30")
  void theManagerFindsWhatIsDueAndWhatWasSaidLastTime() {
    String number = cases.open();
    cases.at("2022-05-20");
    people.open(number, "PARCIAL", "O-01");
    assertThat(people.shown(number, ReceptionDesk.DRAW_UP, "receptionSummary"))
        .contains("Falta recibir: $30,000.00. Fecha debida: 16/05/2022.")
        .contains("Entregado hoy tendría 4 días de atraso.");
    cases.hand("contractor-1", number, "delivery-document");
    Map<String, Object> minutes = people.minutes("2022-05-20", "10000.00");
    minutes.put("place", "Bodega de Soyapango");
    people.draw(number, minutes);
    people.open(number, "PARCIAL", "O-02");
    assertThat(people.shown(number, ReceptionDesk.DRAW_UP, "place"))
        .isEqualTo("Bodega de Soyapango");
    assertThat(people.shown(number, ReceptionDesk.DRAW_UP, "receiverCapacity"))
        .isEqualTo("Administrador del contrato");
  }

  @Test
  void partsCountTheirOwnDaysAndLessThanDueIsOneIncident() {
    String number = cases.open();
    cases.at("2022-05-10");
    people.received(number, "PARCIAL", "O-01", "2022-05-10", "5000.00");
    assertThat(people.incidents(number, IncidentType.ENTREGA_PARCIAL)).as("not due").isEmpty();
    cases.at(DUE);
    people.received(number, "PARCIAL", "O-01", DUE, "10000.00");
    cases.at("2022-05-18");
    people.received(number, "PARCIAL", "O-01", "2022-05-18", "5000.00");
    assertThat(people.incidents(number, IncidentType.ENTREGA_PARCIAL))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.facts())
                    .isEqualTo(
                        "El 16/05/2022 se recibió $10,000.00 de la obligación O-01, que vencía el"
                            + " 16/05/2022; falta $15,000.00."));
    cases.at("2022-05-26");
    people.received(number, "TOTAL", "O-01", "2022-05-26", "10000.00");
    assertThat(fulfilment(number, "O-01").lateParts(LocalDate.of(2022, 7, 1)))
        .extracting(LatePart::amount, LatePart::days)
        .containsExactly(
            tuple(new BigDecimal("5000.00"), 2), tuple(new BigDecimal("10000.00"), 10));
    assertThat(people.text(number, "contract-reception-minutes")).contains("Días de atraso 10");
    assertThatThrownBy(() -> people.open(number, "PARCIAL", "O-01"))
        .hasMessageContaining("La obligación O-01 ya se recibió por completo.");
  }

  @Test
  @Demand({"B-S28", "B-S23"})
  void theUnitDoesNotHaveToAgreeAndTheDaysKeepRunning() {
    String number = cases.open();
    cases.at("2022-05-18");
    people.drawn(number, "TOTAL", "O-01", people.minutes("2022-05-18", "30000.00"));
    assertThatThrownBy(
            () ->
                desk.complete(
                    ReceptionDesk.MANAGER,
                    number,
                    ReceptionDesk.COSIGN,
                    ReceptionDesk.form("contract-cosign-conformity", Map.of())))
        .as("its own person")
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> people.cosign(number, Map.of("unitConformity", "CON_OBSERVACIONES")))
        .hasMessageContaining("Su conformidad tiene observaciones: escríbalas.");
    people.cosign(
        number,
        Map.of(
            "unitConformity", "NO_CONFORME",
            "unitDefects", "Las tallas no son las del anexo técnico.",
            "unitClause", "Anexo 1",
            "unitReplaceDays", 8L));
    people.sign(number, Map.of("contractorText", "Se repondrá."));
    desk.run(number, "serviceTask_rejectDelivery");
    assertThat(desk.ends(number)).containsExactly("endEvent_deliveryRejected");
    assertThat(fulfilment(number, "O-01").delivered()).isEqualByComparingTo("0");
    assertThat(fulfilment(number, "O-01").daysLate(LocalDate.of(2022, 5, 26))).isEqualTo(10);
    assertThat(people.incidents(number, IncidentType.NO_CONFORME))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.factOn()).isEqualTo("2022-05-18");
              assertThat(one.facts())
                  .isEqualTo(
                      "Se rechazó lo entregado el 18/05/2022: Las tallas no son las del anexo"
                          + " técnico. (Anexo 1)");
            });
    assertThat(people.text(number, "contract-rejection-minutes"))
        .contains("no se recibe", "Las tallas no son las del anexo técnico.", "Anexo 1")
        .contains("8 días calendario, hasta el 26/05/2022", "Días de atraso 2")
        .contains("los días de atraso corren hasta que se entregue lo que cumple")
        .contains("Se repondrá.");
    assertThat(people.notices(number))
        .contains("procurement: contracts.reception.rejectedUaci")
        .anyMatch(one -> one.endsWith(": contracts.reception.rejected"));
  }

  @Test
  void theManagerRejectsAndSilenceIsAttestedByTwoWitnesses() {
    String number = cases.open();
    people.drawn(number, "RECHAZO", "O-01", people.rejection(DUE));
    people.cosign(number, Map.of("unitConformity", "CON_OBSERVACIONES", "unitText", "De acuerdo."));
    desk.expire(number, "timerBoundary_contractorSilent");
    assertThat(desk.task(number, ReceptionDesk.WITNESSES).getAssignee())
        .isEqualTo(ReceptionDesk.MANAGER);
    witnesses(number, Map.of());
    desk.run(number, "serviceTask_rejectDelivery");
    assertThat(people.text(number, "contract-rejection-minutes"))
        .contains("La tela no es la de la muestra aprobada", "Especificación 2.1")
        .contains("Testigo: Carlos Alberto Pineda, DUI 03333333-5.")
        .contains("Sin firma del contratista", "no la firmó en el plazo");
    assertThat(people.incidents(number, IncidentType.NO_CONFORME)).hasSize(1);
  }

  @Test
  void aRefusalNeedsAReasonAndWitnessesWhoAreOthers() {
    String number = cases.open();
    people.drawn(number, "TOTAL", "O-01", people.minutes(DUE, "30000.00"));
    people.cosign(number, Map.of());
    assertThatThrownBy(() -> people.sign(number, Map.of("contractorAnswer", "NIEGA")))
        .hasMessageContaining("Diga en las observaciones por qué no firma el acta.");
    people.sign(
        number,
        Map.of("contractorAnswer", "NIEGA", "contractorText", "Falta una caja en el acta."));
    assertThatThrownBy(() -> witnesses(number, Map.of("witnessOneDui", "00016297-5")))
        .hasMessageContaining("Los testigos son dos personas distintas");
    assertThatThrownBy(() -> witnesses(number, Map.of("witnessTwoDui", "03333333-5")))
        .hasMessageContaining("Los testigos son dos personas distintas");
    assertThatThrownBy(() -> witnesses(number, Map.of("witnessTwoDui", "02222222-2")))
        .hasMessageContaining("DUI inválido");
    witnesses(number, Map.of());
    desk.run(number, "serviceTask_acceptDelivery");
    assertThat(people.text(number, "contract-reception-minutes"))
        .contains("Se negó a firmar. Falta una caja en el acta.", "Testigo: Julia Margarita Sosa");
    assertThat(fulfilment(number, "O-01").met()).isTrue();
  }

  @Test
  void worksAreReceivedProvisionallyFirst() {
    String number = cases.open(ContractObject.OBRA, Modality.LICITACION, "45200.00", "0.00");
    people.received(number, "PROVISIONAL", "O-01", DUE, "30000.00");
    assertThat(people.text(number, "contract-reception-minutes"))
        .contains("Acta de recepción provisional", "no consta garantía de buena obra");
    assertThat(fulfilment(number, "O-01").met()).isTrue();
  }

  @Test
  void everythingIsReceivedOnceNothingIsMissingOrDisputed() {
    String number = cases.open();
    assertThatThrownBy(() -> people.open(number, "FINAL", ""))
        .hasMessageContaining("No procede la recepción definitiva: falta recibir O-01, O-02.");
    people.received(number, "TOTAL", "O-01", DUE, "30000.00");
    people.received(number, "TOTAL", "O-02", DUE, "15200.00");
    people.open(number, "FINAL", "");
    assertThatThrownBy(() -> people.draw(number, people.whole("2022-05-13")))
        .hasMessageContaining(
            "La recepción definitiva no puede ser anterior a la última entrega (16/05/2022).");
    people.draw(number, people.whole(DUE));
    assertThatThrownBy(() -> people.open(number, "FINAL", ""))
        .hasMessageContaining("hay otra recepción en trámite");
    people.cosign(number, Map.of());
    people.sign(number, Map.of());
    desk.run(number, "serviceTask_acceptDelivery");
    people.file(number);
    String waiting = waitingForTheReception(number);
    try {
      desk.run(number, "serviceTask_announceReception");
      assertThat(doubles.running(number, "contract-waits")).as("it heard of it").isZero();
    } finally {
      doubles.remove(waiting);
    }
    assertThat(desk.ends(number)).contains("endEvent_contractReceived");
    assertThat(receptions.finallyReceived(number)).isTrue();
    assertThat(people.notices(number)).contains("requesting-unit: contracts.reception.final");
    assertThat(people.text(number, "contract-reception-minutes"))
        .contains("Acta de recepción definitiva", "Todas las del contrato")
        .doesNotContain("Días de atraso");
  }

  @Test
  void aDisputeThatComesUpMeanwhileStopsTheFinalReception() {
    String number = cases.open();
    people.received(number, "TOTAL", "O-01", DUE, "30000.00");
    people.received(number, "TOTAL", "O-02", DUE, "15200.00");
    people.open(number, "FINAL", "");
    people.draw(number, people.whole(DUE));
    people.cosign(number, Map.of());
    cases.within(
        "requesting-unit-1",
        () ->
            incidents.detect(
                new NewIncident(
                    number,
                    null,
                    IncidentType.NO_CONFORME,
                    ContractCase.DUE,
                    ContractCase.DUE,
                    "Se despegan las suelas.")));
    people.sign(number, Map.of());
    desk.run(number, "serviceTask_rejectDelivery");
    assertThat(people.text(number, "contract-rejection-minutes"))
        .contains("hay un incidente de no conformidad abierto", "No corresponde");
    assertThat(people.incidents(number, IncidentType.NO_CONFORME)).as("no second one").hasSize(1);
    assertThat(receptions.finallyReceived(number)).isFalse();
    assertThatThrownBy(() -> people.open(number, "FINAL", ""))
        .hasMessageContaining("hay un incidente de no conformidad abierto");
  }

  @Test
  void minutesThatNobodyDrawsUpHaveNoEffect() {
    String number = cases.open();
    people.open(number, "TOTAL", "O-01");
    desk.expire(number, "timerBoundary_minutesNotDrawnUp");
    assertThat(desk.ends(number)).containsExactly("endEvent_minutesNotDrawnUp");
    assertThat(receptions.of(number)).isEmpty();
    assertThat(people.notices(number))
        .containsExactly("procurement: contracts.reception.notDrawnUp");
  }

  @Test
  void aSilentUnitIsReminded() {
    String number = cases.open();
    people.drawn(number, "TOTAL", "O-01", people.minutes(DUE, "30000.00"));
    desk.expire(number, "timerBoundary_conformityLate");
    assertThat(people.notices(number))
        .containsExactly(
            "requesting-unit: contracts.reception.conformityLate",
            "procurement: contracts.reception.conformityLate");
    assertThat(desk.open(number)).containsExactly(ReceptionDesk.COSIGN);
  }

  private void witnesses(String number, Map<String, ?> changes) {
    desk.complete(
        ReceptionDesk.MANAGER,
        number,
        ReceptionDesk.WITNESSES,
        new HashMap<>(ReceptionDesk.form("contract-record-witnesses", changes)));
  }

  private Fulfilment fulfilment(String number, String code) {
    return obligations.fulfilment(obligations.named(number, code).id());
  }

  /** Somebody who waits for the message, as the administration of the contract does. */
  private String waitingForTheReception(String number) {
    String deployment =
        doubles.deploy(
            "contract-waits",
            Bpmn.createExecutableProcess("contract-waits")
                .camundaHistoryTimeToLiveString("P3650D")
                .startEvent()
                .intermediateCatchEvent()
                .message("contracts.received")
                .endEvent()
                .done());
    cases.start("contract-waits", number, Map.of());
    assertThat(List.of(doubles.running(number, "contract-waits"))).containsExactly(1L);
    return deployment;
  }
}
