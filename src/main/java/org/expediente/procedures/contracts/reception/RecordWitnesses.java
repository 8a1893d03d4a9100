package org.expediente.procedures.contracts.reception;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.contract.Contracts;

/** Refusal or silence of the contractor does not hold up a reception: two witnesses attest it. */
@DiagramBean("recordWitnesses")
class RecordWitnesses implements TaskListener {
  private final ContractReception receptions;
  private final Contracts contracts;
  private final ReceptionActs acts;
  private final DefectTable table;

  RecordWitnesses(
      ContractReception receptions, Contracts contracts, ReceptionActs acts, DefectTable table) {
    this.receptions = receptions;
    this.contracts = contracts;
    this.acts = acts;
    this.table = table;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    contracts.hold(task.getExecution().getProcessBusinessKey());
    Reception r = receptions.of(task);
    List<Witness> two = List.of(witness(form, "witnessOne"), witness(form, "witnessTwo"));
    check(two, r);
    for (int i = 0; i < two.size(); i++) {
      table.witness(r, i + 1, formatted(two.get(i)));
    }
    acts.add(r, ReceptionStep.TESTIGOS, "SIN_FIRMA", form.text("witnessText"), null);
  }

  private static Witness witness(Submission form, String as) {
    return new Witness(form.text(as + "Name"), form.text(as + "Dui"));
  }

  private static Witness formatted(Witness typed) {
    return new Witness(typed.name(), IdentityNumbers.format(IdentityType.DUI, typed.dui()));
  }

  private static void check(List<Witness> two, Reception r) {
    Complaints complaints = new Complaints();
    for (Witness one : two) {
      IdentityNumbers.error(IdentityType.DUI, one.dui())
          .ifPresent(error -> complaints.when(true, "witness", one.name() + ": " + error));
    }
    List<String> numbers =
        Stream.concat(
                two.stream().map(one -> formatted(one).dui()),
                Stream.of(r.deliverer().dui(), r.receiver().dui()))
            .toList();
    complaints
        .when(
            Set.copyOf(numbers).size() < numbers.size(),
            "witness",
            "Los testigos son dos personas distintas, que ni entregaron ni recibieron.")
        .settle("contracts.reception.witnesses");
  }
}
