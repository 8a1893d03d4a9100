package org.expediente.journal.anchor;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets {@link Anchoring} run by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AnchorConfiguration {}
