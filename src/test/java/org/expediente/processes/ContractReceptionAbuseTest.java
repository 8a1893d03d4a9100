package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import org.expediente.journal.Entry;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.Modality;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.reception.LateMinutes;
import org.expediente.procedures.contracts.reception.LateRecord;
import org.expediente.procedures.contracts.reception.Receptions;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.JournalPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What B.10 fears of a reception, and what is typed wrong. */
@ExpedienteTest
class ContractReceptionAbuseTest {
  private static final String PROCESS = "contract-reception";
  private static final String DUE = "2022-05-16";

  @Autowired Desk desk;
  @Autowired ReceptionDesk people;
  @Autowired ContractCase cases;
  @Autowired Contracts contracts;
  @Autowired Obligations obligations;
  @Autowired Receptions receptions;
  @Autowired LateMinutes late;
  @Autowired JournalPages journal;

  @BeforeEach
  void dueDay() {
    cases.at(DUE);
    journal.begin();
  }

  /** Abuse of B.10: minutes back-dated to erase a delay. */
  @Test
  void minutesCannotBeDatedBackUnseen() {
    String number = cases.open();
    cases.at("2022-05-24");
    people.open(number, "TOTAL", "O-01");
    cases.hand("contractor-1", number, "delivery-document");
    Map<String, Object> invoiceLater = people.minutes(DUE, "30000.00");
    invoiceLater.put("supplierDocumentOn", "2022-05-20");
    assertThatThrownBy(() -> people.draw(number, invoiceLater))
        .hasMessageContaining(
            "La fecha de entrega (16/05/2022) no puede ser anterior al documento del suministrante"
                + " (20/05/2022).");
    people.draw(number, people.minutes(DUE, "30000.00"));
    people.cosign(number, Map.of());
    people.sign(number, Map.of());
    desk.run(number, "serviceTask_acceptDelivery");
    assertThat(late.of(number))
        .extracting(LateRecord::kind, LateRecord::manager, LateRecord::dueOn, LateRecord::days)
        .containsExactly(
            tuple("REGISTRO", ReceptionDesk.MANAGER, LocalDate.of(2022, 5, 17), 5),
            tuple("ENVIO", ReceptionDesk.MANAGER, LocalDate.of(2022, 5, 19), 3));
    assertThat(people.shown(number, ReceptionDesk.FILE, "minutesTerm"))
        .endsWith("Se registró 5 días hábiles tarde. Llegó 3 días hábiles tarde.");
    assertThat(people.text(number, "contract-reception-minutes"))
        .contains("se registró en el sistema el 24/05/2022, 6 días hábiles después de la entrega");
    assertThat(journal.of("contracts.minutesLate"))
        .extracting(Entry::caseNumber)
        .containsOnly(number);
  }

  @Test
  void theSameScanServesNoSecondDelivery() {
    String number = cases.open();
    people.drawn(number, "PARCIAL", "O-01", people.minutes(DUE, "1000.00"));
    people.cosign(number, Map.of());
    people.sign(number, Map.of());
    desk.run(number, "serviceTask_acceptDelivery");
    people.open(number, "PARCIAL", "O-01");
    assertThatThrownBy(() -> people.draw(number, people.minutes(DUE, "1000.00")))
        .hasMessageContaining(
            "Falta el documento del suministrante de esta entrega: cárguelo en el expediente.");
    assertThat(fulfilment(number, "O-01").delivered()).isEqualByComparingTo("1000.00");
  }

