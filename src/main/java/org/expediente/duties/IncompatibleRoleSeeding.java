package org.expediente.duties;

import java.io.IOException;
import java.util.List;
import org.expediente.seed.SeedFile;
import org.expediente.seed.SeedRow;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the shipped incompatibilities into the table at start; the owner's rows stay. */
@Component
class IncompatibleRoleSeeding implements InitializingBean {
  private static final String NAME = "duties/incompatible-roles.csv";
  private static final List<String> COLUMNS =
      List.of(
          "procedure",
          "role",
          "other_role",
          "valid_from",
          "valid_to",
          "legal_basis",
          "ratified",
          "description");

  private final Resource file;
  private final IncompatibleRoleTable table;
  private final DutyLock lock;
  private final TransactionTemplate transaction;

  IncompatibleRoleSeeding(
      @Value("classpath:" + NAME) Resource file,
      IncompatibleRoleTable table,
      DutyLock lock,
      PlatformTransactionManager transactions) {
    this.file = file;
    this.table = table;
    this.lock = lock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void afterPropertiesSet() throws IOException {
    List<IncompatibleRole> rows =
        SeedFile.read(NAME, file.getInputStream(), COLUMNS).stream()
            .map(IncompatibleRoleSeeding::row)
            .toList();
    transaction.executeWithoutResult(
        status -> {
          lock.take();
          rows.forEach(table::addMissing);
        });
  }

  private static IncompatibleRole row(SeedRow row) {
    if (row.text("role").equals(row.text("other_role"))) {
      throw row.wrong("other_role", "is the same as role");
    }
    return new IncompatibleRole(
        row.text("procedure"),
        row.text("role"),
        row.text("other_role"),
        row.date("valid_from"),
        row.optionalDate("valid_to"),
        row.text("legal_basis"),
        row.flag("ratified"),
        row.text("description"));
  }
}
