package org.expediente.procedures.funds.payment;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.Cell;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;

/**
 * Records what the persons of the sample said (A31). Too few, and the invoice goes back; enough,
 * and those who said no are still not paid for.
 */
@DiagramBean("confirmSample")
class ConfirmSample implements TaskListener {
  private static final String CONFORMING = "sampleConforming";

  private final CurrentPayment current;
  private final Samples samples;
  private final CrossRules rules;
  private final PaymentTable payments;
  private final PaymentPersons persons;
  private final PaymentValues values;
  private final Journal journal;

  ConfirmSample(
      CurrentPayment current,
      Samples samples,
      CrossRules rules,
      PaymentTable payments,
      PaymentPersons persons,
      PaymentValues values,
      Journal journal) {
    this.current = current;
    this.samples = samples;
    this.rules = rules;
    this.payments = payments;
    this.persons = persons;
    this.values = values;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    DirectPayment payment = current.hold(task);
    List<Map<String, Object>> rows = Submission.of(task).rows("sample");
    rows.forEach(
        row ->
            samples.answer(
                payment, Cell.text(row, "person"), Cell.text(row, "answer").equals("SI")));
    int asked = rows.size();
    int confirmed = (int) samples.of(payment).stream().filter(SampledPerson::confirmed).count();
    boolean conforming = values.enough(confirmed, asked);
    if (conforming) {
      Check check = rules.of(payment);
      persons.replace(payment.id(), check.count().persons());
      payments.amounts(payment, check.count().units(), check.payable());
      payments.move(payment, PaymentState.CONFORME);
    } else {
      payments.move(payment, PaymentState.CRUZADA);
      payments.toReturn(
          payment,
          "De %d personas consultadas confirmaron el servicio %d.".formatted(asked, confirmed));
    }
    task.getExecution().setVariable(CONFORMING, conforming);
    journal.record(
        new Act(
            payment.caseNumber(),
            "funds.payment.sampled",
            task.getTaskDefinitionKey(),
            Map.of("payment", payment.id(), "asked", asked, "confirmed", confirmed)));
  }
}
