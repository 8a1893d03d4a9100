// Repairs what Tasklist 7.24 gets wrong with Camunda Forms, and puts the case above the form.
define(['angular'], function (angular) {
  const ERRORS = '.fjs-has-errors, .fjs-form-field-error';

  function caseAbove(root, taskId) {
    const place = document.createElement('div');
    root.prepend(place);
    import('./case-view.js').then(view => view.showAbove(place, taskId));
  }

  const desk = angular.module('expediente.forms', []);

  // what is due first comes first, until the person chooses another order
  desk.run(['$rootScope', '$location', function ($rootScope, $location) {
    $rootScope.$on('$routeChangeStart', () => {
      if ($location.path() === '/' && !$location.search().sorting) {
        $location.search('sorting', '[{"sortBy":"dueDate","sortOrder":"asc"}]').replace();
      }
    });
  }]);

  desk.config(['$provide', function ($provide) {
    $provide.decorator('camTasklistFormCamundaDirective', ['$delegate', function ($delegate) {
      const directive = $delegate[0];
      const link = directive.link;
      directive.compile = () => function (scope, element, attributes, controller) {
        const root = element[0];

        // Tasklist counts keys of the error object: an untouched dynamic list or a required field
        // that is hidden by now keeps "Complete" disabled. What counts is what the person sees.
        const notify = controller.notifyFormValidated;
        controller.notifyFormValidated = invalid => {
          if (!invalid) return notify.call(controller, false);
          setTimeout(() => notify.call(controller, !!root.querySelector(ERRORS)), 50);
        };
        const linked = link.apply(this, arguments);
        const taskId = controller.getParams().taskId;
        if (taskId) caseAbove(root, taskId);
        return linked;
      };
      return $delegate;
    }]);
  }]);
});
