package org.expediente.procedures.funds.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(120)
class LedgerTest {
  private LedgerRoom room = new LedgerRoom(TestDatabase.H2);

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void moneyGoesOutOnceAndOnlyFromWhatWasCommittedForIt() {
    room.commitments.certify(LedgerRoom.LINE, new BigDecimal("100000.00"));
    String number = room.open("60000.00");
    assertThatThrownBy(() -> room.move(number, MovementKind.TRANSFERENCIA, 1L, "20000.00", "BAC-1"))
        .hasMessage("Lo comprometido para este pago es $0.00 y no coincide con $20,000.00.");

    room.commit(number, Purpose.ANTICIPO, 1, "20000.00", "C-1");
    assertThat(room.balances.of(number).available()).isEqualByComparingTo("40000.00");
    assertThatThrownBy(() -> room.move(number, MovementKind.TRANSFERENCIA, 1L, "20000.01", "BAC-1"))
        .hasMessage("Lo comprometido para este pago es $20,000.00 y no coincide con $20,000.01.");
    room.move(number, MovementKind.TRANSFERENCIA, 1L, "20000.00", "BAC-1");

    assertThatThrownBy(() -> room.move(number, MovementKind.TRANSFERENCIA, 1L, "20000.00", "BAC-2"))
        .hasMessage("Este desembolso ya está registrado. No se pagó dos veces.");
    String other = room.open("40000.00");
    assertThatThrownBy(() -> room.move(other, MovementKind.INTERES, null, "1.00", "BAC-1"))
        .hasMessage(
            "La referencia bancaria «BAC-1» ya está registrada en %s. Revise el número."
                .formatted(number));
    Balance balance = room.balances.of(number);
    assertThat(balance.transferred()).isEqualByComparingTo("20000.00");
    assertThat(balance.committed()).isZero();
    assertThat(balance.available()).isEqualByComparingTo("40000.00");
  }

  @Test
  void neitherTheCaseNorTheBudgetLineIsOverdrawn() {
    room.commitments.certify(LedgerRoom.LINE, new BigDecimal("70000.00"));
    String one = room.open("60000.00");
    String two = room.open("60000.00");
    assertThatThrownBy(() -> room.commit(one, Purpose.ANTICIPO, 1, "60000.01", "C-1"))
        .hasMessage(
            "El saldo disponible del expediente es $60,000.00 y no alcanza para $60,000.01.");
    room.commit(one, Purpose.ANTICIPO, 1, "60000.00", "C-1");
    assertThatThrownBy(() -> room.commit(two, Purpose.ANTICIPO, 1, "10000.01", "C-2"))
        .hasMessage(
            "El crédito disponible de la línea presupuestaria es $10,000.00 y no alcanza para"
                + " $10,000.01.");
    assertThatThrownBy(() -> room.commit(two, Purpose.ANTICIPO, 1, "1.00", "C-1"))
        .hasMessageContaining("El compromiso «C-1» ya está registrado");
    room.commitments.release(one, Purpose.ANTICIPO, 1);
    room.commit(two, Purpose.ANTICIPO, 1, "10000.01", "C-2");
  }

  @Test
  void whileSuspendedNothingIsCommittedOrPaidButMoneyComesBack() {
    room.commitments.certify(LedgerRoom.LINE, new BigDecimal("70000.00"));
    String number = room.open("60000.00");
    room.commit(number, Purpose.ANTICIPO, 1, "100.00", "C-1");
    room.executions.suspend(number, "Hallazgo de la visita.");
    assertThatThrownBy(() -> room.commit(number, Purpose.PAGO_DIRECTO, 1, "1.00", "C-2"))
        .hasMessageContaining("está suspendida: no se puede desembolsar");
    assertThatThrownBy(() -> room.move(number, MovementKind.TRANSFERENCIA, 1L, "100.00", "B-1"))
        .hasMessageContaining("está suspendida: no se puede desembolsar");
    room.move(number, MovementKind.REINTEGRO, null, "5.00", "B-2");
    room.executions.resume(number, "Plan correctivo cumplido.");
    room.move(number, MovementKind.TRANSFERENCIA, 1L, "100.00", "B-1");
    assertThat(room.balances.of(number).refunded()).isEqualByComparingTo("5.00");
  }

  @Test
  void theEndFreesWhatWasCommittedAndNotPaid() {
    room.commitments.certify(LedgerRoom.LINE, new BigDecimal("70000.00"));
    String number = room.open("60000.00");
    room.commit(number, Purpose.ANTICIPO, 1, "100.00", "C-1");
    room.executions.end(number, LedgerRoom.START, Ending.TERMINACION);
    assertThat(room.balances.of(number).committed()).isZero();
    room.executions.end(number, LedgerRoom.START.plusDays(1), Ending.PLAZO);
    assertThat(room.executions.of(number).endedOn()).isEqualTo(LedgerRoom.START);
    assertThatThrownBy(() -> room.move(number, MovementKind.TRANSFERENCIA, 1L, "100.00", "B-1"))
        .hasMessageContaining("está terminada: no se puede desembolsar");
  }

  /** Trap 10: two cases of one organisation want the last of the line at the same moment. */
  @ParameterizedTest
  @EnumSource
  void twoCasesRaceForTheLastOfABudgetLine(TestDatabase kind) throws Exception {
    room.close();
    room = new LedgerRoom(kind);
    room.commitments.certify(LedgerRoom.LINE, new BigDecimal("1000.00"));
    List<String> cases = List.of(room.open("1000.00"), room.open("1000.00"));
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 20; round++) {
        CyclicBarrier together = new CyclicBarrier(2);
        String reference = "R" + round;
        List<Future<Boolean>> tries =
            cases.stream()
                .map(number -> two.submit(() -> wins(number, reference, together)))
                .toList();
        assertThat(tries.get(0).get() ^ tries.get(1).get()).isTrue();
        for (String number : cases) {
          room.commitments.release(number, Purpose.ANTICIPO, 1);
        }
      }
    } finally {
      two.shutdown();
    }
  }

  private boolean wins(String number, String reference, CyclicBarrier together) throws Exception {
    Office.actAs("financial-1", "financial");
    together.await();
    try {
      room.commit(number, Purpose.ANTICIPO, 1, "600.00", reference + number);
      return true;
    } catch (Refusal refused) {
      assertThat(refused).hasMessageContaining("no alcanza para $600.00");
      return false;
    }
  }
}
