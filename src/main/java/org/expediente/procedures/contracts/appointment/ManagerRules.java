package org.expediente.procedures.contracts.appointment;

import java.util.Optional;
import java.util.stream.Stream;
import org.expediente.casefile.PersonName;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Related;
import org.expediente.procedures.contracts.contract.RelatedPersons;
import org.expediente.procedures.contracts.team.Designation;
import org.expediente.procedures.contracts.team.DesignationState;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.procedures.contracts.team.Manager;
import org.expediente.procedures.contracts.team.Managers;
import org.springframework.stereotype.Component;

/** Who may administer a contract: nobody behind its contractor, nobody who was excused from it. */
@Component
class ManagerRules {
  private final Managers managers;
  private final Designations designations;
  private final RelatedPersons related;

  ManagerRules(Managers managers, Designations designations, RelatedPersons related) {
    this.managers = managers;
    this.designations = designations;
    this.related = related;
  }

  /**
   * @param proposer who proposes or appoints, and so is neither manager nor alternate
   * @throws org.expediente.problem.Refusal with all that is wrong, by field
   */
  void check(Contract contract, String manager, String alternate, String proposer) {
    Complaints complaints = new Complaints();
    complaints.when(manager.equals(alternate), "alternate", "El suplente debe ser otra persona.");
    person(complaints, "manager", contract, manager, proposer);
    person(complaints, "alternate", contract, alternate, proposer);
    String name = managers.name(manager);
    complaints
        .when(
            designations
                .current(contract.caseNumber())
                .filter(now -> now.manager().equals(manager))
                .isPresent(),
            "manager",
            "%s es quien administra ahora el contrato: proponga a otra persona.".formatted(name))
        .when(
            excused(contract, manager),
            "manager",
            "%s ya se excusó o no respondió en este contrato: proponga a otra persona."
                .formatted(name));
    complaints.settle("contracts.manager.invalid");
  }

  private void person(
      Complaints complaints, String field, Contract contract, String id, String proposer) {
    Optional<Manager> member = managers.find(id);
    complaints
        .when(
            member.isEmpty(),
            field,
            "«%s» no está entre quienes pueden administrar contratos.".formatted(id))
        .when(id.equals(proposer), field, "Usted no puede proponerse ni nombrarse a sí mismo.");
    member
        .flatMap(person -> behind(contract, person.name()))
        .ifPresent(
            how ->
                complaints.when(
                    true,
                    field,
                    "%s figura como %s del contratista: proponga a otra persona."
                        .formatted(member.get().name(), how)));
  }

  /** How somebody of this name stands to the contractor, if so. */
  private Optional<String> behind(Contract contract, String name) {
    String key = PersonName.key(name);
    if (PersonName.key(contract.contractorName()).equals(key)) {
      return Optional.of("la persona misma");
    }
    return related.of(contract.caseNumber()).stream()
        .filter(row -> PersonName.key(row.name()).equals(key))
        .map(row -> row.kind().label())
        .findFirst();
  }

  /** How the person with this DUI stands to the contractor; a name may be written in many ways. */
  Optional<String> withNumber(Contract contract, String dui) {
    return Stream.concat(
            Stream.of(contract.contractorNit())
                .filter(dui::equals)
                .map(number -> "el contratista mismo"),
            related.of(contract.caseNumber()).stream()
                .filter(row -> row.idNumber().equals(dui))
                .map(Related::kind)
                .map(kind -> kind.label()))
        .findFirst();
  }

  private boolean excused(Contract contract, String manager) {
    return designations.of(contract.caseNumber()).stream()
        .filter(one -> one.state() == DesignationState.EXCUSADO)
        .map(Designation::manager)
        .anyMatch(manager::equals);
  }
}
