package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.expediente.duties.Duties;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which roles one person never plays in the same contract (B.2, «not also»; B.8 question 14). */
@ExpedienteTest
class ContractRolesTest {
  @Autowired Duties duties;

  @ParameterizedTest
  @CsvSource({
    "contract-manager, procurement",
    "contract-manager, legal",
    "contract-manager, treasury",
    "procurement, legal",
    "legal, authority",
    "requesting-unit, authority",
    "audit, contract-manager",
    "human-resources, contract-manager",
    "contractor-06141503991025, procurement",
    "guarantor-06141206901041, treasury"
  })
  void twoThatNobodyPlaysTogether(String role, String other) {
    assertThat(duties.incompatible("contract-administration", List.of(role), List.of(other)))
        .isTrue();
    assertThat(duties.incompatible("contract-incident", List.of(other), List.of(role))).isTrue();
  }

  @Test
  void theUnitThatNeedsItMayAlsoAdministerIt() {
    List<String> unit = List.of("requesting-unit");
    assertThat(duties.incompatible("contract-administration", unit, List.of("contract-manager")))
        .isFalse();
  }
}
