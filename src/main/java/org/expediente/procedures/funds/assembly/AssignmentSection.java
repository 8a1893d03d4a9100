package org.expediente.procedures.funds.assembly;

import java.util.ArrayList;
import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.agreement.Agreements;
import org.expediente.procedures.funds.assignment.Assignment;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.plan.Plans;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Decree, organisation, object and zone (A.7). */
@Order(10)
@Component
class AssignmentSection implements ReportSection {
  private final Assignments assignments;
  private final Agreements agreements;
  private final Plans plans;

  AssignmentSection(Assignments assignments, Agreements agreements, Plans plans) {
    this.assignments = assignments;
    this.agreements = agreements;
    this.plans = plans;
  }

  @Override
  public List<Section> of(String caseNumber) {
    Assignment a = assignments.of(caseNumber);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Decreto", a.decree()));
    rows.add(List.of("Diario Oficial", Words.date(a.gazetteDate())));
    rows.add(List.of("Línea presupuestaria", a.budgetLine()));
    rows.add(List.of("Organización", a.ngoName() + ", NIT " + a.ngoNit()));
    rows.add(List.of("Destino que fijó la Asamblea", a.legalPurpose()));
    agreements
        .find(caseNumber)
        .ifPresentOrElse(
            it -> {
              rows.add(
                  List.of(
                      "Convenio",
                      "%s, firmado el %s"
                          .formatted(it.agreementNumber(), Words.date(it.signedOn()))));
              rows.add(List.of("Objeto", it.object()));
            },
            () -> rows.add(List.of("Convenio", "No se firmó.")));
    plans
        .find(caseNumber)
        .ifPresentOrElse(
            plan -> {
              rows.add(List.of("Zona", plan.department() + ": " + plan.municipality()));
              rows.add(
                  List.of(
                      "Programa",
                      "Del %s al %s".formatted(Words.date(plan.start()), Words.date(plan.end()))));
            },
            () -> rows.add(List.of("Zona", "No se fijó: no hubo plan de trabajo aprobado.")));
    return List.of(new Section("Asignación", List.of(), List.of(), rows));
  }
}
