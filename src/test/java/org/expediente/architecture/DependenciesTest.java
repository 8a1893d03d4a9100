package org.expediente.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;

/** Which way things may depend; see docs/adr/0002. */
@AnalyzeClasses(packages = "org.expediente", importOptions = ImportOption.DoNotIncludeTests.class)
class DependenciesTest {
  @ArchTest
  static final ArchRule oneDirection =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("web")
          .definedBy("..expediente.web..")
          .layer("engine")
          .definedBy("..expediente.engine..")
          .layer("procedures")
          .definedBy("..expediente.procedures..")
          .layer("case")
          .definedBy(
              "..expediente.casefile..",
              "..expediente.documents..",
              "..expediente.dossier..",
              "..expediente.questions..")
          .layer("base")
          .definedBy(
              "..expediente.terms..",
              "..expediente.duties..",
              "..expediente.approvals..",
              "..expediente.parameters..",
              "..expediente.rules..",
              "..expediente.journal..",
              "..expediente.access..")
          .layer("words")
          .definedBy("..expediente.problem..", "..expediente.diagram..", "..expediente.seed..")
          .whereLayer("web")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("engine")
          .mayOnlyBeAccessedByLayers("web")
          .whereLayer("procedures")
          .mayOnlyBeAccessedByLayers("web")
          .whereLayer("case")
          .mayOnlyBeAccessedByLayers("procedures", "engine", "web")
          .whereLayer("base")
          .mayOnlyBeAccessedByLayers("case", "procedures", "engine", "web");

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("org.expediente.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule proceduresMeetOnlyThroughTheCase =
      slices()
          .matching("org.expediente.procedures.(*)..")
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheEngineRoomTouchesTheEnginesInside =
      noClasses()
          .that()
          .resideOutsideOfPackage("..expediente.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda.bpm.engine.impl..");

  @ArchTest
  static final ArchRule moneyIsNeverADouble =
      noFields().should().haveRawType(double.class).orShould().haveRawType(Double.class);

  @ArchTest
  static final ArchRule constructorsInject = fields().should().notBeAnnotatedWith(Autowired.class);

  @ArchTest
  static final ArchRule theClockIsInjected =
      noClasses()
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule controllersLiveInTheWeb =
      classes()
          .that()
          .areMetaAnnotatedWith(org.springframework.stereotype.Controller.class)
          .should()
          .resideInAPackage("..expediente.web..")
          .allowEmptyShould(true);
}