  @Test
  void badDatesPersonsAndAmountsLeaveNothing() {
    String number = cases.open();
    people.open(number, "TOTAL", "O-01");
    cases.hand("contractor-1", number, "delivery-document");
    refused(number, "deliveredOn", "2022-05-17", "(17/05/2022) no puede ser futura.");
    refused(
        number,
        "deliveredOn",
        "2022-03-10",
        "(10/03/2022) no puede ser anterior a la firma del contrato (14/03/2022).");
    refused(
        number,
        "deliveredOn",
        "2022-03-18",
        "(18/03/2022) no puede ser anterior a la orden de inicio (21/03/2022).");
    refused(
        number,
        "actOn",
        "2022-05-13",
        "El acta (13/05/2022) no puede ser anterior a la entrega (16/05/2022).");
    refused(number, "actAt", "11:00", "El día y la hora del acta no pueden ser futuros.");
    refused(number, "delivererDui", "00016297-4", "Quien entrega: DUI inválido");
    refused(
        number,
        "receiverDui",
        "000162975",
        "Quien entrega y quien recibe no pueden ser la misma persona.");
    refused(
        number,
        "acceptedAmount",
        "30000.01",
        "Lo recibido ($30,000.01) pasa de lo que falta de la obligación ($30,000.00).");
    refused(number, "acceptedAmount", "29999.99", "levante un acta parcial.");
    refused(
        number,
        "conformity",
        "CON_OBSERVACIONES",
        "La conformidad tiene observaciones: escríbalas.");
    refused(number, "supplierDocumentOn", "2022-05-17", "anterior al documento del suministrante");
    assertThat(receptions.of(number)).isEmpty();
    assertThat(fulfilment(number, "O-01").deliveries()).isEmpty();
  }

  @Test
  void whatWaitsForSignaturesIsNotReceivedTwice() {
    String number = cases.open();
    people.drawn(number, "PARCIAL", "O-01", people.minutes(DUE, "20000.00"));
    people.open(number, "PARCIAL", "O-01");
    cases.hand("contractor-1", number, "delivery-document");
    assertThatThrownBy(() -> people.draw(number, people.minutes(DUE, "10000.01")))
        .hasMessageContaining(
            "Lo recibido ($10,000.01) pasa de lo que falta de la obligación ($10,000.00).");
    assertThatThrownBy(() -> people.draw(number, people.minutes(DUE, "10000.00")))
        .hasMessageContaining("levante un acta total.");
    assertThatThrownBy(() -> people.draw(number, people.minutes(DUE, "0.00")))
        .hasMessageContaining("Indique cuánto se recibe.");
  }

  @Test
  void onlyTheDesignatedManagerOrAlternateReceives() {
    String foreign = cases.bare(ContractObject.SUMINISTRO, Modality.LICITACION, "45200.00", "0.00");
    assertThatThrownBy(() -> people.open(foreign, "TOTAL", "O-01"))
        .hasMessageContaining("Usted no es el administrador ni el suplente designado");
    assertThatThrownBy(() -> people.open("CON-NO-HAY", "TOTAL", "O-01"))
        .hasMessageContaining("No hay un contrato «CON-NO-HAY».");
    String number = cases.open();
    assertThatThrownBy(() -> people.open(number, "TOTAL", "O-99"))
        .hasMessageContaining("El contrato no tiene la obligación «O-99».");
    assertThatThrownBy(() -> people.open(number, "PROVISIONAL", "O-01"))
        .hasMessageContaining("La recepción provisional es solo para obras.");
    desk.start(
        "contract-manager-2",
        PROCESS,
        ReceptionDesk.form("contract-open-reception", Map.of("contractNumber", number)));
    assertThat(desk.task(number, ReceptionDesk.DRAW_UP).getAssignee())
        .isEqualTo("contract-manager-2");
    cases.within("authority-1", () -> contracts.move(number, ContractState.EXTINGUIDO));
    assertThatThrownBy(() -> people.open(number, "TOTAL", "O-01"))
        .hasMessageContaining("no está en ejecución: no admite recepciones ni cambios.");
  }

  private void refused(String number, String field, String value, String sentence) {
    Map<String, Object> minutes = people.minutes(DUE, "30000.00");
    if (field.equals("deliveredOn") && value.compareTo(DUE) < 0) {
      minutes.put("supplierDocumentOn", value);
    }
    minutes.put(field, value);
    assertThatThrownBy(() -> people.draw(number, minutes)).hasMessageContaining(sentence);
  }

  private Fulfilment fulfilment(String number, String code) {
    return obligations.fulfilment(obligations.named(number, code).id());
  }
}
