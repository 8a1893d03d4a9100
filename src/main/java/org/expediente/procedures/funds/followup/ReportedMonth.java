package org.expediente.procedures.funds.followup;

import java.util.List;

/** What the administrator says of a month; everything else the system knows. */
record ReportedMonth(
    int physicalAdvance,
    List<MeasuredResult> results,
    List<FollowedObligation> obligations,
    String risks,
    String redFlags,
    String recommendation) {}
