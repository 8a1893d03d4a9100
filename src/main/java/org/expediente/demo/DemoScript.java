package org.expediente.demo;

import java.util.List;
import java.util.Map;

/**
 * A demo case as {@code demo/cases.yaml} tells it.
 *
 * @param about what there is to see in it
 * @param by the person who starts it
 * @param process the process to start
 * @param fields of the start form
 * @param steps what the people do next, in this order
 */
record DemoScript(
    String about, String by, String process, Map<String, Object> fields, List<Step> steps) {

  /**
   * One thing that a person does: hands in a file or completes a task.
   *
   * @param by the person
   * @param upload document type of a file to hand in, or null
   * @param file resource under {@code demo/}; null for a page made up on the spot
   * @param task key of the task to complete, or null
   * @param fields of the task's form
   */
  record Step(String by, String upload, String file, String task, Map<String, Object> fields) {}
}
