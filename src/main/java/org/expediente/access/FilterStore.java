package org.expediente.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.expediente.access.AccessFile.ListFilter;
import org.springframework.stereotype.Component;

/** The lists of Tasklist. Only the product stores them: a stored list may carry expressions. */
@Component
class FilterStore {
  private final FilterService filters;
  private final TaskService tasks;

  FilterStore(FilterService filters, TaskService tasks) {
    this.filters = filters;
    this.tasks = tasks;
  }

  /** Stores the declared filters, deletes all others; gives the engine's ids by declared id. */
  Map<String, String> put(AccessFile file) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (ListFilter declared : file.filters()) {
      ids.put(declared.id(), put(declared, file).getId());
    }
    filters.createFilterQuery().list().stream()
        .map(Filter::getId)
        .filter(id -> !ids.containsValue(id))
        .forEach(filters::deleteFilter);
    return ids;
  }

  /** The engine's ids of the filters that are stored, by declared id. */
  Map<String, String> ids(AccessFile file) {
    Map<String, String> ids = new LinkedHashMap<>();
    file.filters().forEach(declared -> ids.put(declared.id(), stored(declared).getId()));
    return ids;
  }

  private Filter stored(ListFilter declared) {
    return filters.createTaskFilterQuery().filterName(declared.name()).singleResult();
  }

  private Filter put(ListFilter declared, AccessFile file) {
    Filter stored = stored(declared);
    Filter filter = stored == null ? filters.newTaskFilter(declared.name()) : stored;
    filter.setQuery(query(declared, file).orderByDueDate().asc().orderByTaskCreateTime().asc());
    filter.setProperties(
        Map.of(
            "description",
            declared.description(),
            "color",
            declared.color(),
            "priority",
            (file.filters().indexOf(declared) + 1) * 10,
            "refresh",
            true,
            "showUndefinedVariable",
            false,
            "variables",
            List.of()));
    return filters.saveFilter(filter);
  }

  /** Whose tasks they are is not asked: everybody sees only those of the own groups anyway. */
  private TaskQuery query(ListFilter declared, AccessFile file) {
    TaskQuery query = tasks.createTaskQuery();
    return switch (declared.show()) {
      case MINE -> query.taskAssigneeExpression("${currentUser()}");
      case MY_GROUPS -> query.taskCandidateGroupInExpression("${currentUserGroups()}");
      case DUE_THIS_WEEK ->
          query.dueAfterExpression("${now()}").dueBeforeExpression("${dueDates.endOfWeek()}");
      case OVERDUE -> query.dueBeforeExpression("${now()}");
      case PROCEDURE -> query.processInstanceBusinessKeyLike(series(declared, file) + "-%");
    };
  }

  private static String series(ListFilter declared, AccessFile file) {
    return declared.series() != null
        ? declared.series()
        : file.procedures().get(declared.procedure()).series();
  }
}
