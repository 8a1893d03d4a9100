package org.expediente.procedures.funds.agreement;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.casefile.PersonName;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.documents.Documents;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.assignment.Assignment;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.supplier.SupplierRegister;

/** Records whether the account is the organisation's own and exclusive (A18). */
@DiagramBean("recordAccountCheck")
class RecordAccountCheck implements TaskListener {
  private final AgreementTable agreements;
  private final StandingTable standing;
  private final Assignments assignments;
  private final SupplierRegister suppliers;
  private final Documents documents;

  RecordAccountCheck(
      AgreementTable agreements,
      StandingTable standing,
      Assignments assignments,
      SupplierRegister suppliers,
      Documents documents) {
    this.agreements = agreements;
    this.standing = standing;
    this.assignments = assignments;
    this.suppliers = suppliers;
    this.documents = documents;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    Agreement draft = agreements.current(caseNumber);
    List<String> findings = new ArrayList<>();
    if ("SI".equals(form.text("certificateReceived"))) {
      if (!documents.present(caseNumber, "bank-certificate")) {
        throw Refusal.invalid(
            "documents.missing",
            "Falta en el expediente la constancia del banco. Cárguela o responda que no se presentó.");
      }
      compare(form, draft, assignments.of(caseNumber), findings);
    } else {
      findings.add("No se presentó la constancia de la cuenta bancaria exclusiva.");
    }
    standing.checked(draft, StandingTable.ACCOUNT, findings, form.text("remarks"));
  }

  private void compare(
      Submission form, Agreement draft, Assignment assignment, List<String> findings) {
    if (!PersonName.key(form.text("holderName")).equals(PersonName.key(assignment.ngoName()))) {
      findings.add("El titular de la cuenta no es la organización.");
    }
    if (!digits(form.text("holderNit")).equals(digits(assignment.ngoNit()))) {
      findings.add("El NIT del titular de la cuenta no es el de la organización.");
    }
    if (!form.text("certifiedAccount").equals(draft.account())) {
      findings.add("El número de cuenta no es el del convenio.");
    }
    if (!"SI".equals(form.text("exclusive"))) {
      findings.add("La cuenta no es exclusiva del programa.");
    }
    if (suppliers.usesAccount(draft.caseNumber(), form.text("certifiedAccount"))) {
      findings.add("La cuenta figura también como cuenta de un proveedor.");
    }
  }

  private static String digits(String nit) {
    return nit.replaceAll("\\D", "");
  }
}
