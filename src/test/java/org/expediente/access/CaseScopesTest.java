package org.expediente.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseScopesTest {
  private final CaseScopes scopes = new FileCaseScopes(AccessFileTest.product());

  @Test
  void auditAndTheSystemSeeEveryCase() {
    assertThat(scope("audit").all()).isTrue();
    assertThat(scopes.of(new Actor(Actor.SYSTEM, List.of())).all()).isTrue();
  }

  @Test
  void whoIsInSeveralGroupsSeesWhatEachOfThemSees() {
    assertThat(scope("oversight", "contract-manager"))
        .isEqualTo(new CaseScope(false, Set.of("funds", "contracts"), Set.of()));
    assertThat(scope("oversight", "cabinet").all()).isTrue();
  }

  @Test
  void anOrganisationSeesItsOwnCasesOnly() {
    assertThat(scope("ngo", "ngo-06140507071048"))
        .isEqualTo(new CaseScope(false, Set.of(), Set.of("ngo-06140507071048")));
    assertThat(scope("ngo")).isEqualTo(new CaseScope(false, Set.of(), Set.of()));
  }

  @Test
  void administratorsAndStrangersSeeNothing() {
    CaseScope nothing = new CaseScope(false, Set.of(), Set.of());

    assertThat(scope("camunda-admin")).isEqualTo(nothing);
    assertThat(scope("former-group", "legal-06140507071048")).isEqualTo(nothing);
    assertThat(scope()).isEqualTo(nothing);
  }

  private CaseScope scope(String... groups) {
    return scopes.of(new Actor("somebody", List.of(groups)));
  }
}
