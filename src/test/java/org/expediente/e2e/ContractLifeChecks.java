package org.expediente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.expediente.testkit.Desk;
import org.expediente.testkit.IssuedText;
import org.expediente.testkit.RestPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What holds at the end of every life of a contract: nothing waits, all books agree. */
@Component
final class ContractLifeChecks {
  private static final String NIT = "06141503991025";

  private final RuntimeService runtime;
  private final ManagementService management;
  private final Desk desk;
  private final IssuedText text;
  private final JdbcClient sql;

  ContractLifeChecks(
      RuntimeService runtime,
      ManagementService management,
      Desk desk,
      IssuedText text,
      JdbcClient sql) {
    this.runtime = runtime;
    this.management = management;
    this.desk = desk;
    this.text = text;
    this.sql = sql;
  }

  ContractLife life(int port) {
    return new ContractLife(port, runtime, management, sql);
  }

  /** What the newest document of a type says. */
  String text(String caseNumber, String type) {
    return text.of(caseNumber, type);
  }

  /** First column of a query, as texts. */
  List<String> column(String query, Object... parameters) {
    return sql.sql(query).params(List.of(parameters)).query(String.class).list();
  }

  /** The contract ended so, and no task, process or timer of its cases is left. */
  void ended(ContractLife life, String state) {
    assertThat(life.state(life.number())).isEqualTo(state);
    for (String one : life.cases()) {
      assertThat(desk.open(one)).as(one).isEmpty();
      assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(one).list())
          .as(one)
          .isEmpty();
    }
    RestPerson audit = life.person("audit-1");
    assertThat(audit.get("/api/journal/verification").json().path("valid").asBoolean()).isTrue();
    for (String one : life.cases()) {
      assertThat(audit.get("/api/cases/" + one + "/dossier").status()).as(one).isEqualTo(200);
    }
  }

  /** The contractor sees its cases, another one does not even learn that they exist. */
  void onlyItsOwn(ContractLife life) {
    for (String one : life.cases()) {
      assertThat(life.person("contractor-1").get("/api/cases/" + one).status())
          .as(one)
          .isEqualTo(200);
      assertThat(life.person("contractor-2").get("/api/cases/" + one).status())
          .as(one)
          .isEqualTo(404);
    }
    assertThat(life.person("contractor-2").get("/api/contracts/contractors/" + NIT).status())
        .isEqualTo(403);
  }

  /** The history of the contractor tells the paid fine and how the contract ended. */
  void history(ContractLife life, BigDecimal fine) {
    JsonNode told = life.person("procurement-1").get("/api/contracts/contractors/" + NIT).json();
    JsonNode row = row(told.path("fines"), "contractCase", life.number());
    assertThat(row.path("amount").asText()).isEqualTo(fine.toPlainString());
    assertThat(row.path("state").asText()).isEqualTo("PAGADA");
    JsonNode contract = row(told.path("contracts"), "caseNumber", life.number());
    assertThat(contract.path("ending").asText()).isEqualTo("CUMPLIDO_CON_MULTA");
    assertThat(contract.path("amount").asText()).isEqualTo("45200.00");
  }

  private static JsonNode row(JsonNode rows, String key, String value) {
    for (JsonNode row : rows) {
      if (row.path(key).asText().equals(value)) {
        return row;
      }
    }
    throw new AssertionError(value + " is not in " + rows);
  }
}
