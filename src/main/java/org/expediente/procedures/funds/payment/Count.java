package org.expediente.procedures.funds.payment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.expediente.procedures.funds.beneficiary.RollPerson;

/** |billed ∩ active in the period|, each person once whatever the number used (A.9, A-S21). */
record Count(List<CountedPerson> persons) {

  /**
   * Counts a list.
   *
   * @param billed ids of beneficiaries that other invoices of the line and period bill
   * @param denied internal ids of who said not to have been served
   */
  static Count of(
      List<ServedRow> rows,
      List<RollPerson> roll,
      Invoice invoice,
      Set<Long> billed,
      Set<String> denied) {
    Map<String, RollPerson> byNumber = new HashMap<>();
    Set<String> elsewhere = new HashSet<>();
    for (RollPerson person : roll) {
      byNumber.put(person.internalId(), person);
      if (billed.contains(person.id())) {
        elsewhere.add(person.identity());
      }
    }
    Set<String> seen = new HashSet<>();
    List<CountedPerson> counted = new ArrayList<>();
    for (ServedRow row : rows) {
      RollPerson person = byNumber.get(row.internalId());
      int days = person == null ? 0 : person.daysIn(invoice.from(), invoice.to());
      PersonResult result;
      if (person == null) {
        result = PersonResult.DESCONOCIDA;
      } else if (days == 0) {
        result = PersonResult.INACTIVA;
      } else if (!seen.add(person.identity())) {
        result = PersonResult.REPETIDA;
      } else if (elsewhere.contains(person.identity())) {
        result = PersonResult.YA_COBRADA;
      } else {
        result =
            denied.contains(row.internalId()) ? PersonResult.NO_CONFIRMADA : PersonResult.PAGABLE;
      }
      counted.add(
          new CountedPerson(
              row.position(), row.internalId(), person == null ? null : person.id(), result, days));
    }
    return new Count(counted);
  }

  List<CountedPerson> payable() {
    return persons.stream().filter(CountedPerson::payable).toList();
  }

  int units() {
    return payable().size();
  }

  BigDecimal due(CountPolicy policy, BigDecimal price, int period) {
    return policy.due(price, payable().stream().map(CountedPerson::days).toList(), period);
  }

  /** Spanish, e.g. {@code 4 repetidas, 3 sin un día activo en el período}; empty for none. */
  String left() {
    Map<PersonResult, Integer> reasons = new LinkedHashMap<>();
    persons.stream()
        .filter(person -> !person.payable())
        .forEach(person -> reasons.merge(person.result(), 1, Integer::sum));
    return reasons.entrySet().stream()
        .map(reason -> reason.getValue() + " " + reason.getKey().words())
        .collect(Collectors.joining(", "));
  }
}
