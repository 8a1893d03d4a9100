package org.expediente.access;

import org.camunda.bpm.engine.authorization.Resources;

/**
 * What a group holds permissions on.
 *
 * @param group group id
 * @param resource kind of resource
 * @param resourceId one resource, or {@code *} for all of the kind
 */
record Right(String group, Resources resource, String resourceId) {}
