package org.expediente.web.calculations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.expediente.terms.BusinessCalendar;
import org.expediente.terms.DayCount;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Counts business days for other programs. */
@RestController
@Tag(name = "calculations")
class DeadlineController {
  private final BusinessCalendar calendar;

  DeadlineController(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  @Operation(summary = "Last day of a term of business days; day 1 is the one after `from`")
  @PostMapping("/api/calculations/deadline")
  DeadlineAnswer deadline(@RequestBody DeadlineRequest request) {
    DeadlineRequest.Checked term = request.checked();
    DayCount count = calendar.count(term.from(), term.businessDays());
    return new DeadlineAnswer(count.due(), count.calendarVersion());
  }
}
