package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.expediente.testkit.Demand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DMN-A8, row by row. */
class FundsIncidentClassificationTest {
  private static final String KEY = "funds-incident-classification";
  private static final DecisionFile FILE = DecisionFile.of("funds/" + KEY);

  @ParameterizedTest
  @CsvSource({
    "false, VINCULO_PROHIBIDO, 1, DENTRO, false, SIN_MERITO, '', Los hechos no quedaron acreditados.",
    "true, PERDIDA_DE_PERSONERIA, 1, DENTRO, false, TERMINAR, A, La organización perdió su personalidad jurídica.",
    "true, VINCULO_PROHIBIDO, 1, DENTRO, false, TERMINAR, A, 'Apareció un vínculo con partidos, funcionarios o sus parientes que prohíbe recibir fondos.'",
    "true, DOCUMENTO_FALSO, 1, DENTRO, false, SUSPENDER, RAF, Se presentó un documento falso.",
    "true, GASTO_OBJETADO, 1, SOBRE_SUSPENSION, false, SUSPENDER, RAF, Lo objetado del anticipo pasa del límite para suspender.",
    "true, BENEFICIARIOS_FANTASMA, 1, DENTRO, true, SUSPENDER, A, Las personas inexistentes pasan del límite.",
    "true, CAMBIO_DE_DESTINO, 1, DENTRO, false, SUSPENDER, A, Los fondos se usaron para un fin distinto del aprobado.",
    "true, GASTO_OBJETADO, 1, SOBRE_PLAN, false, PLAN_CORRECTIVO, R, Lo objetado del anticipo pasa del límite para exigir un plan correctivo.",
    "true, INFORME_TARDIO, 1, DENTRO, false, RECORDATORIO, '', Es la primera vez que se atrasa.",
    "true, RENDICION_TARDIA, 1, SOBRE_SUSPENSION, true, RECORDATORIO, '', Es la primera vez que se atrasa.",
    "true, INFORME_TARDIO, 2, DENTRO, false, PLAN_CORRECTIVO, '', Se atrasó otra vez.",
    "true, RENDICION_TARDIA, 3, DENTRO, false, PLAN_CORRECTIVO, '', Se atrasó otra vez.",
    "true, GASTO_OBJETADO, 1, DENTRO, true, SIN_MERITO, '', Ningún límite se superó; quien clasifica puede pedir una medida más estricta.",
    "true, BENEFICIARIOS_FANTASMA, 1, SOBRE_SUSPENSION, false, SIN_MERITO, '', Ningún límite se superó; quien clasifica puede pedir una medida más estricta.",
    "true, RECHAZO_BANCARIO, 1, DENTRO, false, SIN_MERITO, '', Ningún límite se superó; quien clasifica puede pedir una medida más estricta.",
    "true, OTRO, 9, SOBRE_SUSPENSION, true, SIN_MERITO, '', Ningún límite se superó; quien clasifica puede pedir una medida más estricta."
  })
  @Demand("A-S08")
  void everyRow(
      boolean established,
      String type,
      int occurrence,
      String objection,
      boolean phantoms,
      String measure,
      String told,
      String message) {
    List<Map<String, Object>> rows =
        FILE.rows(
            KEY,
            Map.of(
                "acreditado", established,
                "tipo", type,
                "ocurrencia", occurrence,
                "objecion", objection,
                "fantasmas", phantoms));
    assertThat(rows)
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("medida", measure)
                    .containsEntry("mensaje", message)
                    .containsEntry("revisionTotal", told.contains("R"))
                    .containsEntry("avisoAuditoria", told.contains("A"))
                    .containsEntry("avisoFiscalia", told.contains("F"))
                    .containsEntry("ratificado", false));
  }
}
