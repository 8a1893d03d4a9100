package org.expediente.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;

/** Between the engine's typed variables and plain Java values. */
final class PlainValues {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private PlainValues() {}

  static Map<String, Object> of(VariableMap variables) {
    Map<String, Object> plain = new LinkedHashMap<>();
    for (String name : variables.keySet()) {
      plain.put(name, plain(name, variables.getValueTyped(name)));
    }
    return plain;
  }

  private static Object plain(String name, TypedValue value) {
    if (value instanceof SerializableValue serializable
        && serializable.getValueSerialized() != null) {
      return parse(name, serializable.getValueSerialized());
    }
    return value == null ? null : plain(name, value.getValue());
  }

  private static Object plain(String name, Object value) {
    return value instanceof SpinJsonNode json ? parse(name, json.toString()) : value;
  }

  private static Object parse(String name, String json) {
    try {
      return JSON.readValue(json, new TypeReference<Object>() {});
    } catch (JsonProcessingException broken) {
      String sentence = "El dato «" + name + "» no es un JSON válido.";
      throw Refusal.invalid("form.json", List.of(new FieldProblem(name, sentence)));
    }
  }

  /**
   * The value as the engine stores it.
   *
   * @param kept false: it lives in this transaction only
   */
  static TypedValue typed(Object value, boolean kept) {
    if (value instanceof Map || value instanceof Iterable) {
      try {
        return SpinValues.jsonValue(JSON.writeValueAsString(value)).setTransient(!kept).create();
      } catch (JsonProcessingException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    return Variables.untypedValue(value, !kept);
  }
}
