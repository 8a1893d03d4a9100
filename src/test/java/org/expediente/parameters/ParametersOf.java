package org.expediente.parameters;

import org.expediente.support.FreshDatabase;

/** Parameters for tests of other packages, without Spring. */
public final class ParametersOf {
  private ParametersOf() {}

  /** The parameters as after a first start. */
  public static Parameters shippedFiles(FreshDatabase database) {
    ParameterTable table = new ParameterTable(database.sql());
    new ParameterSeeding(new ParameterSeeds(), table, database.transactions()).afterPropertiesSet();
    return new Parameters(table);
  }
}
