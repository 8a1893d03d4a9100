package org.expediente.engine.gate;

import java.util.Set;

/**
 * A deployment before the engine takes it, with what it may refer to.
 *
 * @param name of the deployment, as the sender calls it; may be null
 * @param tenant that the sender named, or null
 * @param files what is in it, read
 * @param changed names of the files of which the engine will make a new version
 * @param house groups, beans, parameters, texts and documents that exist
 * @param deployed what is deployed already
 */
public record Inspection(
    String name,
    String tenant,
    DeployedFiles files,
    Set<String> changed,
    House house,
    Deployed deployed) {}
