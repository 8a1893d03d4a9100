package org.expediente.procedures.funds.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.problem.Refusal;

/** Whatever is tried, and however often: no more leaves than was assigned, and nothing is lost. */
class LedgerPropertiesTest {
  private static final BigDecimal ASSIGNED = new BigDecimal("1000.00");

  private static LedgerRoom room;
  private static int reference;

  record Step(String what, Purpose purpose, int id, BigDecimal amount) {}

  @BeforeContainer
  static void open() {
    room = new LedgerRoom(TestDatabase.H2);
  }

  @AfterContainer
  static void close() {
    room.close();
  }

  @Property(tries = 150)
  void whatIsAssignedIsTransferredPaidReservedOrLeft(@ForAll("steps") List<Step> steps) {
    Office.actAs("financial-1", "financial");
    room.commitments.certify(LedgerRoom.LINE, ASSIGNED);
    String number = room.open(ASSIGNED.toPlainString());
    BigDecimal moved = BigDecimal.ZERO;
    for (Step step : steps) {
      BigDecimal before = out(number);
      boolean done = tried(number, step);
      BigDecimal after = out(number);
      boolean pays = step.what().equals("pay") && done;
      assertThat(after.subtract(before))
          .isEqualByComparingTo(pays ? step.amount() : BigDecimal.ZERO);
      moved = pays ? moved.add(step.amount()) : moved;
      Balance balance = room.balances.of(number);
      assertThat(balance.available()).isNotNegative();
      assertThat(balance.committed()).isNotNegative();
    }
    Balance end = room.balances.of(number);
    assertThat(out(number)).isEqualByComparingTo(moved);
    assertThat(
            end.transferred()
                .add(end.paidDirectly())
                .add(end.reimbursed())
                .add(end.committed())
                .add(end.available()))
        .isEqualByComparingTo(ASSIGNED);
  }

  private static BigDecimal out(String number) {
    Balance balance = room.balances.of(number);
    return balance.transferred().add(balance.paidDirectly()).add(balance.reimbursed());
  }

  private static boolean tried(String number, Step step) {
    try {
      switch (step.what()) {
        case "commit" ->
            room.commitments.commit(
                new Commitment(
                    number, step.purpose(), step.id(), null, step.amount(), "C" + reference++));
        case "release" -> room.commitments.release(number, step.purpose(), step.id());
        case "suspend" -> room.executions.suspend(number, "Prueba");
        case "resume" -> room.executions.resume(number, "Prueba");
        default ->
            room.move(
                number,
                step.purpose() == Purpose.ANTICIPO
                    ? MovementKind.TRANSFERENCIA
                    : MovementKind.valueOf(step.purpose().name()),
                (long) step.id(),
                step.amount().toPlainString(),
                "B" + reference++);
      }
      return true;
    } catch (Refusal refused) {
      return false;
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of("commit", "commit", "pay", "pay", "release", "suspend", "resume"),
            Arbitraries.of(Purpose.class),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of("0.01", "100.00", "250.00", "333.33", "700.00", "1000.01")
                .map(BigDecimal::new))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }
}
