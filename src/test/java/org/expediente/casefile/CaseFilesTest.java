package org.expediente.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFilesTest {
  private static final String FIRST = "FON-2026-000001";
  private static final String SECOND = "FON-2026-000002";

  private Office office;
  private CaseFiles cases;

  private void openOffice(TestDatabase kind) {
    office = new Office(kind, "org.expediente.casefile", "org.expediente.journal");
    cases = office.get(CaseFiles.class);
    Office.actAs("cabinet-1", "cabinet");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @ParameterizedTest
  @EnumSource
  void opensUnderTheYearOfTheMinistry(TestDatabase kind) {
    openOffice(kind);
    CaseFile opened = open("p1");

    assertThat(cases.find(FIRST)).isEqualTo(opened);
    assertThat(opened.state()).isEqualTo("ABIERTO");
    assertThat(opened.openedBy()).isEqualTo("cabinet-1");
    assertThat(cases.byProcessInstance("p1")).contains(opened);
    assertThat(cases.byProcessInstance("p2")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void journalsEveryChangeWithBeforeAndAfter(TestDatabase kind) {
    openOffice(kind);
    open("p1");
    cases.changeState(FIRST, "EN_EVALUACION");
    cases.changeState(FIRST, "EN_EVALUACION");
    cases.close(FIRST, "NO_TRANSFERIDO");

    assertThat(cases.find(FIRST).isClosed()).isTrue();
    assertThat(journal(FIRST))
        .extracting(Entry::kind, Entry::data)
        .containsExactly(
            tuple(
                "case.opened",
                "{\"after\":\"ABIERTO\",\"procedure\":\"funds\",\"process\":\"public-funds\","
                    + "\"title\":\"Fundación Ñandú\"}"),
            tuple("case.stateChanged", "{\"after\":\"EN_EVALUACION\",\"before\":\"ABIERTO\"}"),
            tuple("case.closed", "{\"after\":\"NO_TRANSFERIDO\",\"before\":\"EN_EVALUACION\"}"));
  }

  @ParameterizedTest
  @EnumSource
  void aClosedCaseStaysAsItIs(TestDatabase kind) {
    openOffice(kind);
    open("p1");
    cases.close(FIRST, "ARCHIVADO");

    assertThatThrownBy(() -> cases.changeState(FIRST, "ABIERTO"))
        .isInstanceOf(Refusal.class)
        .hasMessage("El expediente FON-2026-000001 está cerrado y su estado ya no cambia.");
    assertThatThrownBy(() -> cases.close(FIRST, "OTRO")).isInstanceOf(Refusal.class);
    assertThat(cases.find(FIRST).state()).isEqualTo("ARCHIVADO");
  }

  @ParameterizedTest
  @EnumSource
  void oneProcessLeadsOneCase(TestDatabase kind) {
    openOffice(kind);
    open("p1");
    assertThatThrownBy(() -> open("p1")).hasMessageContaining("process_instance_id");
    assertThat(open("p2").number()).as("the number was given back").isEqualTo(SECOND);
  }

  @ParameterizedTest
  @EnumSource
  void keepsPartiesOnceAndWritesTheirNumbersInOneWay(TestDatabase kind) {
    openOffice(kind);
    open("p1");
    cases.addParty(FIRST, ngo("06140507071048"));
    cases.addParty(FIRST, unnumbered());
    cases.addParty(FIRST, unnumbered());

    assertThat(cases.parties(FIRST))
        .containsExactly(ngo("0614-050707-104-8"), unnumbered(), unnumbered());
    assertThatThrownBy(() -> cases.addParty(FIRST, ngo("0614-050707-104-8")))
        .isInstanceOf(Refusal.class)
        .hasMessage("Fundación Ñandú ya figura como ONG en el expediente FON-2026-000001.");
    assertThat(journal(FIRST).get(1).data())
        .contains("\"idNumber\":\"•••••••••••••04-8\"")
        .doesNotContain("0614");
  }

  @ParameterizedTest
  @EnumSource
  void refusesPartiesWithWrongNumbers(TestDatabase kind) {
    openOffice(kind);
    open("p1");
    assertThatThrownBy(() -> cases.addParty(FIRST, ngo("0614-050707-104-0")))
        .isInstanceOf(Refusal.class)
        .hasMessage("NIT inválido: revise el dígito verificador.");
    Party company = new Party("ONG", PartyKind.JURIDICA, "DUI", "00016297-5", "X", null);
    assertThatThrownBy(() -> cases.addParty(FIRST, company))
        .hasMessage("Una persona jurídica se identifica con su NIT, no con un DUI.");
    assertThatThrownBy(() -> cases.addParty(SECOND, unnumbered()))
        .hasMessageStartingWith("No existe el expediente FON-2026-000002");
    assertThat(cases.parties(FIRST)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void linksOnceAndInBothJournals(TestDatabase kind) {
    openOffice(kind);
    open("p1");
    open("p2");
    cases.link(SECOND, FIRST, "follows", "Segunda asignación de la misma ONG.");
    cases.link(SECOND, FIRST, "follows", "Otra vez.");

    for (String number : List.of(FIRST, SECOND)) {
      assertThat(cases.links(number))
          .singleElement()
          .extracting(CaseLink::from, CaseLink::to, CaseLink::kind, CaseLink::reason, CaseLink::by)
          .containsExactly(
              SECOND, FIRST, "follows", "Segunda asignación de la misma ONG.", "cabinet-1");
      assertThat(journal(number)).extracting(Entry::kind).contains("case.linked");
    }
    assertThatThrownBy(() -> cases.link(FIRST, "FON-2026-000009", "follows", "x"))
        .isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRolledBackNeverHappened(TestDatabase kind) {
    openOffice(kind);
    office.rolledBack(() -> cases.addParty(open("p1").number(), unnumbered()));

    assertThat(journal(null)).isEmpty();
    assertThat(open("p1").number()).isEqualTo(FIRST);
    assertThat(cases.parties(FIRST)).isEmpty();
    assertThat(office.get(Journal.class).verify().valid()).isTrue();
  }

  private CaseFile open(String process) {
    return cases.open(new NewCase("FON", "funds", "public-funds", "Fundación Ñandú", process));
  }

  private List<Entry> journal(String number) {
    return office.get(Journal.class).entries(number, 0, 100);
  }

  private static Party ngo(String nit) {
    return new Party("ONG", PartyKind.JURIDICA, "NIT", nit, "Fundación Ñandú", "ngo-nandu");
  }

  private static Party unnumbered() {
    return new Party("BENEFICIARIO", PartyKind.NATURAL, "SIN_DOC", null, "Una persona", null);
  }
}
