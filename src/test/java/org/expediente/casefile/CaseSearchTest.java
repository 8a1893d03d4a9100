package org.expediente.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.expediente.access.Actor;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseSearchTest {
  private static final Actor AUDITOR = new Actor("audit-1", List.of("audit"));
  private static final Actor OVERSIGHT = new Actor("oversight-1", List.of("oversight"));
  private static final Actor NGO = new Actor("ngo-1", List.of("ngo", "ngo-nandu"));
  private static final Actor NOBODY = new Actor("it-1", List.of("it"));

  private final Map<TestDatabase, Office> offices = new EnumMap<>(TestDatabase.class);

  @AfterAll
  void close() {
    offices.values().forEach(Office::close);
  }

  @ParameterizedTest
  @EnumSource
  void showsEachOneOnlyTheirCases(TestDatabase kind) {
    assertThat(numbers(kind, AUDITOR, any()))
        .containsExactly(
            "FON-2026-000003", "FON-2026-000002", "FON-2026-000001", "CON-2026-000001");
    assertThat(numbers(kind, OVERSIGHT, any()))
        .containsExactly("FON-2026-000003", "FON-2026-000002", "FON-2026-000001");
    assertThat(numbers(kind, NGO, any())).containsExactly("FON-2026-000002", "CON-2026-000001");
    assertThat(numbers(kind, NOBODY, any())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void findsByNumberTitleAndPartyWithoutAccents(TestDatabase kind) {
    assertThat(numbers(kind, AUDITOR, q("nandu")))
        .containsExactly("FON-2026-000002", "CON-2026-000001");
    assertThat(numbers(kind, AUDITOR, q(" PREVENCIÓN "))).containsExactly("FON-2026-000001");
    assertThat(numbers(kind, AUDITOR, q("con-2026"))).containsExactly("CON-2026-000001");
    assertThat(numbers(kind, AUDITOR, q("100%"))).containsExactly("FON-2026-000003");
    assertThat(numbers(kind, AUDITOR, q("100_"))).isEmpty();
    assertThat(numbers(kind, AUDITOR, q("' or 1=1 --"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void filtersByProcedureAndState(TestDatabase kind) {
    assertThat(numbers(kind, AUDITOR, new CaseQuery(null, "funds", "EN_CONVENIO", 0, 20)))
        .containsExactly("FON-2026-000003");
    assertThat(numbers(kind, AUDITOR, new CaseQuery("", "contracts", " ", 0, 20)))
        .containsExactly("CON-2026-000001");
  }

  @ParameterizedTest
  @EnumSource
  void pages(TestDatabase kind) {
    Page<CaseFile> second = cases(kind).search(new CaseQuery(null, null, null, 1, 3), AUDITOR);
    assertThat(second.total()).isEqualTo(4);
    assertThat(second.items()).extracting(CaseFile::number).containsExactly("CON-2026-000001");
    assertThat(cases(kind).search(new CaseQuery(null, null, null, 9, 3), AUDITOR).items())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aHiddenCaseLooksLikeNone(TestDatabase kind) {
    assertThat(cases(kind).visible("FON-2026-000002", NGO).number()).isEqualTo("FON-2026-000002");
    assertThatThrownBy(() -> cases(kind).visible("FON-2026-000001", NGO))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "No existe el expediente FON-2026-000001, o no está entre los que usted puede ver.");
  }

  @ParameterizedTest
  @EnumSource
  void aLinkDoesNotGiveAHiddenCaseAway(TestDatabase kind) {
    assertThat(cases(kind).links("FON-2026-000002", NGO))
        .extracting(CaseLink::to)
        .containsExactly("CON-2026-000001");
    assertThat(cases(kind).links("FON-2026-000002", AUDITOR)).hasSize(2);
  }

  @Test
  void refusesAbsurdPages() {
    assertThatThrownBy(() -> new CaseQuery("x".repeat(201), null, null, -1, 101))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).hasSize(3));
  }

  private CaseFiles cases(TestDatabase kind) {
    return offices.computeIfAbsent(kind, CaseSearchTest::filled).get(CaseFiles.class);
  }

  private List<String> numbers(TestDatabase kind, Actor who, CaseQuery query) {
    return cases(kind).search(query, who).items().stream().map(CaseFile::number).toList();
  }

  private static CaseQuery any() {
    return new CaseQuery(null, null, null, 0, 100);
  }

  private static CaseQuery q(String text) {
    return new CaseQuery(text, null, null, 0, 100);
  }

  private static Office filled(TestDatabase kind) {
    Office office = new Office(kind, "org.expediente.casefile", "org.expediente.journal");
    CaseFiles cases = office.get(CaseFiles.class);
    cases.open(new NewCase("FON", "funds", "public-funds", "Prevención en Apopa", "p1"));
    cases.open(new NewCase("FON", "funds", "public-funds", "Becas", "p2"));
    cases.open(new NewCase("FON", "funds", "public-funds", "Ejecutado 100% en 2026", "p3"));
    cases.open(new NewCase("CON", "contracts", "contract-administration", "Uniformes", "p4"));
    for (String number : List.of("FON-2026-000002", "CON-2026-000001")) {
      cases.addParty(
          number,
          new Party(
              "ONG",
              PartyKind.JURIDICA,
              "NIT",
              "0614-050707-104-8",
              "Fundación Ñandú",
              "ngo-nandu"));
    }
    cases.changeState("FON-2026-000003", "EN_CONVENIO");
    cases.link("FON-2026-000002", "CON-2026-000001", "buys", "Compra de la asignación.");
    cases.link("FON-2026-000001", "FON-2026-000002", "precedes", "Misma línea.");
    return office;
  }
}
