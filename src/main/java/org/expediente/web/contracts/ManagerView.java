package org.expediente.web.contracts;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expediente.procedures.contracts.closing.evaluation.Evaluation;
import org.expediente.procedures.contracts.history.ManagerHistory;

/** The history of a contract manager. */
record ManagerView(String user, String name, List<Administered> designations) {

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

  static ManagerView of(ManagerHistory of) {
    return new ManagerView(
        of.user(), of.name(), of.designations().stream().map(Administered::of).toList());
  }
}
