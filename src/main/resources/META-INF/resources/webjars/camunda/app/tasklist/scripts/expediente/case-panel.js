// The tab "Expediente" of a task.
import { showWhole } from './case-view.js';

export default {
  id: 'expediente.case',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'Expediente' },
  // the tab outlives the choice of another task in the list
  render: (node, { taskId }, scope) => {
    scope.$watch('task.id', chosen => showWhole(node, chosen || taskId));
  }
};
