package org.expediente.procedures.funds.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.beneficiary.BeneficiaryRegister;
import org.expediente.procedures.funds.beneficiary.PresentPerson;
import org.expediente.procedures.funds.incident.IncidentBook;
import org.expediente.procedures.funds.incident.IncidentType;
import org.springframework.stereotype.Service;

/** Asks for field visits and takes in what they found (A36). */
@Service
class Visits {
  private static final String SHARE = "funds.follow.sampleShare";
  private static final String LEAST = "funds.follow.sampleMin";
  private static final String CONFIRMED = "funds.follow.confirmedMin";
  private static final int SEED_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final VisitTable table;
  private final BeneficiaryRegister beneficiaries;
  private final IncidentBook incidents;
  private final Parameters parameters;
  private final Journal journal;
  private final Clock clock;

  Visits(
      VisitTable table,
      BeneficiaryRegister beneficiaries,
      IncidentBook incidents,
      Parameters parameters,
      Journal journal,
      Clock clock) {
    this.table = table;
    this.beneficiaries = beneficiaries;
    this.incidents = incidents;
    this.parameters = parameters;
    this.journal = journal;
    this.clock = clock;
  }

  /** The next visit with its sample; asked for twice, the first sample stays. */
  FieldVisit ask(String caseNumber) {
    if (table.open(caseNumber).isEmpty()) {
      draw(caseNumber);
    }
    return table.open(caseNumber).orElseThrow();
  }

  private void draw(String caseNumber) {
    LocalDate today = LocalDate.now(clock);
    Map<String, PresentPerson> universe =
        beneficiaries.present(caseNumber, today).stream()
            .collect(Collectors.toMap(PresentPerson::internalId, Function.identity()));
    List<String> everybody = universe.keySet().stream().sorted().toList();
    String seed = seed();
    List<String> sample = Sample.draw(seed, everybody, size(everybody.size(), today));
    table.ask(
        caseNumber,
        table.held(caseNumber) + 1,
        today,
        seed,
        everybody.stream().map(universe::get).toList(),
        sample.stream().map(universe::get).toList());
  }

  private String seed() {
    byte[] bytes = new byte[SEED_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** A share of all, rounded up, and never less than the least number. */
  private int size(int all, LocalDate today) {
    int share =
        parameters
            .decimal(SHARE, today)
            .multiply(BigDecimal.valueOf(all))
            .setScale(0, RoundingMode.CEILING)
            .intValue();
    return Math.max(share, parameters.integer(LEAST, today));
  }

  /** Takes in a visit; too few confirmed persons are an incident. */
  void hold(
      String caseNumber, String step, String place, String findings, List<VisitedPerson> persons) {
    LocalDate today = LocalDate.now(clock);
    FieldVisit visit = ask(caseNumber);
    table.hold(visit.id(), today, place, findings, persons);
    long confirmed = persons.stream().filter(VisitedPerson::confirmed).count();
    journal.record(
        new Act(
            caseNumber,
            "funds.visitHeld",
            step,
            Map.of(
                "visit", visit.visitNumber(),
                "sample", visit.sampleSize(),
                "confirmed", confirmed,
                "seed", visit.seed())));
    BigDecimal least = parameters.decimal(CONFIRMED, today);
    if (BigDecimal.valueOf(confirmed)
            .compareTo(least.multiply(BigDecimal.valueOf(visit.sampleSize())))
        < 0) {
      incidents.report(
          caseNumber,
          IncidentType.BENEFICIARIOS_FANTASMA,
          "En la visita de campo %d se confirmaron %d de las %d personas de la muestra; se requiere el %s %%."
              .formatted(
                  visit.visitNumber(),
                  confirmed,
                  visit.sampleSize(),
                  least.movePointRight(2).stripTrailingZeros().toPlainString()));
    }
  }
}
