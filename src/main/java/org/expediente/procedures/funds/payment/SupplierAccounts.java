package org.expediente.procedures.funds.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.supplier.Payee;
import org.expediente.procedures.funds.supplier.Payees;
import org.expediente.terms.BusinessCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Table {@code fund_supplier_account}: into which accounts a supplier may be paid. A change counts
 * only once it was validated and some days have passed (A.10, account swap).
 */
@Repository
class SupplierAccounts {
  private final JdbcClient db;
  private final Payees suppliers;
  private final PaymentValues values;
  private final BusinessCalendar calendar;
  private final Actors actors;

  SupplierAccounts(
      JdbcClient db,
      Payees suppliers,
      PaymentValues values,
      BusinessCalendar calendar,
      Actors actors) {
    this.db = db;
    this.suppliers = suppliers;
    this.values = values;
    this.calendar = calendar;
    this.actors = actors;
  }

  /** Keeps the accounts as they were validated; later changes of the register do not move them. */
  void keep(String caseNumber) {
    suppliers.of(caseNumber).stream()
        .filter(supplier -> supplier.validated() && of(supplier.id()).isEmpty())
        .forEach(supplier -> first(supplier));
  }

  /**
   * Another account was validated; gives the first day on which it may be used.
   *
   * @throws Refusal conflict, while an earlier change still waits
   */
  LocalDate change(Payee supplier, String account) {
    LocalDate from = calendar.addBusinessDays(values.today(), values.coolingDays());
    if (of(supplier.id()).stream().anyMatch(a -> a.validFrom().isAfter(values.today()))) {
      throw Refusal.conflict(
          "funds.payment.accountPending",
          "Ya hay un cambio de cuenta de este proveedor en espera. Espere a que se pueda usar.");
    }
    add(supplier.id(), account, from, values.today(), actors.current().person());
    return from;
  }

  private void first(Payee supplier) {
    LocalDate on = supplier.validatedOn();
    add(supplier.id(), supplier.account(), on, on, null);
  }

  private void add(long supplier, String account, LocalDate from, LocalDate on, String by) {
    db.sql(
            "insert into fund_supplier_account (supplier_id, account, valid_from, validated_on,"
                + " validated_by) values (?, ?, ?, ?, ?)")
        .params(supplier, account, from, on, by)
        .update();
  }

  /** All of a supplier, oldest first. */
  List<ValidAccount> of(long supplier) {
    return db.sql(
            "select account, valid_from, validated_on from fund_supplier_account"
                + " where supplier_id = ? order by valid_from")
        .param(supplier)
        .query(ValidAccount.class)
        .list();
  }

  /**
   * Why the supplier cannot be paid into this account today, in Spanish; empty where it can. The
   * register too must show an account that was validated.
   */
  Optional<String> complaint(Payee supplier, String account) {
    LocalDate today = values.today();
    List<ValidAccount> all = of(supplier.id());
    Optional<ValidAccount> now =
        all.stream().filter(a -> !a.validFrom().isAfter(today)).reduce((a, b) -> b);
    boolean registered = all.stream().anyMatch(a -> a.account().equals(supplier.account()));
    if (registered && now.isPresent() && now.get().account().equals(account)) {
      return Optional.empty();
    }
    return all.stream()
        .filter(a -> a.validFrom().isAfter(today) && a.account().equals(account))
        .findFirst()
        .map(ValidAccount::tooEarly)
        .or(() -> now.or(() -> all.stream().findFirst()).map(ValidAccount::differs))
        .or(() -> Optional.of("La cuenta del proveedor no está validada."));
  }
}
