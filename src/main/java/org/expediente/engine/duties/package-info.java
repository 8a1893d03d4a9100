/** Where the engine asks who may act: commands, tasks as they come and go, groups, deployments. */
package org.expediente.engine.duties;
