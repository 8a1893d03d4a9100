package org.expediente.terms;

import org.expediente.journal.Journal;
import org.expediente.parameters.Parameters;
import org.expediente.testkit.SmallEngine;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Terms with calendar, parameters and the journal, in a small engine. */
@Import(SmallEngine.class)
@ComponentScan(basePackageClasses = {TermBook.class, Parameters.class, Journal.class})
class TermsOffice {}
