package org.expediente.web.contracts;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expediente.procedures.contracts.closing.evaluation.Evaluation;
import org.expediente.procedures.contracts.history.ManagerHistory;

/** The history of a contract manager. */
record ManagerView(
    String user, String name, List<Administered> designations, List<Omitted> omissions) {

  /**
   * A contract that the person administers or did.
   *
   * @param from first day
   * @param to last day; null while it lasts
   * @param state NOMBRADO, ACEPTADO, EXCUSADO, TERMINADO
   * @param facts how often each fact was counted, by its code
   * @param evaluation null while there is none
   */
  record Administered(
      String contractCase,
      String contract,
      String contractorNit,
      String contractor,
      String agreement,
      LocalDate from,
      LocalDate to,
      String state,
      Map<String, Integer> facts,
      Marks evaluation) {
    static Administered of(ManagerHistory.Administered one) {
      Map<String, Integer> facts = new LinkedHashMap<>();
      one.facts().forEach((fact, count) -> facts.put(fact.name(), count));
      return new Administered(
          one.contract().caseNumber(),
          one.contract().number(),
          one.contract().contractorNit(),
          one.contract().contractorName(),
          one.designation().agreement(),
          one.designation().validFrom(),
          one.designation().validTo(),
          one.designation().state().name(),
          facts,
          one.evaluation() == null ? null : Marks.of(one.evaluation()));
    }
  }

  /**
   * An evaluation; marks from 1 (deficient) to 5 (excellent).
   *
   * @param average with one decimal
   * @param reply of the manager; null without one
   */
  record Marks(
      int timeliness,
      int followUp,
      int documentation,
      int incidents,
      String average,
      String comments,
      OffsetDateTime evaluatedAt,
      String reply) {
    static Marks of(Evaluation of) {
      return new Marks(
          of.timeliness(),
          of.followUp(),
          of.documentation(),
          of.incidents(),
          of.scores().average().toPlainString(),
          of.comments(),
          of.evaluatedAt(),
          of.reply());
    }
  }

  /**
   * A report that came late or never.
   *
   * @param caseNumber its own case
   * @param daysLate business days when it was found
   * @param outcome CONFIRMADA, EXCUSADA; null while it is open
   */
  record Omitted(
      String caseNumber,
      String contractCase,
      String incidentCase,
      LocalDate dueOn,
      int daysLate,
      String outcome,
      String reason) {
    static Omitted of(ManagerHistory.Omitted one) {
      return new Omitted(
          one.omission().caseNumber(),
          one.omission().contractCase(),
          one.incidentCase(),
          one.omission().dueOn(),
          one.omission().daysLate(),
          one.omission().outcome(),
          one.omission().reason());
    }
  }

  static ManagerView of(ManagerHistory of) {
    return new ManagerView(
        of.user(),
        of.name(),
        of.designations().stream().map(Administered::of).toList(),
        of.omissions().stream().map(Omitted::of).toList());
  }
}
